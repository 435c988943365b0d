// Why somebody faces, in words: one sentence a step, the Law behind it. Doesn't know how the steps were found.
import type { StrikeReason } from '../projections/why-on-strike';
import { countOf } from './counts';
import type { Names } from './names';

/** "They ran 1, so the batters changed ends (Law 18.1)." */
export function strikeReasonText(reason: StrikeReason, names: Names): string {
  const law = reason.law === null ? '' : ` (Law ${reason.law})`;
  return `${sentence(reason, names)}${law}.`;
}

function sentence({ code, player, runs }: StrikeReason, names: Names): string {
  const who = player === null ? 'The batter' : names.player(player);
  switch (code) {
    case 'tookGuard':
      return `${who} took guard to open the innings`;
    case 'faced':
      return `${who} received the last ball`;
    case 'nothingRun':
      return 'The batters did not run';
    case 'evenRuns':
      return `They ran ${runs}, so each is back at the same end`;
    case 'oddRuns':
      return `They ran ${runs}, so the batters changed ends`;
    case 'boundary':
      return 'At a boundary both batters go back to their ends';
    case 'sentBack':
      return `The ${countOf(runs, 'run')} did not stand, so both batters went back to their ends`;
    case 'out':
      return `${who} is out, and the striker's end is empty`;
    case 'caught':
      return `${who} is caught, and the new batter comes to the striker's end`;
    case 'caughtCrossed':
      return `${who} is caught, and the batters had crossed, so the other one faces`;
    case 'wicketBroken':
      return `${who} is out, and leaves the end whose wicket it was; the other batter is at the other end`;
    case 'pairsChange':
      return 'In pairs the batters change ends at a wicket, but not at the last ball of an over';
    case 'overEnded':
      return 'The over ended, and the other end’s batter faces';
    case 'sameEndAgain':
      return 'The next over comes from the same end, so the same batter faces';
    case 'overReopened':
      return 'The over went on after all, so nothing changes ends';
    case 'left':
      return `${who} left the wicket`;
    case 'arrived':
      return `${who} came in to the end that was empty`;
    case 'alone':
      return `${who} bats alone and always faces`;
    case 'swapped':
      return 'The scorer changed the batters’ ends';
    case 'runOutBeforeDelivery':
      return 'The non-striker was run out before the delivery, and the striker stays';
  }
}
