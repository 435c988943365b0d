// The pad on one page: how it is tapped, and its letters on a keyboard.
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

const keys = [
  ['0–4, 6', 'runs'],
  ['5', 'rarer'],
  ['W N B L', 'extras'],
  ['O', 'out'],
  ['1 … 9', 'tiles'],
  ['S', 'swap'],
  ['Y', 'why'],
  ['U, R', 'undo'],
  ['E', 'edit'],
  ['D', 'describe'],
  ['H', 'overs'],
  ['V', 'over'],
  ['P, M', 'pages'],
  ['Esc', 'back'],
  ['Enter', 'confirm'],
  ['?', 'help'],
] as const;

export function HelpSheet({ desk, theme, close }: SheetFrame) {
  const { say } = desk.names;
  return (
    <PadSheet onlyRead speech={desk.names} theme={theme} close={close} title={say('help.title')}>
      <ul className="mb-4 grid list-disc gap-1 pl-5 text-sm">
        <li>{say('help.runs')}</li>
        <li>{say('help.change')}</li>
        <li>{say('help.barred')}</li>
        <li>{say('help.marks')}</li>
      </ul>
      <table className="w-full text-sm">
        <caption className="pb-1 text-left font-semibold">{say('help.keyboard')}</caption>
        <tbody>
          {keys.map(([key, meaning]) => (
            <tr key={key} className="border-t border-line">
              <th className="w-24 py-1.5 text-left font-semibold">
                <kbd>{key}</kbd>
              </th>
              <td className="py-1.5">{say(`help.key.${meaning}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PadSheet>
  );
}
