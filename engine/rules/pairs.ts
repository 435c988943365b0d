// Pairs cricket: a competition's game in which nobody leaves at a wicket. It costs the side runs, the batters change
// ends (not at the end of an over, which changes them anyway), and a pair bats its share of balls.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId, Seq } from '../vocabulary/ids';
import type { Innings } from '../vocabulary/state';
import { ballsByCount } from './over';
import { breakStand } from './partnerships';
import type { Crease } from './strike';
import { noteFall } from './wickets';

/** A wicket falls and its batter stays. */
export function pairsWicket(innings: Innings, out: PlayerId, cost: number, seq: Seq): Innings {
  const dearer = { ...innings, runs: innings.runs - cost, handicap: innings.handicap - cost };
  return noteFall(dearer, out, seq);
}

/** After a wicket the other batter faces; at the end of an over that comes of itself. */
export function pairsCrease(crease: Crease, out: PlayerId, endsOver: boolean): Crease {
  const other = crease.striker === out ? crease.nonStriker : crease.striker;
  return endsOver ? crease : { striker: other, nonStriker: out };
}

/** The pair has had its balls: both go, not out. */
export function changePair(innings: Innings, conditions: PlayingConditions): Innings {
  if (conditions.pairs === null) return innings;
  const bowled = ballsByCount(innings, conditions);
  if (bowled === 0 || bowled % conditions.pairs.ballsPerPair !== 0) return innings;
  const batters = innings.batters.map((line) =>
    line.status === 'batting' ? { ...line, status: 'notOut' as const } : line,
  );
  return breakStand({ ...innings, batters, striker: null, nonStriker: null }, 'retiredNotOut');
}
