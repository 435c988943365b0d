// The printed card of a match by names, in the shape that match archives compare (card/shape.ts). Knows names only through
// whoever is asked; what the match is called comes from outside.
import type { Scorebook } from '../vocabulary/state';
import type { Names } from '../words/words';
import { cardInnings } from './card/innings';
import { cardResult, cardResultText } from './card/result';
import type { Card, CardHead } from './card/shape';
import { scorecard } from './scorecard';

export type { Card, CardHead } from './card/shape';

/** The card of a book; null before the match is arranged. */
export function namedCard(book: Pick<Scorebook, 'state'>, names: Names, head: CardHead): Card | null {
  const { conditions } = book.state;
  if (conditions === null) return null;
  const card = scorecard(book);
  const result = cardResult(card, names);
  const { ballsPerOver, ballsPerInnings } = conditions;
  return {
    ...head,
    teams: [names.team(0), names.team(1)],
    balls_per_over: ballsPerOver,
    overs_limit: ballsPerInnings === null ? null : ballsPerInnings / ballsPerOver,
    innings: card.innings.map((innings) => cardInnings(innings, names, conditions)),
    result,
    result_text: cardResultText(result),
  };
}
