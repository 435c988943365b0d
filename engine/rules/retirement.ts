// A batter leaves without being dismissed. Law 25.4: hurt or with leave it is no wicket, else it is "retired out"; a
// competition may make one retire at a score. Doesn't know who comes next.
import type { Fact } from '../vocabulary/facts';
import type { PlayerId, Seq } from '../vocabulary/ids';
import type { Innings, Retirement } from '../vocabulary/state';
import type { Refusal } from '../vocabulary/refusal';
import { changeLine, isAtWicket, lineOf, type Match } from '../match/current';
import { refuse } from '../match/refuse';
import { yetToBat } from './batters';
import { nobodyLeavesOut } from './off-the-ball';
import { breakStand } from './partnerships';
import { leaveCrease, placeNow, wicketFalls } from './wickets';

/** Whether a batter can retire: one at the wicket. */
export function checkRetirement(
  match: Match,
  innings: Innings,
  { batter, as }: Fact<'batterRetired'>,
): Refusal | null {
  if (as === 'out' && match.conditions.pairs !== null) return nobodyLeavesOut;
  return isAtWicket(innings, batter) ? null : refuse('NOT_AT_WICKET', '25.4');
}

/** The batter goes, and the end is empty. */
export function retire(
  innings: Innings,
  batter: PlayerId,
  as: Fact<'batterRetired'>['as'],
  seq: Seq,
): Innings {
  switch (as) {
    case 'out':
      return leaveCrease(
        wicketFalls(innings, { player: batter, how: 'retiredOut', bowler: null, fielders: [], seq }),
        batter,
      );
    case 'hurt':
      return withoutBeingOut(innings, batter, 'retiredHurt', { as, seq });
    case 'notOut':
      return withoutBeingOut(innings, batter, 'retiredNotOut', { as, seq });
  }
}

function withoutBeingOut(
  innings: Innings,
  batter: PlayerId,
  status: 'retiredHurt' | 'retiredNotOut',
  how: Pick<Retirement, 'as' | 'seq'>,
): Innings {
  const { runs: score, wickets } = innings;
  const retirement: Retirement = { player: batter, score, wickets, ...placeNow(innings), ...how };
  const noted = { ...innings, retirements: [...innings.retirements, retirement] };
  return leaveCrease(breakStand(changeLine(noted, batter, { status }), status), batter);
}

/** The competition's score reached: the striker goes, while somebody who has not batted can come. */
export function retireAtScore(match: Match, innings: Innings, batter: PlayerId, seq: Seq): Innings {
  const limit = match.conditions.retirementScore;
  const line = lineOf(innings, batter);
  if (limit === null || line?.status !== 'batting' || line.runs < limit) return innings;
  return yetToBat(match, innings).length > 0 ? retire(innings, batter, 'notOut', seq) : innings;
}
