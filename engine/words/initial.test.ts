import { expect, it } from 'vitest';
import { initial } from './initial';

it.each([
  ['Asha', 'A'],
  ['रोहित', 'रो'],
  ['علي', 'ع'],
  ['王小明', '王'],
  ['👩🏽‍🚀 Amy', '👩🏽‍🚀'],
  ['🇮🇳 Asha', '🇮🇳'],
  ['É', 'É'],
  ['', ''],
])('%s begins with %s', (name, letter) => expect(initial(name)).toBe(letter));
