// Who may come in to bat, and how one comes. Laws 1 (the players), 13.3 (nobody left), 25.4 (retired, and returning),
// 25.1. Doesn't know why an end is empty.
import type { PlayerId } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { BatterLine, Innings } from '../vocabulary/state';
import { changeLine, isAtWicket, lineOf, type Match } from '../match/current';
import { refuse } from '../match/refuse';
import { freshBatter } from './figures';
import { beginStand } from './partnerships';
import { mayNotBatAgain } from './super-over';
import { takeBackWicket } from './wickets';

const isRetired = (line: BatterLine): boolean =>
  line.status === 'retiredHurt' || line.status === 'retiredNotOut';

/** Out, but may resume with the opposing captain's consent (25.4.3), which whoever sends them in has witnessed. */
const isRetiredOut = (line: BatterLine): boolean => line.out?.how === 'retiredOut';

/** Places in the order already used. One whose place another took unbeaten leaves theirs to that other. */
function placesUsed(match: Match, innings: Innings): number {
  const batted = innings.batters.filter(
    (line) => line.status === 'out' || !match.withdrawn.includes(line.player),
  );
  const neverIn = innings.absent.filter((player) => lineOf(innings, player) === null);
  return batted.length + neverIn.length;
}

/** Players of the side who have not batted and can. */
export function yetToBat(match: Match, innings: Innings): readonly PlayerId[] {
  if (placesUsed(match, innings) >= match.conditions.playersPerSide) return [];
  return match.sides[innings.batting].players.filter(
    (player) =>
      lineOf(innings, player) === null &&
      !innings.absent.includes(player) &&
      !match.withdrawn.includes(player) &&
      !mayNotBatAgain(match, innings, player),
  );
}

/** Who left the wicket last, out or retired. */
function lastToLeave(innings: Innings): PlayerId | null {
  const retirement = innings.retirements.at(-1);
  const sinceTheLastWicket = retirement?.wickets === innings.wickets;
  return (sinceTheLastWicket ? retirement.player : innings.falls.at(-1)?.player) ?? null;
}

/** A retired batter comes back where another has left, not to the place just left empty (25.4.4). */
const mayReturn = (match: Match, innings: Innings, line: BatterLine): boolean =>
  (isRetired(line) || isRetiredOut(line)) &&
  lastToLeave(innings) !== line.player &&
  !innings.absent.includes(line.player) &&
  !match.withdrawn.includes(line.player);

/** Everyone who could come in now: those yet to bat, and the retired who may come back. */
export const availableBatters = (match: Match, innings: Innings): readonly PlayerId[] => [
  ...yetToBat(match, innings),
  ...innings.batters
    .filter((line) => isRetired(line) && mayReturn(match, innings, line))
    .map((line) => line.player),
];

/** Retired at the competition's score: back only when the rest are out. */
const mustWait = (match: Match, innings: Innings, line: BatterLine): boolean => {
  const limit = match.conditions.retirementScore;
  return limit !== null && line.runs >= limit && yetToBat(match, innings).length > 0;
};

/** Whether a player may come in to bat. */
export function checkBatter(match: Match, innings: Innings, player: PlayerId): Refusal | null {
  if (!match.sides[innings.batting].players.includes(player)) return refuse('NOT_IN_SIDE', '1');
  if (isAtWicket(innings, player)) return refuse('ALREADY_BATTING', '25');
  const line = lineOf(innings, player);
  if (line?.status === 'out' && !isRetiredOut(line)) return refuse('ALREADY_OUT', '25');
  if (match.conditions.umpiresFinal) return null;
  if (mayNotBatAgain(match, innings, player)) return refuse('BARRED_IN_SUPER_OVER');
  if (innings.absent.includes(player) || match.withdrawn.includes(player))
    return refuse('MAY_NOT_RETURN', '25.4');
  if (line === null)
    return yetToBat(match, innings).includes(player) ? null : refuse('MAY_NOT_RETURN', '1.1');
  return mayReturn(match, innings, line) && !mustWait(match, innings, line)
    ? null
    : refuse('MAY_NOT_RETURN', '25.4');
}

/** A batter comes in to the empty end; to the striker's where both are. */
export function arrive(innings: Innings, player: PlayerId): Innings {
  const known = lineOf(innings, player) !== null;
  const withLine = known
    ? changeLine(takeBackWicket(innings, player), player, { status: 'batting' })
    : { ...innings, batters: [...innings.batters, freshBatter(player)] };
  const atWicket: Innings =
    innings.striker === null ? { ...withLine, striker: player } : { ...withLine, nonStriker: player };
  return atWicket.nonStriker === null ? atWicket : beginStand(atWicket);
}
