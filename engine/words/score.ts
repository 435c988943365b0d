// An innings' score as a scorecard prints it. Doesn't know names.
import { scoreText } from '../projections/score';
import type { Innings } from '../vocabulary/state';
import type { Speech } from './speech';
import type { PlayMessages } from './words';

/** "145 all out", "443/9 dec", "120/4", "0/0 forfeited". */
export function scoreInFull(innings: Innings, { say }: Speech<PlayMessages>): string {
  if (innings.ended === 'allOut') return say('score.allOut', { score: innings.runs });
  if (innings.ended === 'declared') return say('score.declared', { score: scoreText(innings) });
  if (innings.ended === 'forfeited') return say('score.forfeited', { score: scoreText(innings) });
  return scoreText(innings);
}
