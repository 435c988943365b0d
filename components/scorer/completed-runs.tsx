// The runs completed before a wicket fell in the running: the keys that run out and obstruction share (Laws 37.5, 38.4).
// Doesn't know who is out.
import { PadKey } from './pad-key';

const few = [0, 1, 2, 3] as const;

export function CompletedRuns({ ran, set }: { readonly ran: number; readonly set: (ran: number) => void }) {
  const more = Math.max(4, ran);
  return (
    <div className="col-span-4 grid grid-cols-5 gap-1.5">
      {few.map((runs) => (
        <PadKey
          key={runs}
          tone="extra"
          label={String(runs)}
          note={runs === 0 ? 'completed' : 'run'}
          spoken={`${runs} completed`}
          lit={ran === runs}
          shortcut={String(runs)}
          onPress={() => set(runs)}
        />
      ))}
      <PadKey
        tone="extra"
        label={ran < more ? '4+' : String(ran)}
        note="run"
        spoken={ran < more ? '4 completed, more with each tap' : `${ran} completed, tap for one more`}
        lit={ran >= more}
        shortcut="4"
        onPress={() => set(ran < more ? more : ran + 1)}
      />
    </div>
  );
}
