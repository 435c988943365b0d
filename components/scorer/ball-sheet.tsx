// One earlier ball put right: with the same keys that entered it, by a signal of the umpire that was missed, removed, moved,
// or with another put in before it; the batters the other way round; another batter or bowler. Nothing is done before the
// preview is confirmed. The log keeps what stood.
import { lazy, Suspense, useState } from 'react';
import {
  ballInWords,
  otherSide,
  type Ball,
  type Change,
  type Innings,
  type PlayerId,
  type Seq,
} from '@/engine';
import { Button } from '../ui/button';
import { BallPanel } from './awaited-panel';
import { ChangePreview } from './change-preview';
import { armedOf, nothingArmed, type Armed } from './compose-delivery';
import { bowlerEntryOf, findBall, keepingTheOver } from './correction';
import { earlierBall, insertedBall } from './crease';
import { playersOf, type Desk } from './desk';
import { Opening } from './opening';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';
import { arrivalOf, exchangedFrom, movedEarlier, swappedFrom, swappedForOver } from './wrong-people';

// What is asked for once in a season comes only then.
const MissedSignals = lazy(() => import('./missed-signals'));
const MissedFacts = lazy(() => import('./missed-facts'));

type Page = 'keys' | 'insert' | 'else' | 'signals' | 'striker' | 'nonStriker' | 'bowler';

type BallSheetProps = SheetFrame & { readonly seq: Seq; readonly onRemark: () => void };

export function BallSheet(props: BallSheetProps) {
  const found = findBall(props.desk.book.state.innings, props.seq);
  return found === null ? null : <FoundBall {...props} {...found} />;
}

type Found = { readonly innings: Innings; readonly ball: Ball };

function FoundBall({ desk, theme, close, onRemark, innings, ball }: BallSheetProps & Found) {
  const [proposed, propose] = useState<readonly Change[] | null>(null);
  const [page, setPage] = useState<Page>('keys');
  const [armed, setArmed] = useState<Armed>(armedOf(ball.delivery));
  const [why, explain] = useState<string | null>(null);
  const place = `${ball.over}.${ball.ballInOver}`;
  const { say, player } = desk.names;
  const amend = (change: Change) => propose(keepingTheOver(desk.book, innings, ball, change));
  const open = (next: Page) => {
    setPage(next);
    explain(null);
    setArmed(next === 'keys' ? armedOf(ball.delivery) : nothingArmed);
  };
  const titles: Readonly<Record<Page, string>> = {
    keys: say('ball.title', { place, said: ballInWords(ball, desk.names) }),
    insert: say('ball.before', { place }),
    else: say('ball.elseBefore', { place }),
    signals: say('ball.whatElse', { place }),
    striker: say('ball.instead', { player: player(ball.striker) }),
    nonStriker: ball.nonStriker === null ? '' : say('ball.instead', { player: player(ball.nonStriker) }),
    bowler: say('ball.whoBowled', { place }),
  };
  const crease =
    page === 'insert'
      ? insertedBall(desk, innings, ball, (change) => propose([change]))
      : earlierBall(desk, innings, ball, amend);
  const people = { desk, innings, ball, onChange: propose };
  const content = () => {
    if (proposed !== null)
      return <ChangePreview desk={desk} proposed={proposed} back={() => propose(null)} done={close} />;
    switch (page) {
      case 'signals':
        return (
          <Suspense fallback={<Opening speech={desk.names} />}>
            <MissedSignals desk={desk} ball={ball} onChange={amend} />
          </Suspense>
        );
      case 'else':
        return (
          <Suspense fallback={<Opening speech={desk.names} />}>
            <MissedFacts desk={desk} ball={ball} onChange={(change) => propose([change])} />
          </Suspense>
        );
      case 'bowler':
        return <Bowlers {...people} />;
      case 'striker':
        return <Batters {...people} batter={ball.striker} />;
      case 'nonStriker':
        return ball.nonStriker === null ? null : <Batters {...people} batter={ball.nonStriker} />;
      case 'keys':
      case 'insert':
        return (
          <div className="h-78">
            <BallPanel
              desk={desk}
              // The readback lies under the sheet: what can't be is said here.
              crease={{ ...crease, explain }}
              armed={armed}
              setArmed={setArmed}
              bottom={
                <p
                  role="status"
                  className={`col-span-4 self-center rounded-md px-2 py-1 text-center text-sm ${why === null ? 'text-muted' : 'bg-warn-wash font-medium'}`}
                >
                  {why ?? say(page === 'insert' ? 'ball.tapBowled' : 'ball.tapWas')}
                </p>
              }
            />
          </div>
        );
    }
  };
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={titles[page]}
      description={say('ball.to', { bowler: player(ball.bowler), striker: player(ball.striker) })}
      footer={
        page === 'keys' || proposed !== null ? undefined : (
          <Button look="outline" wide onClick={() => open('keys')}>
            {say('sheet.back')}
          </Button>
        )
      }
    >
      <div className="grid grid-cols-1 gap-2">
        {content()}
        {page !== 'keys' || proposed !== null ? null : (
          <Others {...{ desk, innings, ball, open, propose, amend, onRemark }} />
        )}
      </div>
    </PadSheet>
  );
}

