// Where a push message may be sent to: a push service out on the internet, by https, and never a machine of our own
// network, whatever a subscription or a name server says. Doesn't know what is sent.
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Two lists: in one, the addresses of IPv4 would count as mapped into IPv6. */
const [inner4, inner6] = [new BlockList(), new BlockList()];
for (const [address, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ] as const),
  ...([
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
] as const)
  inner4.addSubnet(address, bits, 'ipv4');
// Everything but the global unicast space (RFC 4291), and in it what leads to IPv4 addresses or documents.
for (const [address, bits] of [
  ...([
    ['::', 3],
    ['4000::', 2],
    ['8000::', 1],
  ] as const),
  ...([
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['64:ff9b::', 96],
  ] as const),
] as const)
  inner6.addSubnet(address, bits, 'ipv6');

/** Whether an address (as a name server tells it) is out on the internet. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !inner4.check(address, 'ipv4');
  return family === 6 && !inner6.check(address, 'ipv6');
};

/** Whether a subscription's endpoint may be one at all: https, its usual port, a name with a dot and no address. */
export const isEndpoint = (text: string): boolean => {
  if (text.length > 1_000 || !URL.canParse(text)) return false;
  const { protocol, port, hostname, username, password } = new URL(text);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  const host = hostname.replace(/\.$/, '').toLowerCase();
  return (
    /^[a-z0-9.-]+\.[a-z][a-z0-9-]+$/.test(host) &&
    !/\.(local|localhost|internal|lan|home|arpa|test)$/.test(host)
  );
};

/** A look-up that knows public addresses only: asked at each connection, so that a name can't change its mind between. */
export const publicLookup: LookupFunction = (hostname, options, tell) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return tell(error, '', 0);
    const [first, ...others] = addresses;
    if (first === undefined || ![first, ...others].every(({ address }) => isPublicAddress(address)))
      return tell(new Error(`${hostname} is not a public address`), '', 0);
    if (options.all === true) tell(null, addresses);
    else tell(null, first.address, first.family);
  });
};
