// What this device entered under a pen it has lost, beside what the book has had since: entered once more, or dropped, by a
// person. Nothing of it goes away by itself.
import { useState } from 'react';
import { commandOf, type CommandId, type MatchEvent, type ScorerWords, type Scorebook } from '@/engine';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { commandInWords } from './command-words';
import { whyNoPen, type Apart, type PadPen } from './pad-pen';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

/** Of a long time apart the last entries of the book are shown. */
const mostShown = 30;

export default function ApartSheet({ desk, theme, close, pen }: SheetFrame & { readonly pen: PadPen }) {
  const { apart, here } = pen;
  const [unticked, setUnticked] = useState<readonly CommandId[]>(
    apart.filter(({ inBook }) => inBook).map(({ commandId }) => commandId),
  );
  const [sure, setSure] = useState(false);
  const ids = apart.map(({ commandId }) => commandId).filter((id) => !unticked.includes(id));
  const barred = whyNoPen(here, desk.names);
  const tick = (id: CommandId, on: boolean) =>
    setUnticked(on ? unticked.filter((one) => one !== id) : [...unticked, id]);
  const drop = () => {
    if (!sure) return setSure(true);
    setSure(false);
    pen.onDrop(ids);
  };
  if (apart.length === 0) {
    return (
      <PadSheet theme={theme} close={close} title="Nothing is held here">
        <p>All that this device entered is in the book or was dropped by you.</p>
      </PadSheet>
    );
  }
  return (
    <PadSheet
      theme={theme}
      close={close}
      title="Entries of this device that are not in the book"
      description="Another had the pen meanwhile. Compare, then enter or drop each."
      footer={
        <>
          <Button wide disabled={ids.length === 0 || barred !== null} onClick={() => pen.onEnter(ids)}>
            Enter {ids.length}
          </Button>
          <Button look={sure ? 'danger' : 'outline'} wide disabled={ids.length === 0} onClick={drop}>
            {sure ? `Yes, drop ${ids.length}` : `Drop ${ids.length}`}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {barred !== null && (
          <Notice kind="warn" title={barred}>
            To enter them here, take the pen first. They are safe on this device until then.
          </Notice>
        )}
        <Held apart={apart} names={desk.names} unticked={unticked} tick={tick} />
        <Since book={desk.book} names={desk.names} after={apart[0]?.after ?? 0} />
      </div>
    </PadSheet>
  );
}

function Held(props: {
  readonly apart: readonly Apart[];
  readonly names: ScorerWords;
  readonly unticked: readonly CommandId[];
  readonly tick: (id: CommandId, on: boolean) => void;
}) {
  return (
    <section aria-label="On this device">
      <h3 className="font-bold">On this device</h3>
      <ul className="divide-y divide-line border-y border-line">
        {props.apart.map(({ commandId, command, at, inBook }) => (
          <li key={commandId}>
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-6 accent-accent"
                checked={!props.unticked.includes(commandId)}
                onChange={(event) => props.tick(commandId, event.target.checked)}
              />
              <span className="min-w-0 flex-1">
                {commandInWords(command, props.names)}
                {inBook && <span className="block text-sm">The book has the same in this place.</span>}
              </span>
              <span className="figures text-sm">{clock.format(at)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function Since(props: { readonly book: Scorebook; readonly names: ScorerWords; readonly after: number }) {
  const since = props.book.entries.slice(props.after);
  return (
    <section aria-label="In the book since then">
      <h3 className="font-bold">In the book since then</h3>
      {since.length === 0 ? (
        <p>Nothing: they can be entered as they are.</p>
      ) : (
        <>
          <p className="text-sm">What you enter comes after these.</p>
          <ol className="divide-y divide-line border-y border-line">
            {since.slice(-mostShown).map(({ seq, event }) => (
              <li key={seq} className="py-2">
                {eventInWords(event, props.names)}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function eventInWords(event: MatchEvent, names: ScorerWords): string {
  switch (event.type) {
    case 'entryVoided':
    case 'entryAmended':
    case 'entryInserted':
    case 'entryMoved':
      return 'A correction of an earlier entry';
    default:
      return commandInWords(commandOf(event), names);
  }
}
