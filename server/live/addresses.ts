// Connections counted by the address they come from. Doesn't know what they are for.
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address without its zone, as numbers. */
const groupsOf = (address: string): readonly number[] => {
  const { hostname } = new URL(`http://[${address.split('%')[0] ?? ''}]`);
  const [head = '', tail = ''] = hostname.slice(1, -1).split('::');
  const read = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((group) => parseInt(group, 16));
  const [first, last] = [read(head), read(tail)];
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last];
};

/**
 * The address that limits are counted by. One household or phone holds a whole IPv6 network of 64 bits (RFC 6177), so that
 * is what counts there: "2001:db8:0:1::/64". An IPv4 address that came as IPv6 (RFC 4291 §2.5.5.2) is that address.
 */
export const countedBy = (address: string): string => {
  if (!isIPv6(address) || address === '::1') return address;
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
};

/**
 * Where a request comes from, as it is counted. Behind a trusted proxy it is the last of X-Forwarded-For, which that proxy
 * wrote; the earlier ones are the client's own word.
 */
export const addressOf = (req: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = trustProxy ? req.headers['x-forwarded-for'] : undefined;
  const told = typeof forwarded === 'string' ? forwarded : forwarded?.at(-1);
  const last = told?.split(',').at(-1)?.trim();
  return countedBy(last === undefined || last === '' ? (req.socket.remoteAddress ?? 'unknown') : last);
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
