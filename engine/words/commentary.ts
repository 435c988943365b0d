// Commentary as sentences: the codes of a ball said in the catalogue's words, which of several ways picked by the ball's
// seq, so that every reader and every replay reads the same. Says only what the scorer saw. Doesn't know the score.
import { commentaryOf, type CommentaryPart } from '../projections/commentary';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Ball } from '../vocabulary/state';
import { capital } from './speech';
import type { Words } from './words';

/** What happened, without who bowled to whom: "No-ball, FOUR." */
export function commentaryText(ball: Ball, conditions: PlayingConditions, words: Words): string {
  const said = commentaryOf(ball, conditions).map((part) => partInWords(part, ball.seq, words));
  return words.say('said.sentence', { said: capital(said.join('; ')) });
}

/** "Khan to Sharma:" */
export const whoToWhom = ({ bowler, striker }: Ball, { say, player }: Words): string =>
  say('ball.who', { bowler: player(bowler), striker: player(striker) });

/** "Khan to Sharma: No-ball, FOUR." */
export const commentaryLine = (ball: Ball, conditions: PlayingConditions, words: Words): string =>
  `${whoToWhom(ball, words)} ${commentaryText(ball, conditions, words)}`;

function partInWords(part: CommentaryPart, seq: number, words: Words): string {
  const { say, player } = words;
  const { code, runs } = part;
  const told = {
    way: seq,
    count: runs,
    runs,
    amount: amountOf(part, words),
    boundary: boundaryOf(part, words),
    striker: player(part.striker),
    bowler: player(part.bowler),
    out: part.out === null ? '' : player(part.out),
    fielders: words.list(part.fielders.map(player)),
  };
  if (code === 'stumped' && told.fielders === '') return say('said.stumpedByUnknown', told);
  const said = say(`said.${code}`, told);
  const dear = (code === 'wide' || code === 'noBall') && runs !== 1;
  return dear ? say('said.worthMore', { call: said, amount: told.amount }) : said;
}

/** What the part counts, with its noun. */
function amountOf({ code, runs: count }: CommentaryPart, { say }: Words): string {
  switch (code) {
    case 'byes':
    case 'byesToBoundary':
      return say('count.byes', { count });
    case 'legByes':
    case 'legByesToBoundary':
      return say('count.legByes', { count });
    case 'wideAndRuns':
    case 'wideToBoundary':
      return say('count.wides', { count });
    case 'penaltyToBatting':
    case 'penaltyToFielding':
      return say('count.penaltyRuns', { count });
    default:
      return say('count.runs', { count });
  }
}

/** FOUR and SIX where they are worth that; a ground where a boundary is worth something else says how much. */
function boundaryOf({ code, runs }: CommentaryPart, { say }: Words): string {
  if (code === 'four' && runs === 4) return say('boundary.four');
  if (code === 'six' && runs === 6) return say('boundary.six');
  return say('boundary.other', { runs });
}
