// Why somebody faces: the chain from the last ball to now, each step with its Law; and the swap, for when the umpires say
// otherwise.
import { currentInnings, strikeReasonText, whyOnStrike } from '@/engine';
import { Button } from '../ui/button';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

export function WhySheet({ desk, theme, close }: SheetFrame) {
  const { book, names } = desk;
  const { say } = names;
  const striker = currentInnings(book.state)?.striker ?? null;
  const steps = whyOnStrike(book) ?? [];
  const swap = () => {
    desk.enter({ type: 'SwapBatters', reason: 'Seen at the wicket' });
    close();
  };
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={striker === null ? say('why.title') : say('why.titleOf', { player: names.player(striker) })}
      footer={
        <Button look="outline" wide disabled={striker === null} onClick={swap}>
          {say('why.swap')}
        </Button>
      }
    >
      <ol className="grid list-decimal gap-2 pl-5">
        {steps.map((step, index) => (
          <li key={index}>{strikeReasonText(step, names)}</li>
        ))}
      </ol>
    </PadSheet>
  );
}
