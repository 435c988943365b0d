// What stands about a name keeps its order, whatever the name is written in (UAX 9).
import { expect, it } from 'vitest';
import { bare, isolated } from './isolated';
import { speechOf } from './speech';

it('sets names from the right apart, and no others', () => {
  expect(isolated('علي')).toBe('\u2068علي\u2069');
  expect(isolated('\u202eevil')).toBe('\u2068\u202eevil\u2069');
  for (const name of ['Asha Rao', 'रोहित', '王小明', '👩🏽‍🚀']) expect(isolated(name)).toBe(name);
});

it('sets apart once, and takes it back', () => {
  expect(isolated(isolated('علي'))).toBe(isolated('علي'));
  expect(bare(isolated('علي'))).toBe('علي');
  expect(bare('Asha')).toBe('Asha');
});

it('is done by every sentence', () => {
  const { say } = speechOf<{ to: '{bowler} to {batter}' }>('en', { to: '{bowler} to {batter}' });
  expect(say('to', { bowler: 'علي', batter: 'Asha' })).toBe('\u2068علي\u2069 to Asha');
});
