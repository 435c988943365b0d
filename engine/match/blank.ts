// A match of which nothing is known yet.
import type { Extras, MatchState } from '../vocabulary/state';

/** No extras of any kind. */
export const noExtras: Extras = { byes: 0, legByes: 0, wides: 0, noBalls: 0, penalties: 0 };

/** The state before the first fact. */
export const blankMatch: MatchState = {
  conditions: null,
  sides: null,
  toss: null,
  innings: [],
  awaiting: { kind: 'arrangement' },
  result: null,
  stopped: null,
  day: 1,
  suspended: [],
  playersOfTheMatch: [],
  scoresAgreed: false,
  followOn: null,
  withdrawn: [],
  waiting: { penalties: [0, 0], absent: [[], []], revision: null },
  word: null,
};
