// What an innings is called over its card, its overs and its charts.
import type { Innings, MatchState } from '@/engine';
import type { BoardWords } from '@/words/messages';

/** "Kent, 2nd innings". */
export function inningsTitle(innings: Innings, state: MatchState, { say, team: named }: BoardWords): string {
  const team = named(innings.batting);
  if (innings.superOver) return say('card.superOver', { team });
  const before = state.innings.filter(
    (one) => one.batting === innings.batting && one.number < innings.number && !one.superOver,
  ).length;
  if (state.conditions?.inningsPerSide !== 2) return team;
  if (before === 0) return say('card.first', { team });
  return say(innings.followingOn ? 'card.secondFollowingOn' : 'card.second', { team });
}
