// Where every ball is, and what needs the scorer: a refused ball with its reason and what can be done. Nothing here is ever
// taken away without being asked for.
import type { PadWords } from '@/words/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { commandInWords } from './command-words';
import { PadSheet } from './pad-sheet';
import { problemInWords } from './problem-words';
import type { SheetFrame } from './sheet-frame';
import type { HeldCommand, Sync } from './sync';

export function SyncSheet(
  props: SheetFrame & {
    readonly sync: Sync;
    readonly lasting: boolean | null;
    readonly held: readonly HeldCommand[];
    readonly boardPath: string | null;
    readonly onRetry: () => void;
    readonly onDiscard: (held: HeldCommand) => void;
    readonly onExport: () => void;
  },
) {
  const { desk, theme, close, sync, lasting, held, boardPath, onRetry, onDiscard, onExport } = props;
  const { say } = desk.names;
  const { title, text } = told(sync, held.length, desk.names);
  return (
    <PadSheet speech={desk.names} theme={theme} close={close} title={say('safe.title')}>
      <div className="grid gap-3">
        <Notice kind={sync.kind === 'synced' ? 'good' : needsPerson(sync) ? 'danger' : 'info'} title={title}>
          {text}
        </Notice>
        {sync.kind === 'signIn' ? (
          <Button wide asChild>
            <a href={`/sign-in?returnTo=${encodeURIComponent(location.pathname)}`}>{say('safe.signInKey')}</a>
          </Button>
        ) : null}
        {sync.kind === 'notArranged' ? (
          <Button wide onClick={onRetry}>
            {say('safe.again')}
          </Button>
        ) : null}
        {held.map((one) => (
          <Held key={one.commandId} one={one} names={desk.names} onRetry={onRetry} onDrop={onDiscard} />
        ))}
        {lasting === null ? null : <p className="text-sm">{say(lasting ? 'safe.lasting' : 'safe.forNow')}</p>}
        <div className="flex flex-wrap gap-2">
          {boardPath === null ? null : (
            <Button look="outline" asChild>
              <a href={boardPath}>{say('pen.board')}</a>
            </Button>
          )}
          <Button look="outline" onClick={onExport}>
            {say('safe.save')}
          </Button>
          <Button look="outline" asChild>
            <a href="/device">{say('safe.device')}</a>
          </Button>
        </div>
      </div>
    </PadSheet>
  );
}

/** The likelier mend comes first: what fits the match as it stands is entered, what doesn't is dropped. */
function Held(props: {
  readonly one: HeldCommand;
  readonly names: PadWords;
  readonly onRetry: () => void;
  readonly onDrop: (held: HeldCommand) => void;
}) {
  const { one, names, onRetry, onDrop } = props;
  const { say } = names;
  const { problem, seqs } = one;
  const fits = seqs !== null;
  const enter = (
    <Button key="enter" look={fits ? 'primary' : 'outline'} wide onClick={onRetry}>
      {say('safe.enter')}
    </Button>
  );
  const drop = (
    <Button key="drop" look={fits ? 'outline' : 'primary'} wide onClick={() => onDrop(one)}>
      {say('safe.drop')}
    </Button>
  );
  return (
    <article className="grid gap-2 rounded-md border-2 border-danger p-3">
      <h3 className="font-bold">{commandInWords(one.command, names)}</h3>
      {problem !== null && (
        <p className="text-sm">
          {problemInWords(problem, names)}
          {problem.law === null ? '' : ` (${say('act.law', { law: problem.law })})`}
        </p>
      )}
      <p className="text-sm">{say(fits ? 'safe.fits' : 'safe.fitsNoMore')}</p>
      <div className="flex gap-2">{fits ? [enter, drop] : [drop, enter]}</div>
    </article>
  );
}

const needsPerson = ({ kind }: Sync): boolean =>
  kind === 'needsYou' || kind === 'signIn' || kind === 'notArranged';

function told(sync: Sync, held: number, words: PadWords): { readonly title: string; readonly text: string } {
  const { say } = words;
  switch (sync.kind) {
    case 'synced':
      return { title: say('safe.synced'), text: say('safe.syncedHow') };
    case 'sending':
      return { title: say('safe.sending', { count: sync.waiting }), text: say('safe.sendingHow') };
    case 'offline':
      return {
        title: say('safe.offline'),
        text:
          sync.waiting === 0 ? say('safe.offlineNothing') : say('safe.offlineHow', { count: sync.waiting }),
      };
    case 'signIn':
      return { title: say('safe.signIn'), text: say('safe.signInHow', { count: sync.waiting }) };
    case 'notArranged':
      return {
        title: say('safe.notArranged'),
        text: say('safe.notArrangedHow', { why: problemInWords(sync.problem, words) }),
      };
    case 'needsYou':
      return {
        title: say('safe.needsYou'),
        text: say('safe.behind', { count: Math.max(0, sync.waiting - held) }),
      };
  }
}
