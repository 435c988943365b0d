// Every refusal as a clear English sentence that says what is wrong and, where there is one, names the Law. Doesn't
// know what was asked.
import type { Refusal, RefusalCode } from '../vocabulary/refusal';
import type { Awaiting } from '../vocabulary/state';

const awaited: Readonly<Record<Awaiting['kind'], string>> = {
  arrangement: 'the two teams and the rules',
  toss: 'the toss',
  followOn: 'the decision on the follow-on',
  openers: 'the opening batters',
  batter: 'the next batter',
  bowler: 'the bowler',
  ball: 'the next ball',
  resumption: 'play to resume',
  nothing: 'nothing more: it is over',
};

const isAwaited = (kind: string): kind is Awaiting['kind'] => Object.hasOwn(awaited, kind);

const sentences: Readonly<Record<RefusalCode, string>> = {
  NOT_AWAITED: 'The match awaits something else first',
  MATCH_OVER: 'The match is over',
  SCORES_AGREED: 'The scores are agreed and the result stands',
  ALREADY_ARRANGED: 'The match is arranged already',
  NOT_IN_SIDE: 'This player is not in the side',
  SIDE_INVALID: 'This side cannot play',
  CONDITIONS_FIXED: 'The rules cannot be changed any more',
  ALREADY_BATTING: 'This batter is at the wicket already',
  ALREADY_OUT: 'This batter is out and cannot bat again in this innings',
  MAY_NOT_RETURN: 'This player may not come in to bat now',
  NOT_AT_WICKET: 'This batter is not at the wicket',
  SAME_PLAYER: 'This player has that place already: name another',
  BOWLED_LAST_OVER: 'This bowler bowled in the over before and may not bowl the next one',
  QUOTA_BOWLED: 'This bowler has bowled all the overs a bowler may bowl',
  BOWLER_SUSPENDED: 'This bowler has been suspended from bowling by the umpires',
  BARRED_IN_SUPER_OVER: 'This player may not take part in this super over',
  IMPOSSIBLE_DELIVERY: 'A ball cannot be like that',
  NOTHING_TO_UNDO: 'There is nothing to undo',
  NOT_THE_LAST: 'Something has been recorded since: look at it before you undo',
  NO_SUCH_ENTRY: 'There is no such entry in the scorebook, or it does not stand any more',
  CORRECTION_CONFLICTS: 'With this correction a later entry would be impossible',
  NOT_ALLOWED_HERE: 'The rules of this match do not allow that',
};

/** What `detail.why` says, where a code alone says too little. */
const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    call: 'this dismissal is not possible off that call',
    freeHit: 'off a free hit only run out, obstructing the field and hit the ball twice are out',
    edition: 'these Laws know no such dismissal',
    runs: 'no runs are scored with this dismissal',
    allowance: 'a boundary is worth what the rules of the match say',
    sixOffTheBat: 'a six comes off the bat only',
    noShot: 'only leg byes are disallowed because no shot was offered',
    secondHit: 'a wide was not hit, so not hit a second time',
    deliberateShort: 'nothing was run, so nothing was short',
    short: 'more runs short than run',
    tooFew: 'it has too few players',
    twice: 'a player is named twice',
    captain: 'the captain is not one of its players',
    keeper: 'the wicket-keeper is not one of its players',
    onBothSides: 'a player is on both sides',
    ballsPerOver: 'the length of an over stays as it was at the first ball',
    oversPerEnd: 'how long an end lasts stays as it was at the first ball',
    inningsPerSide: 'the innings a side has stay as they were at the first ball',
    pairs: 'the rules of pairs stay as they were at the first ball',
    nothingRevised: 'neither the balls nor the target is changed',
    noTarget: 'the side batting has no target',
    alone: 'only the last batter bats alone, and only where the rules of the match say so',
  }),
);

/** The refusal in words: "This bowler bowled in the over before and may not bowl the next one (Law 17.6)." */
export function refusalText(refusal: Refusal): string {
  const law = refusal.law === null ? '' : ` (Law ${refusal.law})`;
  return `${sentence(refusal)}${law}.`;
}

function sentence({ code, detail }: Refusal): string {
  const { awaits, seq, overs, why } = detail;
  if (code === 'NOT_AWAITED' && typeof awaits === 'string' && isAwaited(awaits))
    return `The match awaits ${awaited[awaits]}`;
  if (code === 'CORRECTION_CONFLICTS' && seq !== undefined)
    return `With this correction entry ${seq} would be impossible`;
  if (code === 'QUOTA_BOWLED' && overs !== undefined) return `${sentences[code]} (${overs})`;
  const reason = typeof why === 'string' ? reasons.get(why) : undefined;
  return reason === undefined ? sentences[code] : `${sentences[code]}: ${reason}`;
}
