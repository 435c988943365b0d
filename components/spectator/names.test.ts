// Names cut to what a board has room for.
import { expect, it } from 'vitest';
import { bare } from '@/engine';
import { boardSpeech as english } from '@/words/english';
import { boardSpeech as hindi } from '@/words/hindi';
import { boardName, titleOf } from './names';

it.each([
  ['Asha Rao', 'Asha Rao'],
  ['Oliver Barraclough-Smythe', 'O Barraclough-Smythe'],
  ['Mary Jane Blenkinsop', 'MJ Blenkinsop'],
  ['C de Villiers', 'C de Villiers'],
  ['AB de Villiers', 'AB de Villiers'],
  ['Rassie van der Dussen', 'R van der Dussen'],
  ['Inzamam-ul-Haq', 'Inzamam-ul-Haq'],
])('%s is %s on a board', (name, shown) => expect(bare(boardName(name))).toBe(shown));

it('a match without a title of its own is called by its teams, in the reader’s language', () => {
  const teams = ['Ashford', 'Burnham'] as const;
  expect(titleOf('Ashford v Burnham', teams, english)).toBe('Ashford v Burnham');
  expect(titleOf('Ashford v Burnham', teams, hindi)).toBe('Ashford बनाम Burnham');
  expect(titleOf('Sunday friendly', teams, hindi)).toBe('Sunday friendly');
});
