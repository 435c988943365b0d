// Two teams that nobody has ever seen, for matches made up: names of towns and people put together by chance.
import type { Chance } from './chance';
import { chanceFrom } from './chance';

export type InventedTeam = {
  readonly name: string;
  readonly shortName: string;
  readonly players: readonly string[];
};

const towns = [
  'Ashcombe',
  'Barrowfield',
  'Coldwater',
  'Dunmere',
  'Eastvale',
  'Fernhill',
  'Greystoke',
  'Harlow Bay',
  'Ivybridge',
  'Kingsmead',
  'Larkspur',
  'Millbrook',
  'Northgate',
  'Oakhurst',
  'Portside',
  'Ravensworth',
] as const;

const kinds = [
  'Wanderers',
  'Rovers',
  'Strikers',
  'Falcons',
  'Mariners',
  'Comets',
  'Stags',
  'Herons',
] as const;

const initials = 'ABCDEFGHIJKLMNPRSTVWYZ';

const surnames = [
  'Abbasi',
  'Ahmed',
  'Bailey',
  'Banerjee',
  'Brathwaite',
  'Chaudhry',
  'Cooper',
  'Daniels',
  'de Villiers',
  'Desai',
  'Fernando',
  'Fletcher',
  'Ganesan',
  'Gunawardena',
  'Hassan',
  'Hughes',
  'Iqbal',
  'Jansen',
  'Joseph',
  'Kaur',
  'Khan',
  'Kumar',
  'Lawson',
  'Mahmood',
  'Marsh',
  'Mendis',
  'Mistry',
  'Mokoena',
  'Naidoo',
  'Nair',
  'O’Brien',
  'Patel',
  'Perera',
  'Pillay',
  'Rahman',
  'Reid',
  'Roberts',
  'Sarkar',
  'Sharma',
  'Silva',
  'Singh',
  'Stone',
  'Taylor',
  'Thapa',
  'van Wyk',
  'Walker',
  'Williams',
  'Young',
] as const;

/** A name that is not taken yet. */
function newName(chance: Chance, taken: Set<string>): string {
  for (;;) {
    const initial = initials.charAt(chance.between(0, initials.length - 1));
    const name = `${initial} ${chance.among(surnames)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

const shortNameOf = (town: string): string =>
  town
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 3)
    .toUpperCase();

/**
 * Two teams of different towns; no two players of one name.
 * @param size players a team, at most 40
 */
export function inventTeams(seed: number, size: number): [InventedTeam, InventedTeam] {
  const chance = chanceFrom(seed);
  const taken = new Set<string>();
  const home = chance.among(towns);
  const others = towns.filter((town) => town !== home);
  const away = others[chance.between(0, others.length - 1)] ?? home;
  const team = (town: string): InventedTeam => ({
    name: `${town} ${chance.among(kinds)}`,
    shortName: shortNameOf(town),
    players: Array.from({ length: size }, () => newName(chance, taken)),
  });
  return [team(home), team(away)];
}
