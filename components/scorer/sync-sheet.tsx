// Where every ball is, and what needs the scorer: a refused ball with its reason and what can be done. Nothing here is ever
// taken away without being asked for.
import type { ScorerWords } from '@/engine';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { commandInWords } from './command-words';
import { PadSheet } from './pad-sheet';
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
  const { title, text } = told(sync, held.length);
  return (
    <PadSheet theme={theme} close={close} title="Where the balls are">
      <div className="grid gap-3">
        <Notice kind={sync.kind === 'synced' ? 'good' : needsPerson(sync) ? 'danger' : 'info'} title={title}>
          {text}
        </Notice>
        {sync.kind === 'signIn' ? (
          <Button wide asChild>
            <a href={`/sign-in?returnTo=${encodeURIComponent(location.pathname)}`}>Sign in</a>
          </Button>
        ) : null}
        {sync.kind === 'notArranged' ? (
          <Button wide onClick={onRetry}>
            Send again
          </Button>
        ) : null}
        {held.map((one) => (
          <Held key={one.commandId} one={one} names={desk.names} onRetry={onRetry} onDrop={onDiscard} />
        ))}
        <div className="flex flex-wrap gap-2">
          {boardPath === null ? null : (
            <Button look="outline" asChild>
              <a href={boardPath}>Open the board</a>
            </Button>
          )}
          <Button look="outline" onClick={onExport}>
            Save the match from this device
          </Button>
        </div>
        <p className="text-sm">
          {lasting === null ? '' : kept[lasting ? 'lasting' : 'forNow']}{' '}
          <a href="/device" className="inline-flex min-h-11 items-center font-semibold text-accent underline">
            This device
          </a>
        </p>
      </div>
    </PadSheet>
  );
}

/** The likelier mend comes first: what fits the match as it stands is entered, what doesn't is dropped. */
function Held(props: {
  readonly one: HeldCommand;
  readonly names: ScorerWords;
  readonly onRetry: () => void;
  readonly onDrop: (held: HeldCommand) => void;
}) {
  const { one, names, onRetry, onDrop } = props;
  const { problem, seqs } = one;
  const fits = seqs !== null;
  const enter = (
    <Button key="enter" look={fits ? 'primary' : 'outline'} wide onClick={onRetry}>
      Enter it as it stands
    </Button>
  );
  const drop = (
    <Button key="drop" look={fits ? 'outline' : 'primary'} wide onClick={() => onDrop(one)}>
      Drop it
    </Button>
  );
  return (
    <article className="grid gap-2 rounded-md border-2 border-danger p-3">
      <h3 className="font-bold">{commandInWords(one.command, names)}</h3>
      {problem !== null && (
        <p className="text-sm">
          {problem.message}
          {problem.law === null ? '' : ` (Law ${problem.law})`}
        </p>
      )}
      <p className="text-sm">
        {fits
          ? 'The match as it stands now allows it: look at the score above, then enter it.'
          : 'It does not fit the match as it stands now.'}
      </p>
      <div className="flex gap-2">{fits ? [enter, drop] : [drop, enter]}</div>
    </article>
  );
}

const needsPerson = ({ kind }: Sync): boolean =>
  kind === 'needsYou' || kind === 'signIn' || kind === 'notArranged';

function told(sync: Sync, held: number): { readonly title: string; readonly text: string } {
  switch (sync.kind) {
    case 'synced':
      return { title: 'All recorded', text: 'The server has every ball.' };
    case 'sending':
      return {
        title: `${sync.waiting} on their way`,
        text: 'Kept on this device until the server has them.',
      };
    case 'offline':
      return {
        title: 'Offline: go on scoring',
        text:
          sync.waiting === 0
            ? 'The server has everything so far. What you tap now is kept on this device and sent when the network is back.'
            : `${sync.waiting} kept on this device; they are sent by themselves, in order, when the network is back.`,
      };
    case 'signIn':
      return {
        title: 'You are not signed in any more',
        text: `Go on scoring: ${sync.waiting} kept on this device. Sign in, and they are sent in order.`,
      };
    case 'notArranged':
      return {
        title: 'The server would not take this match',
        text: `${sync.problem.message} Everything is kept on this device; save the match to be sure.`,
      };
    case 'needsYou':
      return {
        title: 'The server would not take an entry',
        text: behind(sync.waiting - held),
      };
  }
}

/** What the browser promised. */
const kept = {
  lasting: 'The browser keeps what waits here until it is sent, also when room runs short.',
  forNow: 'The browser may clear what waits here when room runs short: save the match, or install the app.',
} as const;

const behind = (count: number): string =>
  count <= 0
    ? 'Nothing waits behind it.'
    : `${count} entered after it ${count === 1 ? 'is' : 'are'} safe on this device and ${count === 1 ? 'is' : 'are'} sent when this is settled.`;
