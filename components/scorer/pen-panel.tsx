// The pad's lower part while another device has the pen: who has it, what this device still holds, and the way to get it.
// The rest of the pad goes on showing the match live.
import { Button } from '../ui/button';
import { whyNoPen, type PadPen } from './pad-pen';

export function PenPanel(props: {
  readonly pen: PadPen;
  readonly boardPath: string | null;
  readonly show: (sheet: { readonly kind: 'pen' | 'apart' }) => void;
}) {
  const { pen, boardPath, show } = props;
  const { here, apart } = pen;
  return (
    <section
      aria-label="The pen"
      dir="ltr"
      className="flex h-full min-h-0 flex-col gap-3 overflow-y-auto px-1"
    >
      <div role="status">
        <h2 className="text-xl font-bold">{whyNoPen(here)}</h2>
        <p>
          {here.kind === 'barred'
            ? 'Your office at this match was taken away. Its creator can give it back.'
            : 'You see the match as it is recorded, ball by ball. Nothing can be entered here.'}
        </p>
      </div>
      {apart.length > 0 && (
        <Button look="danger" wide size="lg" onClick={() => show({ kind: 'apart' })}>
          {apart.length} {apart.length === 1 ? 'entry' : 'entries'} of this device not in the book
        </Button>
      )}
      {here.kind === 'elsewhere' && (
        <Button wide size="lg" onClick={() => show({ kind: 'pen' })}>
          Take the pen
        </Button>
      )}
      {boardPath !== null && (
        <Button look="outline" wide asChild>
          <a href={boardPath}>Open the board</a>
        </Button>
      )}
    </section>
  );
}
