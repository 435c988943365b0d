// One earlier ball put right: with the same keys that entered it, or removed, or another put in before it, or the batters
// swapped from it on, or another bowler for it. Nothing is done before the preview is confirmed. The log keeps what stood.
import { useState } from 'react';
import { ballInWords, otherSide, type Ball, type Change, type Innings, type Seq } from '@/engine';
import { Button } from '../ui/button';
import { BallPanel } from './awaited-panel';
import { ChangePreview } from './change-preview';
import { armedOf, nothingArmed, type Armed } from './compose-delivery';
import { bowlerEntryOf, keepingTheOver } from './correction';
import { earlierBall, insertedBall } from './crease';
import { playersOf } from './desk';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

type Page = 'keys' | 'insert' | 'bowler';

export function BallSheet({ desk, theme, close, seq }: SheetFrame & { readonly seq: Seq }) {
  const found = findBall(desk.book.state.innings, seq);
  const [proposed, setProposed] = useState<readonly Change[] | null>(null);
  const [page, setPage] = useState<Page>('keys');
  const [armed, setArmed] = useState<Armed>(found === null ? nothingArmed : armedOf(found.ball.delivery));
  if (found === null) return null;
  const { innings, ball } = found;
  const place = `${ball.over}.${ball.ballInOver}`;
  const propose = (change: Change) => setProposed(keepingTheOver(desk.book, innings, ball, change));
  const crease =
    page === 'insert'
      ? insertedBall(desk, innings, ball, (change) => setProposed([change]))
      : earlierBall(desk, innings, ball, propose);
  const open = (next: Page) => {
    setPage(next);
    setArmed(nothingArmed);
  };
  const titles: Readonly<Record<Page, string>> = {
    keys: `Ball ${place}: ${ballInWords(ball, desk.names)}`,
    insert: `A ball before ${place}`,
    bowler: `Who bowled ${place}?`,
  };
  const content = () => {
    if (proposed !== null) {
      return <ChangePreview desk={desk} proposed={proposed} back={() => setProposed(null)} done={close} />;
    }
    if (page === 'bowler') {
      return (
        <BowlersOf desk={desk} innings={innings} ball={ball} onChange={(change) => setProposed([change])} />
      );
    }
    return (
      <div className="grid grid-cols-1 gap-2">
        <div className="h-78">
          <BallPanel
            desk={desk}
            crease={crease}
            armed={armed}
            setArmed={setArmed}
            bottom={
              <p className="col-span-4 self-center text-center text-sm text-muted">
                {page === 'insert' ? 'Tap what was bowled.' : 'Tap what it was. You see first what changes.'}
              </p>
            }
          />
        </div>
        {page === 'insert' ? null : (
          <div className="grid grid-cols-2 gap-2">
            <Button look="outline" onClick={() => propose({ type: 'VoidEntry', target: seq })}>
              Remove the ball
            </Button>
            <Button look="outline" onClick={() => open('insert')}>
              Insert one before
            </Button>
            <Button look="outline" onClick={() => setProposed([swapBefore(seq)])}>
              Swap batters here
            </Button>
            <Button look="outline" onClick={() => open('bowler')}>
              Another bowler
            </Button>
          </div>
        )}
      </div>
    );
  };
  return (
    <PadSheet
      theme={theme}
      close={close}
      title={titles[page]}
      description={`${desk.names.player(ball.bowler)} to ${desk.names.player(ball.striker)}`}
    >
      {content()}
    </PadSheet>
  );
}

const swapBefore = (seq: Seq): Change => ({
  type: 'InsertEntry',
  before: seq,
  fact: { type: 'battersSwapped', reason: 'Put right later' },
});

function BowlersOf(props: {
  readonly desk: SheetFrame['desk'];
  readonly innings: Innings;
  readonly ball: Ball;
  readonly onChange: (change: Change) => void;
}) {
  const { desk, innings, ball, onChange } = props;
  const entry = bowlerEntryOf(desk.book, ball);
  if (entry === null) return null;
  const bowlers = playersOf(desk.book.state, otherSide(innings.batting)).filter((one) => one !== ball.bowler);
  return (
    <div className="grid grid-cols-2 gap-2">
      {bowlers.map((bowler) => (
        <Button
          key={bowler}
          look="outline"
          onClick={() =>
            onChange({ type: 'AmendEntry', target: entry.seq, fact: { type: 'bowlerNamed', bowler } })
          }
        >
          {desk.names.player(bowler)}
        </Button>
      ))}
    </div>
  );
}

function findBall(
  inningses: readonly Innings[],
  seq: Seq,
): { readonly innings: Innings; readonly ball: Ball } | null {
  for (const innings of inningses) {
    const ball = innings.balls.find((one) => one.seq === seq);
    if (ball !== undefined) return { innings, ball };
  }
  return null;
}
