// Rules of our own presets by their name in either language; anybody's own as they were written.
import { expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { english } from './english';
import { playHindi } from './hindi/play';
import { speechOf } from './speech';
import type { PlayMessages } from './words';
import { rulesName } from './conditions';

const hindi = speechOf<PlayMessages>('hi', playHindi);

it('is in English what the log has', () => {
  for (const { name } of Object.values(presets)) expect(rulesName(name, english)).toBe(name);
});

it('is in Devanagari for each of our presets', () => {
  for (const { name } of Object.values(presets))
    expect(rulesName(name, hindi)).toMatch(/^[\p{Script=Devanagari}\d ,]+$/u);
});

it('is as it was written where a scorer named them', () =>
  expect(['Sunday rules', 'constructor'].map((name) => rulesName(name, hindi))).toEqual([
    'Sunday rules',
    'constructor',
  ]));
