// What a side needs, in words: "need 52 from 34 balls". Doesn't know whose side it is.
import type { Equation } from '../projections/score';
import type { Speech } from './speech';
import type { PlayMessages } from './words';

/** "need 1 from 1 ball", "need 190". */
export const equationInWords = ({ runs, balls }: Equation, { say }: Speech<PlayMessages>): string =>
  balls === null ? say('need.runs', { runs }) : say('need.runsFrom', { runs, count: balls });
