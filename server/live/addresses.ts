// Connections counted by the address they come from. Doesn't know what they are for.
import type { IncomingMessage } from 'node:http';

/**
 * Where a request comes from. Behind a trusted proxy it is the last of X-Forwarded-For, which that proxy wrote; the
 * earlier ones are the client's own word.
 */
export const addressOf = (req: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = trustProxy ? req.headers['x-forwarded-for'] : undefined;
  const told = typeof forwarded === 'string' ? forwarded : forwarded?.at(-1);
  const last = told?.split(',').at(-1)?.trim();
  return last === undefined || last === '' ? (req.socket.remoteAddress ?? 'unknown') : last;
};

export type Addresses = {
  /** Counts one in; the answer counts it out, once. */
  readonly enter: (address: string) => () => void;
  readonly count: (address: string) => number;
};

export const makeAddresses = (): Addresses => {
  const counts = new Map<string, number>();
  return {
    enter: (address) => {
      counts.set(address, (counts.get(address) ?? 0) + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const rest = (counts.get(address) ?? 1) - 1;
        if (rest === 0) counts.delete(address);
        else counts.set(address, rest);
      };
    },
    count: (address) => counts.get(address) ?? 0,
  };
};
