// Signing in never sends anyone to another site (open redirects, CWE-601).
import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path';

describe('where to go after signing in', () => {
  it.each(['/new', '/m/ABC123?tab=scorecard#top', '/m/ABC123/score'])('keeps our own path %s', (path) => {
    expect(returnPath(path)).toBe(path);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'evil',
    '',
    undefined,
    null,
    ['/new'],
  ])('goes home instead of %s', (asked) => {
    expect(returnPath(asked)).toBe('/');
  });
});
