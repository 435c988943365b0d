// Which Origin is one of ours: the address the request was sent to, or the published one; nothing that only looks like it.
import { expect, test } from 'vitest';
import { makeAllowedOrigin } from './origins';

const host = 'scores.example.org:3000';
const allowed = makeAllowedOrigin(null);

test.each([`http://${host}`, `https://${host}`, undefined])('%s is', (origin) => {
  expect(allowed(origin, host)).toBe(true);
});

test.each([
  'null',
  '',
  'http://evil.example',
  'http://scores.example.org',
  'http://scores.example.org:30000',
  'http://scores.example.org:3000.evil.example',
  'http://evil-scores.example.org:3000',
  'http://evil.example/scores.example.org:3000',
  'http://scores.example.org:3000@evil.example',
  'http://evil.example@scores.example.org:3000',
  'http://scores.example.org:3000/path',
  'http://scores.example.org:3000\\.evil.example',
  'http://xn--scores-9za.example.org:3000',
  'http://ѕcores.example.org:3000',
  'file://scores.example.org:3000',
  'ftp://scores.example.org:3000',
  'scores.example.org:3000',
  'http://[',
])('%j is not', (origin) => {
  expect(allowed(origin, host)).toBe(false);
});

test('behind a proxy the published address is ours too, and nothing near it', () => {
  const published = makeAllowedOrigin('https://live.example.org/');
  expect(published('https://live.example.org', 'inner:3000')).toBe(true);
  expect(published('http://live.example.org', 'inner:3000')).toBe(false);
  expect(published('https://live.example.org.evil.example', 'inner:3000')).toBe(false);
  expect(published('https://live.example.org', undefined)).toBe(true);
  expect(published('https://other.example.org', undefined)).toBe(false);
});
