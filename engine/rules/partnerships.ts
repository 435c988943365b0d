// The stands: what two batters put on together. All runs of the side while they are together count, extras too.
// Scoring convention; a stand broken by a retirement is followed by another for the same wicket.
import type { PlayerId } from '../vocabulary/ids';
import type { Ball, Innings, Partnership } from '../vocabulary/state';
import { isFaced } from './figures';

type Stands = readonly Partnership[];

function changeLast(stands: Stands, change: (stand: Partnership) => Partnership): Stands {
  const last = stands.at(-1);
  return last === undefined ? stands : stands.with(-1, change(last));
}

/** Begins a stand once nobody is missing. The batter who faces its first ball is named first. */
export function beginStand(innings: Innings): Innings {
  const last = innings.partnerships.at(-1);
  if (innings.striker === null || last?.end === 'unbroken') return innings;
  const stand: Partnership = {
    wicket: innings.wickets + 1,
    batters: [innings.striker, innings.nonStriker],
    runs: 0,
    balls: 0,
    legalBalls: 0,
    contributions: [0, 0],
    end: 'unbroken',
  };
  return { ...innings, partnerships: [...innings.partnerships, stand] };
}

function put(stand: Partnership, ball: Ball): Partnership {
  const begins = stand.balls === 0 && stand.runs === 0;
  const batters: readonly [PlayerId, PlayerId | null] = begins
    ? [ball.striker, ball.nonStriker]
    : stand.batters;
  const [first, second] = stand.contributions;
  const byFirst = batters[0] === ball.striker;
  return {
    wicket: stand.wicket,
    batters,
    runs: stand.runs + ball.runs,
    balls: stand.balls + (isFaced(ball) ? 1 : 0),
    legalBalls: stand.legalBalls + (ball.counts ? 1 : 0),
    contributions: byFirst ? [first + ball.batRuns, second] : [first, second + ball.batRuns],
    end: stand.end,
  };
}

/** The stands with a ball added to the one in progress. */
export const putOn = (stands: Stands, ball: Ball): Stands => changeLast(stands, (stand) => put(stand, ball));

/** Penalty runs awarded between balls belong to the stand in progress, or the one just broken. Runs. */
export const putOnPenalty = (innings: Innings, runs: number): Innings => ({
  ...innings,
  partnerships: changeLast(innings.partnerships, (stand) => ({ ...stand, runs: stand.runs + runs })),
});

/** The two are parted. */
export const breakStand = (innings: Innings, end: Partnership['end']): Innings => ({
  ...innings,
  partnerships: changeLast(innings.partnerships, (stand) =>
    stand.end === 'unbroken' ? { ...stand, end } : stand,
  ),
});
