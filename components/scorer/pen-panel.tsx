// The pad's lower part while another device has the pen: who has it, what this device still holds, and the way to get it.
// The rest of the pad goes on showing the match live.
import type { ScorerSpeech } from '@/words/messages';
import { Button } from '../ui/button';
import { whyNoPen, type PadPen } from './pad-pen';

export function PenPanel(props: {
  readonly speech: ScorerSpeech;
  readonly pen: PadPen;
  readonly boardPath: string | null;
  readonly show: (sheet: { readonly kind: 'pen' | 'apart' }) => void;
}) {
  const { speech, pen, boardPath, show } = props;
  const { say } = speech;
  const { here, apart } = pen;
  return (
    <section
      aria-label={say('pen.label')}
      dir="ltr"
      className="flex h-full min-h-0 flex-col gap-3 overflow-y-auto px-1"
    >
      <div role="status">
        <h2 className="text-xl font-bold">{whyNoPen(here, speech)}</h2>
        <p>{say(here.kind === 'barred' ? 'pen.barredHow' : 'pen.watching')}</p>
      </div>
      {apart.length > 0 && (
        <Button look="danger" wide size="lg" onClick={() => show({ kind: 'apart' })}>
          {say('pen.apart', { count: apart.length })}
        </Button>
      )}
      {here.kind === 'elsewhere' && (
        <Button wide size="lg" onClick={() => show({ kind: 'pen' })}>
          {say('pen.take')}
        </Button>
      )}
      {boardPath !== null && (
        <Button look="outline" wide asChild>
          <a href={boardPath}>{say('pen.board')}</a>
        </Button>
      )}
    </section>
  );
}
