// The runs completed before a wicket fell in the running: the keys that run out and obstruction share (Laws 37.5, 38.4).
// Doesn't know who is out.
import { mostOfABall } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { PadKey } from './pad-key';

const few = [0, 1, 2, 3] as const;

export function CompletedRuns(props: {
  readonly speech: ScorerSpeech;
  readonly ran: number;
  readonly set: (ran: number) => void;
}) {
  const { ran, set } = props;
  const { say } = props.speech;
  const more = Math.max(4, ran);
  return (
    <div className="col-span-4 grid grid-cols-5 gap-1.5">
      {few.map((runs) => (
        <PadKey
          key={runs}
          tone="extra"
          label={String(runs)}
          note={say(runs === 0 ? 'wicket.completed' : 'wicket.run')}
          spoken={say('wicket.completedRuns', { runs })}
          lit={ran === runs}
          shortcut={String(runs)}
          onPress={() => set(runs)}
        />
      ))}
      <PadKey
        tone="extra"
        label={ran < more ? '4+' : String(ran)}
        note={say('wicket.run')}
        spoken={ran < more ? say('wicket.fourCompleted') : say('wicket.moreCompleted', { runs: ran })}
        lit={ran >= more}
        shortcut="4"
        onPress={() => set(ran < more ? more : Math.min(ran + 1, mostOfABall.ran))}
      />
    </div>
  );
}
