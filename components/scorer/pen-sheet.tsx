// Passing the pen on: the device that has it shows a code and its figures; the other types the code, compares the figures
// and confirms. And, knowingly, without a code, where that may be.
import { useState, useTransition } from 'react';
import { capital, digest, type Scorebook } from '@/engine';
import type { PenState } from '@/protocol/pen';
import type { PadWords, ScorerSpeech } from '@/words/messages';
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
  const { say } = props.desk.names;
  const { here } = pen;
  const [hadIt] = useState(here.kind === 'mine');
  const handedOn = hadIt && here.kind === 'elsewhere';
  return (
    <PadSheet
      speech={props.desk.names}
      theme={theme}
      close={close}
      title={say(here.kind === 'elsewhere' && !handedOn ? 'pen.take' : 'pen.label')}
    >
      {handedOn ? (
        <Notice
          kind={pen.apart.length === 0 ? 'good' : 'warn'}
          title={whyNoPen(here, props.desk.names) ?? ''}
          urgent
        >
          {say(pen.apart.length === 0 ? 'pen.handedAll' : 'pen.handedSome')}
        </Notice>
      ) : here.kind === 'elsewhere' ? (
        <TakeIt {...props} state={here.state} />
      ) : here.kind === 'mine' ? (
        <HandOn {...props} />
      ) : (
        <p>{whyNoPen(here, props.desk.names) ?? say('pen.unknown')}</p>
      )}
      {pen.peoplePath !== null && (
        <p className="mt-4">
          <a
            href={pen.peoplePath}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            {say('pen.people')}
          </a>
        </p>
      )}
    </PadSheet>
  );
}

/** What both scorers compare: score, overs, and who faces. */
function Figures({ book, names }: { readonly book: Scorebook; readonly names: PadWords }) {
  const { say } = names;
  const board = digest(book.state);
  const striker = board?.striker ?? null;
  const rows = [
    [say('pen.score'), board?.score ?? say('pen.noInnings')],
    [say('pen.overs'), board?.overs ?? '–'],
    [say('pen.facing'), striker === null ? say('pen.facingNobody') : names.player(striker.player)],
  ] as const;
  return (
    <dl aria-label={say('pen.compare')} className="grid grid-cols-3 gap-2 rounded-md bg-sunken p-3">
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
  const { say } = desk.names;
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
      <p>{say('pen.handOn')}</p>
      <Figures book={desk.book} names={desk.names} />
      {problem !== null && <Notice kind="danger" title={problem} urgent />}
      {waits ? (
        <Notice kind="warn" title={say('pen.waits')}>
          {say('pen.waitsHow')}
        </Notice>
      ) : shown === null ? (
        <Button size="lg" wide onClick={show} disabled={busy}>
          {say(busy ? 'pen.asking' : 'pen.showCode')}
        </Button>
      ) : (
        <div role="status" className="text-center">
          <p className="figures text-5xl font-bold tracking-[0.2em]">{shown}</p>
          <p>{say('pen.codeGood')}</p>
        </div>
      )}
    </div>
  );
}

/** Of the device that wants it. */
function TakeIt({ desk, pen, state, close }: PenSheetProps & { readonly state: PenState }) {
  const { say } = desk.names;
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
            label={say('pen.codeThere')}
            hint={say('pen.codeWhere')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={code}
            onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
            className="figures text-2xl tracking-[0.3em]"
          />
          <Button type="submit" wide disabled={busy || code.length !== 6}>
            {say('pen.check')}
          </Button>
        </form>
      )}
      {isRight && (
        <div className="grid gap-3">
          <p className="font-semibold">{say('pen.codeRight')}</p>
          <Figures book={desk.book} names={desk.names} />
          <Button size="lg" wide disabled={busy} onClick={() => send(true)}>
            {say('pen.same')}
          </Button>
          <Button
            look="outline"
            wide
            onClick={() => {
              setRight(false);
              setProblem(say('pen.notSameHow'));
            }}
          >
            {say('pen.notSame')}
          </Button>
        </div>
      )}
      {!isRight && state.way !== 'code' && (
        <WithoutCode speech={desk.names} state={state} busy={busy} onTake={take} />
      )}
    </div>
  );
}

function WithoutCode(props: {
  readonly speech: ScorerSpeech;
  readonly state: PenState;
  readonly busy: boolean;
  readonly onTake: () => void;
}) {
  const { speech, state, busy, onTake } = props;
  const { say } = speech;
  const [asked, ask] = useState(false);
  const free = state.way === 'free';
  return (
    <section aria-label={say('pen.withoutCode')} className="grid gap-2 border-t border-line pt-3">
      <p>{reason(state, speech)}</p>
      {!free && <p className="text-sm">{say('pen.notSent')}</p>}
      {asked || free ? (
        <Button look={free ? 'primary' : 'danger'} wide disabled={busy} onClick={onTake}>
          {say(free ? 'pen.take' : 'pen.takeNow')}
        </Button>
      ) : (
        <Button look="outline" wide onClick={() => ask(true)}>
          {say('pen.takeWithout')}
        </Button>
      )}
    </section>
  );
}

const reason = ({ way, holder }: PenState, { say }: ScorerSpeech): string => {
  const name = holder?.name ?? say('pen.itsHolder');
  switch (way) {
    case 'free':
      return say('pen.free');
    case 'own':
      return say('pen.own');
    case 'silent':
      return say('pen.silent', { name: capital(name) });
    case 'forced':
      return say('pen.forced', { name });
    case 'write':
    case 'code':
      return '';
  }
};
