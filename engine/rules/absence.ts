// A batter who can't bat (any more) in this innings without having been out. Law 25.4, 13.3. Told before the innings, it
// waits for it. Doesn't know whether the side is all out by it.
import type { PlayerId, SideIndex } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import { inningsInProgress, isAtWicket, lineOf, withInnings, type Match } from '../match/current';
import { refuse } from '../match/refuse';

/** Whether a player can be marked as not batting (any more). */
export function checkAbsence(match: Match, side: SideIndex, batter: PlayerId): Refusal | null {
  if (!match.sides[side].players.includes(batter)) return refuse('NOT_IN_SIDE', '1');
  const innings = inningsInProgress(match);
  if (innings?.batting !== side) {
    return match.waiting.absent[side].includes(batter) ? refuse('MAY_NOT_RETURN', '25.4') : null;
  }
  if (isAtWicket(innings, batter)) return refuse('ALREADY_BATTING', '25.4');
  if (lineOf(innings, batter)?.status === 'out') return refuse('ALREADY_OUT', '25.4');
  return innings.absent.includes(batter) ? refuse('MAY_NOT_RETURN', '25.4') : null;
}

/** Marks a batter absent from the innings in progress, or from the next of the side. */
export function markAbsent(match: Match, side: SideIndex, batter: PlayerId): Match {
  const innings = inningsInProgress(match);
  if (innings?.batting === side) {
    return withInnings(match, { ...innings, absent: [...innings.absent, batter] });
  }
  const [home, away] = match.waiting.absent;
  const absent: Match['waiting']['absent'] =
    side === 0 ? [[...home, batter], away] : [home, [...away, batter]];
  return { ...match, waiting: { ...match.waiting, absent } };
}
