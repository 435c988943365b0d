// All overs of the match, newest first: bowler, runs, signs; an opened over shows its balls, each to be put right.
import { overSymbols, type Innings, type OverSummary, type Seq } from '@/engine';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './pad-sheets';
import { shortName } from './short-name';
import type { EntryState } from './sync';
import { BallChip } from './this-over';

export function LedgerSheet(
  props: SheetFrame & {
    readonly stateOf: (seq: number) => EntryState;
    readonly onBall: (seq: Seq) => void;
  },
) {
  const { desk, theme, close } = props;
  const { innings } = desk.book.state;
  return (
    <PadSheet
      theme={theme}
      close={close}
      title="All overs"
      description="Open an over, tap the ball to put it right."
    >
      {innings.length === 0 ? <p className="text-muted">No ball has been bowled yet.</p> : null}
      {innings.toReversed().map((one) => (
        <section key={one.number} className="mb-4">
          <h3 className="figures mb-1 font-bold">
            {desk.names.team(one.batting)} {one.runs}/{one.wickets}
          </h3>
          <ol>
            {one.overs
              .map((over, index) => ({ over, index }))
              .toReversed()
              .map(({ over, index }) => (
                <OverRow key={over.over} {...props} innings={one} over={over} index={index} />
              ))}
          </ol>
        </section>
      ))}
    </PadSheet>
  );
}

function OverRow(
  props: SheetFrame & {
    readonly innings: Innings;
    readonly over: OverSummary;
    readonly index: number;
    readonly stateOf: (seq: number) => EntryState;
    readonly onBall: (seq: Seq) => void;
  },
) {
  const { desk, innings, over, index, stateOf, onBall } = props;
  const score = innings.balls[over.to - 1];
  return (
    <li className="border-t border-line">
      <details>
        <summary className="figures flex min-h-11 items-center gap-2 py-1 text-sm">
          <span className="w-8 shrink-0 text-right font-bold">{over.over + 1}</span>
          <span className="w-24 shrink-0 truncate">
            {over.bowlers.map((bowler) => shortName(desk.names, bowler)).join(', ')}
          </span>
          <span className="min-w-0 flex-1 truncate">{overSymbols(innings, index).join(' ')}</span>
          <span className="shrink-0 font-semibold">
            {score === undefined ? '' : `${score.score}/${score.wickets}`}
          </span>
        </summary>
        <div className="flex flex-wrap gap-1 pb-2 pl-10">
          {innings.balls.slice(over.from, over.to).map((ball) => (
            <BallChip
              key={ball.seq}
              ball={ball}
              names={desk.names}
              state={stateOf(ball.seq)}
              onPress={() => onBall(ball.seq)}
            />
          ))}
        </div>
      </details>
    </li>
  );
}
