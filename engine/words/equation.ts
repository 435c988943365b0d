// What a side needs, in words: "need 52 from 34 balls". Doesn't know whose side it is.
import type { Equation } from '../projections/score';

/** "need 1 from 1 ball", "need 190". */
export function equationInWords({ runs, balls }: Equation): string {
  if (balls === null) return `need ${runs}`;
  return `need ${runs} from ${balls} ${balls === 1 ? 'ball' : 'balls'}`;
}
