// A bowler's spells: overs from one end without a rest. A spell ends where the bowler is left out when that end's turn
// comes round. A convention of commentators, no Law.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { PlayerId } from '../../vocabulary/ids';
import type { Ball, Innings } from '../../vocabulary/state';
import { isBowlersWicket } from '../milestones';
import { oversFigure } from '../score';

/** Overs from 0, first and last of the spell; `runs` as charged to the bowler; `overs` as "3.2". */
export type Spell = {
  readonly bowler: PlayerId;
  readonly from: number;
  readonly to: number;
  readonly overs: string;
  readonly maidens: number;
  readonly runs: number;
  readonly wickets: number;
};

/** The spells of the innings in the order they began. */
export function spells(innings: Innings, conditions: PlayingConditions): Spell[] {
  const longestRest = 2 * conditions.oversPerEnd;
  const begun: { bowler: PlayerId; overs: number[] }[] = [];
  for (const { over, bowlers } of innings.overs)
    for (const bowler of bowlers) {
      const spell = begun.findLast((one) => one.bowler === bowler);
      if (spell !== undefined && over - (spell.overs.at(-1) ?? 0) <= longestRest) spell.overs.push(over);
      else begun.push({ bowler, overs: [over] });
    }
  return begun.map(({ bowler, overs }) => spellOf(innings, bowler, overs));
}

function spellOf(innings: Innings, bowler: PlayerId, overs: readonly number[]): Spell {
  const summaries = innings.overs.filter((over) => overs.includes(over.over));
  const whole = summaries.filter((over) => over.complete && over.bowlers.length === 1);
  const balls = summaries.flatMap((over) => bowledBy(innings.balls.slice(over.from, over.to), bowler));
  const inWhole = whole.reduce((sum, over) => sum + over.legalBalls, 0);
  const legal = balls.filter((ball) => ball.counts).length;
  return {
    bowler,
    from: overs[0] ?? 0,
    to: overs.at(-1) ?? 0,
    overs: oversFigure(whole.length, legal - inWhole),
    maidens: whole.filter((over) => over.maiden).length,
    runs: balls.reduce((sum, ball) => sum + ball.bowlerRuns, 0),
    wickets: balls.filter(isBowlersWicket).length,
  };
}

const bowledBy = (balls: readonly Ball[], bowler: PlayerId): readonly Ball[] =>
  balls.filter((ball) => ball.bowler === bowler);
