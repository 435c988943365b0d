// Trying codes that open something: wrong ones are counted by address and by account, right ones are not, so that a crowd
// behind one router gets in and a guesser does not. Doesn't know what a code opens.
import { failed, type Outcome } from '@/protocol/errors';
import type { Viewer } from '../runtime';
import { tooOften, type Limit } from './limits';
import { personOf } from './permissions';

/**
 * `right`: whether what was tried opens it; the answer to a wrong one is that there is no such match, and whoever tried too
 * many is told nothing of this one either. Failures: NO_SUCH_MATCH, RATE_LIMITED.
 */
export type Guess = (right: boolean, from: string, by: Viewer) => Promise<Outcome<null>>;

export const makeGuess =
  (limit: Limit): Guess =>
  async (right, from, by) => {
    const person = personOf(by);
    const keys = person === null ? [from] : [from, `person ${person}`];
    const tries = await Promise.all(keys.map((key) => limit.take(key)));
    const over = tries.find(({ allowed }) => !allowed);
    if (over !== undefined) return tooOften(over);
    if (!right) return failed('NO_SUCH_MATCH');
    await Promise.all(keys.map((key) => limit.giveBack(key)));
    return { ok: true, value: null };
  };
