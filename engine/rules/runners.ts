// A runner for an injured batter. Law 25.5, where the conditions allow one at all. Out by the runner is out: the batter
// is the one named. Changes no figure and no end.
import type { Fact } from '../vocabulary/facts';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings } from '../vocabulary/state';
import { isAtWicket, type Match } from '../match/current';
import { refuse } from '../match/refuse';

/** Whether a player may run for a batter. */
export function checkRunner(match: Match, innings: Innings, fact: Fact<'runnerCame'>): Refusal | null {
  if (!isAtWicket(innings, fact.batter)) return refuse('NOT_AT_WICKET', '25.5');
  if (fact.runner === null) return null;
  if (isAtWicket(innings, fact.runner)) return refuse('ALREADY_BATTING', '25.5');
  return match.sides[innings.batting].players.includes(fact.runner) ? null : refuse('NOT_IN_SIDE', '25.5');
}

/** Notes who runs for a batter; null sends the runner off. */
export function useRunner(innings: Innings, { batter, runner }: Fact<'runnerCame'>): Innings {
  const others = innings.runners.filter((each) => each.batter !== batter);
  return { ...innings, runners: runner === null ? others : [...others, { batter, runner }] };
}

/** Whoever ran for a batter goes with them. */
export const withRunnersOfThoseIn = (innings: Innings): Innings =>
  innings.runners.length === 0
    ? innings
    : { ...innings, runners: innings.runners.filter((each) => isAtWicket(innings, each.batter)) };
