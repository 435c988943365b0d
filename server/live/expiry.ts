// The end of a token while its bearer is connected. Doesn't know what a token is.
import { errorTable } from '@/protocol/errors';
import type { Bearer } from './parts';
import type { Reader } from './room';

/** The longest that a timer can hold, nearly 25 days. Milliseconds. */
const longestMs = 2_147_483_647;

/** A delay that a timer can hold. Milliseconds. */
export const timerMs = (ms: number): number => Math.min(Math.max(ms, 0), longestMs);

/** Dismisses the reader when its token ends; the answer stops the clock. */
export const dismissAtExpiry = (reader: Reader, { expiresAt }: Bearer, now: () => Date): (() => void) => {
  const why = {
    code: 'TOKEN_EXPIRED',
    message: errorTable.TOKEN_EXPIRED.meaning,
    whatToDo: 'Fetch another token and connect again with the last seq you hold.',
  } as const;
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    const leftMs = expiresAt - now().getTime();
    // A program's token may outlast what one timer can hold.
    timer =
      leftMs > longestMs
        ? setTimeout(wait, longestMs)
        : setTimeout(() => reader.dismiss(why, 'never'), timerMs(leftMs));
  };
  wait();
  return () => clearTimeout(timer);
};
