// What stands and what would stand, side by side, before a correction is made; and the one button that makes it.
import { append, decide, refusalText, type Command } from '@/engine';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { Desk } from './desk';
import { whatChanges, type Change } from './what-changes';

export function ChangePreview(props: {
  readonly desk: Desk;
  readonly command: Command;
  readonly back: () => void;
  readonly done: () => void;
}) {
  const { desk, command, back, done } = props;
  const outcome = previewOf(desk, command);
  const confirm = () => {
    desk.enter(command);
    done();
  };
  return (
    <div className="grid gap-3">
      {typeof outcome === 'string' ? (
        <Notice kind="danger" title="This can’t be put right so" urgent>
          {outcome}
        </Notice>
      ) : (
        <ChangeTable changes={outcome} />
      )}
      <div className="flex gap-2">
        <Button look="outline" wide onClick={back}>
          Back
        </Button>
        <Button wide autoFocus disabled={typeof outcome === 'string'} onClick={confirm}>
          Confirm
        </Button>
      </div>
    </div>
  );
}

/** The changes, or the sentence why there can be none. */
function previewOf({ book, names }: Desk, command: Command): readonly Change[] | string {
  const decision = decide(book, command);
  if (!decision.ok) return refusalText(decision.refusal);
  const at = book.entries.at(-1)?.at ?? '';
  const after = decision.events.reduce(
    (so, event) => append(so, { seq: so.entries.length + 1, at, event }),
    book,
  );
  return whatChanges(book.state, after.state, names);
}

function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return <p>No figure changes by it.</p>;
  return (
    <table className="figures w-full text-sm">
      <caption className="pb-1 text-left font-semibold">What changes</caption>
      <thead className="text-left text-muted">
        <tr>
          <th className="py-1 pr-2 font-medium">Figure</th>
          <th className="py-1 pr-2 font-medium">Stood</th>
          <th className="py-1 font-medium">Stands</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ what, stood, stands }) => (
          <tr key={what} className="border-t border-line align-top">
            <th className="py-1.5 pr-2 text-left font-medium">{what}</th>
            <td className="py-1.5 pr-2 text-muted line-through">{stood ?? '–'}</td>
            <td className="py-1.5 font-bold">{stands ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
