// By which address connections are counted.
import { expect, test } from 'vitest';
import { countedBy } from './addresses';

test.each([
  ['an IPv4 address', '203.0.113.9', '203.0.113.9'],
  ['an IPv4 address told as IPv6', '::ffff:203.0.113.9', '203.0.113.9'],
  ['this machine', '::1', '::1'],
  ['an IPv6 address by its network', '2001:db8:7:8:1:2:3:4', '2001:db8:7:8::/64'],
  ['its short form', '2001:db8::1', '2001:db8:0:0::/64'],
  ['one with a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['nobody knows', 'unknown', 'unknown'],
])('%s', (_, address, counted) => {
  expect(countedBy(address)).toBe(counted);
});

test('two phones of one network count as one, two networks as two', () => {
  expect(countedBy('2001:db8:7:8::aaaa')).toBe(countedBy('2001:db8:7:8:ffff::1'));
  expect(countedBy('2001:db8:7:8::1')).not.toBe(countedBy('2001:db8:7:9::1'));
});
