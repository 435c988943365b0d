// The pad on one page: how it is tapped, and its letters on a keyboard.
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

const keys: readonly (readonly [string, string])[] = [
  ['0–4, 6', 'runs; 4 and 6 to the boundary'],
  ['5', 'five or more, overthrows'],
  ['W N B L', 'wide, no-ball, byes, leg byes: then the runs'],
  ['O', 'out'],
  ['1 … 9', 'the tiles of a page, in order'],
  ['S', 'swap the batters'],
  ['U, R', 'undo, redo'],
  ['E', 'put the last ball right'],
  ['D', 'describe the last ball: where it went, a note'],
  ['H', 'all overs'],
  ['V', 'the umpire called over'],
  ['P, M', 'the umpire’s page, more'],
  ['Esc', 'back; puts a lit key out'],
  ['Enter', 'confirm'],
  ['?', 'this page'],
];

export function HelpSheet({ theme, close }: SheetFrame) {
  return (
    <PadSheet theme={theme} close={close} title="The pad">
      <ul className="mb-4 grid list-disc gap-1 pl-5 text-sm">
        <li>A run key enters at once. Wd, Nb, B and Lb wait for the runs and say what will be entered.</li>
        <li>To change anything, tap the thing itself: a ball, a batter, the bowler.</li>
        <li>A key that is not allowed tells why when it is tapped.</li>
        <li>
          A ball’s mark: □ safe on this device, ↑ on its way, ✓ recorded, ! the server would not take it.
        </li>
      </ul>
      <table className="w-full text-sm">
        <caption className="pb-1 text-left font-semibold">On a keyboard</caption>
        <tbody>
          {keys.map(([key, meaning]) => (
            <tr key={key} className="border-t border-line">
              <th className="w-24 py-1.5 text-left font-semibold">
                <kbd>{key}</kbd>
              </th>
              <td className="py-1.5">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PadSheet>
  );
}
