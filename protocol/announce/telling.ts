// What each event is made from: the scorebook before and after one entry, and whom the ids mean.
import type { Innings, LogEntry, Words, PlayingConditions, Scorebook } from '@/engine';
import type { Happening, Verification } from '../announcements';
import type { Roster } from '../roster';

export type Telling = {
  readonly before: Scorebook;
  readonly after: Scorebook;
  readonly entry: LogEntry;
  readonly roster: Roster;
  readonly names: Words;
  /** How far a new ball is agreed on; the scorers' tier tells. */
  readonly verification: Verification;
};

/** The innings that the entry was about: the one in play before it, as it was and as it is. */
export type Played = {
  readonly was: Innings;
  readonly is: Innings;
  readonly conditions: PlayingConditions;
};

/** Null where no innings was in play. */
export function played({ before, after }: Telling): Played | null {
  const index = before.state.innings.length - 1;
  const was = before.state.innings[index];
  const is = after.state.innings[index];
  const { conditions } = after.state;
  return was === undefined || is === undefined || conditions === null ? null : { was, is, conditions };
}

export type HappeningOf<T extends Happening['type']> = Extract<Happening, { type: T }>;
