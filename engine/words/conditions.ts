// What rules are called. A log keeps the name that the scorer gave them; those of our own presets are told in the reader's
// language, any other as it was written.
import type { Speech } from './speech';
import type { PlayMessages } from './words';

const ours = {
  'By the Laws': 'conditions.byTheLaws',
  T20: 'conditions.t20',
  '50 overs': 'conditions.fiftyOvers',
  'The Hundred': 'conditions.theHundred',
  Test: 'conditions.test',
  'First class, four days': 'conditions.firstClass4',
  Junior: 'conditions.junior',
  Pairs: 'conditions.pairs',
  'Last man stands': 'conditions.lastManStands',
} as const satisfies Readonly<Record<string, keyof PlayMessages>>;

const isOurs = (name: string): name is keyof typeof ours => Object.hasOwn(ours, name);

/** "By the Laws"; in Hindi "क्रिकेट के नियमों से". */
export const rulesName = (name: string, { say }: Speech<PlayMessages>): string =>
  isOurs(name) ? say(ours[name]) : name;
