// The stands of an innings as bars: who, how many, and each one's share. Doesn't know names.
import type { PlayerId } from '../../vocabulary/ids';
import type { Innings } from '../../vocabulary/state';

/** `shares`: each one's runs off the bat, as `batters` stand; the rest of `runs` is extras. */
export type StandBar = {
  readonly wicket: number;
  readonly batters: readonly [PlayerId, PlayerId | null];
  readonly runs: number;
  readonly balls: number;
  readonly shares: readonly [number, number];
  readonly extras: number;
  readonly unbroken: boolean;
};

/** The stands in order. */
export const standBars = (innings: Innings): StandBar[] =>
  innings.partnerships.map(({ wicket, batters, runs, balls, contributions, end }) => ({
    wicket,
    batters,
    runs,
    balls,
    shares: contributions,
    extras: runs - contributions[0] - contributions[1],
    unbroken: end === 'unbroken',
  }));
