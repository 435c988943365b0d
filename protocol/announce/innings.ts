// INNINGS_COMPLETE: how an innings ended, who did best in it, what the next one needs.
import {
  batterFigures,
  bowlerFigures,
  equationInWords,
  nextInnings,
  oversText,
  scoreText,
  topBatters,
  topBowlers,
} from '@/engine';
import type { Extras, Innings, MatchState, Words } from '@/engine';
import type { Roster } from '../roster';
import type { HappeningOf, Telling } from './telling';
import { batter, bowler, teamRef } from './who';

/** How many are told of. */
const TOP = 3;

/** Nothing where the entry ended no innings. One forfeited ends without having begun (Law 15.2). */
export function inningsComplete({
  before,
  after,
  roster,
  names,
}: Telling): HappeningOf<'INNINGS_COMPLETE'>[] {
  const { conditions } = after.state;
  if (conditions === null) return [];
  return after.state.innings.flatMap((innings, index) => {
    const was = before.state.innings[index]?.ended ?? null;
    if (innings.ended === null || was !== null) return [];
    return [
      {
        type: 'INNINGS_COMPLETE',
        data: {
          ...inningsScore(innings, roster),
          reason: innings.ended,
          extras: { ...kindsOf(innings.extras), total: totalOf(innings.extras) },
          topBatters: topBatters(innings, TOP).map((line) => batter(batterFigures(line), names)),
          topBowlers: topBowlers(innings, TOP).map((line) => bowler(bowlerFigures(line, conditions), names)),
          nextInnings: next(after.state, roster, names),
        },
      },
    ];
  });
}

/** Number, team, score and overs: one line of a match's score. */
export const inningsScore = (innings: Innings, roster: Roster) => ({
  number: innings.number,
  team: teamRef(innings.batting, roster),
  score: scoreText(innings),
  overs: oversText(innings),
});

const kindsOf = ({ wides, noBalls, byes, legByes, penalties }: Extras) => ({
  wides,
  noBalls,
  byes,
  legByes,
  penalties,
});

const totalOf = (extras: Extras): number =>
  Object.values(kindsOf(extras)).reduce((sum, runs) => sum + runs, 0);

function next(state: MatchState, roster: Roster, names: Words) {
  const coming = nextInnings(state);
  if (coming === null) return null;
  const { number, batting, target, needed, balls } = coming;
  const equation = needed === null ? null : equationInWords({ runs: needed, balls }, names);
  return { number, team: teamRef(batting, roster), target, equation };
}
