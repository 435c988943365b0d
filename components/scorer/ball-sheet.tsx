// One earlier ball put right: with the same keys that entered it, or removed, or another put in before it, or the batters
// swapped from it on. Nothing is done before the preview is confirmed. Law 3.2; the log keeps what stood.
import { useState } from 'react';
import { ballInWords, type Ball, type Command, type Innings, type Seq } from '@/engine';
import { Button } from '../ui/button';
import { BallPanel } from './awaited-panel';
import { ChangePreview } from './change-preview';
import { armedOf, nothingArmed, type Armed } from './compose-delivery';
import { earlierBall, insertedBall } from './crease';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './pad-sheets';

export function BallSheet({ desk, theme, close, seq }: SheetFrame & { readonly seq: Seq }) {
  const found = findBall(desk.book.state.innings, seq);
  const [proposed, setProposed] = useState<Command | null>(null);
  const [inserting, setInserting] = useState(false);
  const [armed, setArmed] = useState<Armed>(found === null ? nothingArmed : armedOf(found.ball.delivery));
  if (found === null) return null;
  const { innings, ball } = found;
  const crease = (inserting ? insertedBall : earlierBall)(desk, innings, ball, setProposed);
  const insertBefore = () => {
    setInserting(true);
    setArmed(nothingArmed);
  };
  const place = `${ball.over}.${ball.ballInOver}`;
  return (
    <PadSheet
      theme={theme}
      close={close}
      title={inserting ? `A ball before ${place}` : `Ball ${place}: ${ballInWords(ball, desk.names)}`}
      description={`${desk.names.player(ball.bowler)} to ${desk.names.player(ball.striker)}`}
    >
      {proposed !== null ? (
        <ChangePreview desk={desk} command={proposed} back={() => setProposed(null)} done={close} />
      ) : (
        <div className="grid gap-2">
          <div className="h-78">
            <BallPanel
              desk={desk}
              crease={crease}
              armed={armed}
              setArmed={setArmed}
              bottom={
                <p className="col-span-4 self-center text-center text-sm text-muted">
                  {inserting ? 'Tap what was bowled.' : 'Tap what it was. You see first what changes.'}
                </p>
              }
            />
          </div>
          {inserting ? null : (
            <div className="grid grid-cols-3 gap-2">
              <Button look="outline" onClick={() => setProposed({ type: 'VoidEntry', target: seq })}>
                Remove
              </Button>
              <Button look="outline" onClick={insertBefore}>
                Insert before
              </Button>
              <Button
                look="outline"
                onClick={() =>
                  setProposed({
                    type: 'InsertEntry',
                    before: seq,
                    fact: { type: 'battersSwapped', reason: 'Put right later' },
                  })
                }
              >
                Swap from here
              </Button>
            </div>
          )}
        </div>
      )}
    </PadSheet>
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
