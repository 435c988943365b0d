// Names cut to what a board has room for.
import { expect, it } from 'vitest';
import { bare } from '@/engine';
import { boardName } from './names';

it.each([
  ['Asha Rao', 'Asha Rao'],
  ['Oliver Barraclough-Smythe', 'O Barraclough-Smythe'],
  ['Mary Jane Blenkinsop', 'MJ Blenkinsop'],
  ['C de Villiers', 'C de Villiers'],
  ['AB de Villiers', 'AB de Villiers'],
  ['Rassie van der Dussen', 'R van der Dussen'],
  ['Inzamam-ul-Haq', 'Inzamam-ul-Haq'],
])('%s is %s on a board', (name, shown) => expect(bare(boardName(name))).toBe(shown));
