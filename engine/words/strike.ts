// Why somebody faces, in words: one sentence a step, the Law behind it. Doesn't know how the steps were found.
import type { StrikeReason } from '../projections/why-on-strike';
import type { ScorerWords } from './words';

/** "They ran 1, so the batters changed ends (Law 18.1)." */
export function strikeReasonText({ code, law, player, runs }: StrikeReason, words: ScorerWords): string {
  const { say } = words;
  const what = say(`strike.${code}`, {
    who: player === null ? say('strike.theBatter') : words.player(player),
    runs,
    amount: say('count.runs', { count: runs }),
  });
  return law === null ? say('refusal.sentence', { what }) : say('refusal.byLaw', { what, law });
}
