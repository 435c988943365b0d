import { expect, it } from 'vitest';
import { initial, nameParts } from './initial';

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

it.each([
  ['Virat Kohli', ['Virat'], 'Kohli'],
  ['AB de Villiers', ['AB'], 'de Villiers'],
  ['Rassie van der Dussen', ['Rassie'], 'van der Dussen'],
  ['Shivnarine Anne Chanderpaul', ['Shivnarine', 'Anne'], 'Chanderpaul'],
  ['Inzamam-ul-Haq', [], 'Inzamam-ul-Haq'],
  ['sam small', ['sam'], 'small'],
  ['de Silva', ['de'], 'Silva'],
  ['रोहित शर्मा', ['रोहित'], 'शर्मा'],
  ['', [], ''],
])('%s is given %j, family %s', (name, given, family) => expect(nameParts(name)).toEqual({ given, family }));
