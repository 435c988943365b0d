// How often one may try: counted in this process by address, account or email, forgotten after the window. Doesn't know
// what is tried.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { failed, type Failure } from '@/protocol/errors';

/** Where a counter stands. `resetMs`: until it starts afresh. */
export type Standing = {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetMs: number;
};

export type Limit = {
  /** Counts one try of this key. */
  readonly take: (key: string) => Promise<Standing>;
  /** One try does not count after all. */
  readonly giveBack: (key: string) => Promise<void>;
  /** Starts afresh, as after a right password. */
  readonly clear: (key: string) => Promise<void>;
};

/** `most` tries in `seconds` for each key. */
export const makeLimit = (most: number, seconds: number): Limit => {
  const limiter = new RateLimiterMemory({ points: most, duration: seconds });
  const standing = (allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Standing => ({
    allowed,
    limit: most,
    remaining: Math.max(0, remainingPoints),
    resetMs: msBeforeNext,
  });
  return {
    take: (key) =>
      limiter.consume(key).then(
        (state) => standing(true, state),
        (refusal: unknown) => {
          if (refusal instanceof RateLimiterRes) return standing(false, refusal);
          throw refusal;
        },
      ),
    giveBack: async (key) => void (await limiter.reward(key)),
    clear: async (key) => void (await limiter.delete(key)),
  };
};

/** The failure for a counter that ran out. */
export const tooOften = ({ resetMs }: Standing): { readonly ok: false; readonly failure: Failure } =>
  failed('RATE_LIMITED', undefined, { retryAfterSeconds: Math.ceil(resetMs / 1000) });
