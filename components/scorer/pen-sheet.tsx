// Passing the pen on: the device that has it shows a code and its figures; the other types the code, compares the figures
// and confirms. And, knowingly, without a code, where that may be.
import { useState, useTransition } from 'react';
import { digest, type Scorebook, type Names } from '@/engine';
import type { PenState } from '@/protocol/pen';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { whyNoPen, type PadPen } from './pad-pen';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';
import type { Sync } from './sync';

type PenSheetProps = SheetFrame & { readonly pen: PadPen; readonly sync: Sync };

export default function PenSheet(props: PenSheetProps) {
  const { theme, close, pen } = props;
  const { here } = pen;
  const [hadIt] = useState(here.kind === 'mine');
  const handedOn = hadIt && here.kind === 'elsewhere';
  return (
    <PadSheet
      theme={theme}
      close={close}
      title={here.kind === 'elsewhere' && !handedOn ? 'Take the pen' : 'The pen'}
    >
      {handedOn ? (
        <Notice
          kind={pen.apart.length === 0 ? 'good' : 'warn'}
          title={whyNoPen(here, props.desk.names) ?? ''}
          urgent
        >
          {pen.apart.length === 0
            ? 'Everything of this device is in the book. You can close this; the pad follows live.'
            : 'Close this: what of this device is not in the book waits for you on the pad.'}
        </Notice>
      ) : here.kind === 'elsewhere' ? (
        <TakeIt {...props} state={here.state} />
      ) : here.kind === 'mine' ? (
        <HandOn {...props} />
      ) : (
        <p>
          {whyNoPen(here, props.desk.names) ?? 'The server has not said yet whose the pen is. Go on scoring.'}
        </p>
      )}
      {pen.peoplePath !== null && (
        <p className="mt-4">
          <a
            href={pen.peoplePath}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            People of this match
          </a>
        </p>
      )}
    </PadSheet>
  );
}

/** What both scorers compare: score, overs, and who faces. */
function Figures({ book, names }: { readonly book: Scorebook; readonly names: Names }) {
  const board = digest(book.state);
  const striker = board?.striker ?? null;
  const rows = [
    ['Score', board?.score ?? 'no innings yet'],
    ['Overs', board?.overs ?? '–'],
    ['Facing', striker === null ? 'nobody' : names.player(striker.player)],
  ] as const;
  return (
    <dl aria-label="Figures to compare" className="grid grid-cols-3 gap-2 rounded-md bg-sunken p-3">
      {rows.map(([name, value]) => (
        <div key={name} className="min-w-0">
          <dt className="text-sm">{name}</dt>
          <dd className="figures text-xl font-bold break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Of the device that has the pen. */
function HandOn({ desk, pen, sync }: PenSheetProps) {
  const [shown, setShown] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, begin] = useTransition();
  const show = () =>
    begin(async () => {
      const answer = await pen.onShowCode();
      setShown('code' in answer ? answer.code : null);
      setProblem('problem' in answer ? answer.problem : null);
    });
  const waits = sync.kind !== 'synced';
  return (
    <div className="grid gap-3">
      <p>This device has the pen. To hand it over, show the other scorer a code and compare these:</p>
      <Figures book={desk.book} names={desk.names} />
      {problem !== null && <Notice kind="danger" title={problem} urgent />}
      {waits ? (
        <Notice kind="warn" title="Not everything is recorded yet">
          The code comes when the server has every ball of this device.
        </Notice>
      ) : shown === null ? (
        <Button size="lg" wide onClick={show} disabled={busy}>
          {busy ? 'Asking…' : 'Show a code'}
        </Button>
      ) : (
        <div role="status" className="text-center">
          <p className="figures text-5xl font-bold tracking-[0.2em]">{shown}</p>
          <p>Good for five minutes. Bowl no ball meanwhile.</p>
        </div>
      )}
    </div>
  );
}

/** Of the device that wants it. */
function TakeIt({ desk, pen, state, close }: PenSheetProps & { readonly state: PenState }) {
  const [code, setCode] = useState('');
  const [isRight, setRight] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, begin] = useTransition();
  const send = (confirmed: boolean) =>
    begin(async () => {
      const trouble = await pen.onHandOver(code, confirmed);
      setProblem(trouble);
      setRight(trouble === null);
      if (trouble === null && confirmed) close();
    });
  const take = () =>
    begin(async () => {
      const trouble = await pen.onTake();
      setProblem(trouble);
      if (trouble === null) close();
    });
  return (
    <div className="grid gap-4">
      {problem !== null && <Notice kind="danger" title={problem} urgent />}
      {state.holder !== null && !isRight && (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            send(false);
          }}
        >
          <TextField
            label="The code on the other device"
            hint="There: More, then Pen."
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={code}
            onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
            className="figures text-2xl tracking-[0.3em]"
          />
          <Button type="submit" wide disabled={busy || code.length !== 6}>
            Check the code
          </Button>
        </form>
      )}
      {isRight && (
        <div className="grid gap-3">
          <p className="font-semibold">The code is right. Does the other device show the same?</p>
          <Figures book={desk.book} names={desk.names} />
          <Button size="lg" wide disabled={busy} onClick={() => send(true)}>
            The same: take the pen
          </Button>
          <Button
            look="outline"
            wide
            onClick={() => {
              setRight(false);
              setProblem('Wait until both pads say “Synced” and show the same, then check the code again.');
            }}
          >
            Not the same
          </Button>
        </div>
      )}
      {!isRight && state.way !== 'code' && <WithoutCode state={state} busy={busy} onTake={take} />}
    </div>
  );
}

function WithoutCode(props: {
  readonly state: PenState;
  readonly busy: boolean;
  readonly onTake: () => void;
}) {
  const { state, busy, onTake } = props;
  const [asked, ask] = useState(false);
  const free = state.way === 'free';
  return (
    <section aria-label="Without a code" className="grid gap-2 border-t border-line pt-3">
      <p>{reason(state)}</p>
      {!free && (
        <p className="text-sm">
          What the other device has not sent yet stays on it, and is shown there to be entered or dropped.
        </p>
      )}
      {asked || free ? (
        <Button look={free ? 'primary' : 'danger'} wide disabled={busy} onClick={onTake}>
          {free ? 'Take the pen' : 'Yes, take it now'}
        </Button>
      ) : (
        <Button look="outline" wide onClick={() => ask(true)}>
          Take it without the code
        </Button>
      )}
    </section>
  );
}

const reason = ({ way, holder }: PenState): string => {
  switch (way) {
    case 'free':
      return 'Nobody has it.';
    case 'own':
      return 'You have it on another device of yours.';
    case 'silent':
      return `${holder?.name ?? 'Its holder'} has not been heard of for more than two minutes.`;
    case 'forced':
      return `You manage this match: you may take the pen from ${holder?.name ?? 'its holder'}, where their phone is lost or dead.`;
    case 'write':
    case 'code':
      return '';
  }
};