/** What can be done about a ball beside saying what it was. */
function Others(
  props: Found & {
    readonly desk: Desk;
    readonly open: (page: Page) => void;
    readonly propose: (changes: readonly Change[]) => void;
    readonly amend: (change: Change) => void;
    readonly onRemark: () => void;
  },
) {
  const { desk, innings, ball, open, propose, amend, onRemark } = props;
  const earlier = movedEarlier(innings, ball);
  const { say, player } = desk.names;
  const ways: readonly (readonly [label: string, onClick: () => void])[] = [
    [say('ball.remark'), onRemark],
    [say('ball.signals'), () => open('signals')],
    [say('ball.remove'), () => amend({ type: 'VoidEntry', target: ball.seq })],
    [say('ball.insert'), () => open('insert')],
    [say('ball.insertElse'), () => open('else')],
    ...(earlier === null ? [] : [[say('ball.earlier'), () => propose([earlier])] as const]),
    [say('ball.swapFrom'), () => propose(swappedFrom(ball))],
    [say('ball.swapOver'), () => propose(swappedForOver(innings, ball))],
    [say('ball.bowler'), () => open('bowler')],
    [say('ball.not', { player: player(ball.striker) }), () => open('striker')],
    ...(ball.nonStriker === null
      ? []
      : [[say('ball.not', { player: player(ball.nonStriker) }), () => open('nonStriker')] as const]),
  ];
  return (
    <div className="grid grid-cols-2 gap-2">
      {ways.map(([label, onClick]) => (
        <Button key={label} look="outline" onClick={onClick} className="px-2! text-sm!">
          {label}
        </Button>
      ))}
    </div>
  );
}

type Choosing = Found & { readonly desk: Desk; readonly onChange: (changes: readonly Change[]) => void };

function Names({
  desk,
  players,
  onPlayer,
}: {
  readonly desk: Desk;
  readonly players: readonly PlayerId[];
  readonly onPlayer: (player: PlayerId) => void;
}) {
  return (
    <div className="grid grid-cols-2 gap-2">
      {players.map((player) => (
        <Button key={player} look="outline" onClick={() => onPlayer(player)}>
          {desk.names.player(player)}
        </Button>
      ))}
    </div>
  );
}

/** Changed where the bowler was named, it is the whole over, or what that bowler bowled of it. */
function Bowlers({ desk, innings, ball, onChange }: Choosing) {
  const entry = bowlerEntryOf(desk.book, ball);
  if (entry === null) return null;
  const bowlers = playersOf(desk.book.state, otherSide(innings.batting)).filter((one) => one !== ball.bowler);
  return (
    <Names
      desk={desk}
      players={bowlers}
      onPlayer={(bowler) =>
        onChange([{ type: 'AmendEntry', target: entry.seq, fact: { type: 'bowlerNamed', bowler } }])
      }
    />
  );
}

/** Changed where the batter came in; who came in later in the other's place is changed too. */
function Batters({ desk, innings, ball, batter, onChange }: Choosing & { readonly batter: PlayerId }) {
  const from = arrivalOf(desk.book, ball, batter);
  if (from === null) return null;
  const others = playersOf(desk.book.state, innings.batting).filter(
    (one) => one !== ball.striker && one !== ball.nonStriker,
  );
  return (
    <Names
      desk={desk}
      players={others}
      onPlayer={(other) => onChange(exchangedFrom(desk.book, from, batter, other))}
    />
  );
}
