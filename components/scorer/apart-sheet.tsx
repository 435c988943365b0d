// What this device entered under a pen it has lost, beside what the book has had since: entered once more, or dropped, by a
// person. Nothing of it goes away by itself.
import { useState } from 'react';
import { commandOf, type CommandId, type MatchEvent, type Scorebook } from '@/engine';
import type { PadWords } from '@/words/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { commandInWords } from './command-words';
import { whyNoPen, type Apart, type PadPen } from './pad-pen';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

/** Of a long time apart the last entries of the book are shown. */
const mostShown = 30;

export default function ApartSheet({ desk, theme, close, pen }: SheetFrame & { readonly pen: PadPen }) {
  const { say } = desk.names;
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
      <PadSheet speech={desk.names} theme={theme} close={close} title={say('apart.none')}>
        <p>{say('apart.noneHow')}</p>
      </PadSheet>
    );
  }
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={say('apart.title')}
      description={say('apart.how')}
      footer={
        <>
          <Button wide disabled={ids.length === 0 || barred !== null} onClick={() => pen.onEnter(ids)}>
            {say('apart.enter', { count: ids.length })}
          </Button>
          <Button look={sure ? 'danger' : 'outline'} wide disabled={ids.length === 0} onClick={drop}>
            {say(sure ? 'apart.sure' : 'apart.drop', { count: ids.length })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {barred !== null && (
          <Notice kind="warn" title={barred}>
            {say('apart.takeFirst')}
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
  readonly names: PadWords;
  readonly unticked: readonly CommandId[];
  readonly tick: (id: CommandId, on: boolean) => void;
}) {
  const { say } = props.names;
  return (
    <section aria-label={say('apart.here')}>
      <h3 className="font-bold">{say('apart.here')}</h3>
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
                {inBook && <span className="block text-sm">{say('apart.inBook')}</span>}
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

function Since(props: { readonly book: Scorebook; readonly names: PadWords; readonly after: number }) {
  const { say } = props.names;
  const since = props.book.entries.slice(props.after);
  return (
    <section aria-label={say('apart.since')}>
      <h3 className="font-bold">{say('apart.since')}</h3>
      {since.length === 0 ? (
        <p>{say('apart.sinceNothing')}</p>
      ) : (
        <>
          <p className="text-sm">{say('apart.sinceHow')}</p>
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

function eventInWords(event: MatchEvent, names: PadWords): string {
  switch (event.type) {
    case 'entryVoided':
    case 'entryAmended':
    case 'entryInserted':
    case 'entryMoved':
      return names.say('command.correction');
    default:
      return commandInWords(commandOf(event), names);
  }
}
