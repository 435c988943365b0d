// Why a player is suggested as player of the match: the figures, as a card would print them.
import type { Suggestion } from '../projections/player-of-the-match';
import type { Speech } from './speech';
import type { PlayMessages } from './words';

/** "82 (45) and 2/24", "5/31 and 1 catch". Bowling without a wicket and a duck are left out. */
export function suggestionInWords(
  { batting, bowling, catches }: Suggestion,
  { say, list }: Speech<PlayMessages>,
): string {
  const bat = batting
    .filter(({ runs }) => runs > 0)
    .map(({ runs, balls, notOut }) => `${runs}${notOut ? '*' : ''} (${balls})`);
  const ball = bowling.filter(({ wickets }) => wickets > 0).map(({ wickets, runs }) => `${wickets}/${runs}`);
  const field = catches > 0 ? [say('count.catches', { count: catches })] : [];
  return list([...bat, ...ball, ...field]);
}
