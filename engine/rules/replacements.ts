// A player takes another's place for the rest of the match: nominated, concussed, an impact player. Laws 1.2, 1.3 and the
// conditions. A substitute who only fields (Law 24) is no replacement. Doesn't know whether the umpires should allow it.
import type { Fact } from '../vocabulary/facts';
import type { PlayerId, Seq } from '../vocabulary/ids';
import type { Refusal } from '../vocabulary/refusal';
import type { Innings, MatchState } from '../vocabulary/state';
import { otherSide } from '../vocabulary/plain';
import { inningsInProgress, isAtWicket, withInnings, type Match } from '../match/current';
import { refuse } from '../match/refuse';
import { sidesWith } from './arrangement';
import { retire } from './retirement';

/** Whether a player may take another’s place. */
export function checkReplacement(match: Match, fact: Fact<'playerReplaced'>): Refusal | null {
  const { players } = match.sides[fact.side];
  if (fact.out !== null && !players.includes(fact.out)) return refuse('NOT_IN_SIDE', '1.2');
  if (fact.out === fact.in) return refuse('SAME_PLAYER', '1.2');
  if (match.sides[otherSide(fact.side)].players.includes(fact.in)) {
    return refuse('SIDE_INVALID', '1.2', { why: 'onBothSides' });
  }
  return isPlaying(match, fact) ? refuse('SIDE_INVALID', '1.2', { why: 'twice' }) : null;
}

/** Named already and not as one to spare: a side of twelve has one who may come in for another. */
function isPlaying(match: Match, { side, in: player }: Fact<'playerReplaced'>): boolean {
  const { players } = match.sides[side];
  const stillIn = players.filter((each) => !match.withdrawn.includes(each));
  return stillIn.includes(player) && stillIn.length <= match.conditions.playersPerSide;
}

/** What the replaced was suspended for binds the one who takes their place (1.3 and the conditions). */
function inheritSuspension(match: Match, out: PlayerId, player: PlayerId): MatchState['suspended'] {
  const inherited = match.suspended
    .filter((each) => each.player === out)
    .map((each) => ({ ...each, player }));
  return [...match.suspended, ...inherited];
}

const causesOfHurt: readonly Fact<'playerReplaced'>['reason'][] = ['concussion', 'injury', 'covid'];

/** Whoever goes leaves the wicket or the bowling crease too. */
function leaveField(innings: Innings, out: PlayerId, fact: Fact<'playerReplaced'>, seq: Seq): Innings {
  const as = causesOfHurt.includes(fact.reason) ? 'hurt' : 'notOut';
  const left = isAtWicket(innings, out) ? retire(innings, out, as, seq) : innings;
  return left.bowler === out ? { ...left, bowler: null } : left;
}

/** Puts one player in the place of another; without `out`, one more. */
export function replacePlayer(match: Match, fact: Fact<'playerReplaced'>, seq: Seq): Match {
  const { out } = fact;
  const side = match.sides[fact.side];
  const players = side.players.includes(fact.in) ? side.players : [...side.players, fact.in];
  const back = match.withdrawn.filter((player) => player !== fact.in);
  const changed: Match = {
    ...match,
    sides: sidesWith(match.sides, fact.side, { ...side, players }),
    withdrawn: out === null ? back : [...back, out],
    suspended: out === null ? match.suspended : inheritSuspension(match, out, fact.in),
  };
  const innings = inningsInProgress(changed);
  return out === null || innings === null
    ? changed
    : withInnings(changed, leaveField(innings, out, fact, seq));
}
