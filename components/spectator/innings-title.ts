// What an innings is called over its card, its overs and its charts.
import type { Innings, MatchState, Names } from '@/engine';

/** "Kent, 2nd innings". */
export function inningsTitle(innings: Innings, state: MatchState, names: Names): string {
  const team = names.team(innings.batting);
  if (innings.superOver) return `${team}, super over`;
  const before = state.innings.filter(
    (one) => one.batting === innings.batting && one.number < innings.number && !one.superOver,
  ).length;
  if (state.conditions?.inningsPerSide !== 2) return team;
  return `${team}, ${before === 0 ? '1st' : '2nd'} innings${innings.followingOn ? ' (following on)' : ''}`;
}
