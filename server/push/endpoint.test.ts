import { describe, expect, it } from 'vitest';
import { isEndpoint, isPublicAddress, publicLookup } from './endpoint';

describe('where a message may be sent', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
  ])('is a push service: %s', (endpoint) => expect(isEndpoint(endpoint)).toBe(true));

  it.each([
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://[::1]/x',
    'https://localhost/x',
    'https://printer.local/x',
    'https://db.internal./x',
    'https://user:pass@fcm.googleapis.com/x',
    'ftp://fcm.googleapis.com/x',
    'no address',
    `https://fcm.googleapis.com/${'x'.repeat(1_000)}`,
  ])('is nothing else: %s', (endpoint) => expect(isEndpoint(endpoint)).toBe(false));

  it.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '2a00:1450:4001:81b::200a'])('may be %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255'],
    ...[
      '192.168.1.1',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      'ff02::1',
    ],
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'nothing'],
  ])('is never our own network: %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it('is asked again where a name leads, at the connection', async () => {
    const failure = await new Promise((resolve) =>
      publicLookup('localhost', { all: false }, (error) => resolve(error)),
    );
    expect(failure).toBeInstanceOf(Error);
  });
});
