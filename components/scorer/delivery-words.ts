// A delivery in a few words before it has been bowled into a book, when nobody knows yet who faced it. Doesn't know names.
import { capital, dismissalName, type Delivery } from '@/engine';
import { english } from '@/engine/words/english';

const calls = { fair: '', wide: 'wide', noBall: 'no-ball' } as const;
const offs = { bat: '', byes: ' byes', legByes: ' leg byes' } as const;

/** "No-ball, 2 leg byes", "Boundary 4", "Run out". */
export function deliveryInWords({ call, off, ran, boundary, dismissal }: Delivery): string {
  const said: string[] = [];
  if (call !== 'fair') said.push(calls[call]);
  if (ran > 0) said.push(`${ran}${offs[off]}`);
  if (boundary !== null)
    said.push(`${boundary.overthrow ? 'overthrow to the ' : ''}boundary ${boundary.allowance}`);
  if (dismissal !== null) said.push(dismissalName(dismissal.kind, english));
  return said.length === 0 ? 'No run' : capital(said.join(', '));
}
