// A delivery in a few words before it has been bowled into a book, when nobody knows yet who faced it. Doesn't know names.
import { capital, dismissalName, type Delivery } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';

/** "No-ball, 2 leg byes", "Boundary 4", "Run out". */
export function deliveryInWords(delivery: Delivery, speech: ScorerSpeech): string {
  const { say } = speech;
  const { call, off, ran, boundary, dismissal } = delivery;
  const said: string[] = [];
  if (call !== 'fair') said.push(say(`delivery.${call}`));
  if (ran > 0) said.push(say(off === 'bat' ? 'delivery.ran' : `delivery.${off}`, { runs: ran }));
  if (boundary !== null)
    said.push(
      say(boundary.overthrow ? 'delivery.overthrow' : 'delivery.boundary', { runs: boundary.allowance }),
    );
  if (dismissal !== null) said.push(dismissalName(dismissal.kind, speech));
  return capital(said.length === 0 ? say('delivery.noRun') : said.join(', '));
}
