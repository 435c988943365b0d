// Whatever stands in a file, the import answers: a match, or why not. Files that were right are damaged by chance, a value
// put somewhere else in them or taken out; none may throw, and what is scored balances.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { player, record } from '../notation/play';
import { scorecard } from '../projections/scorecard';
import { emptyBook } from '../scorebook/scorebook';
import { simulate } from '../simulate/simulate';
import { TeamId } from '../vocabulary/ids';
import { exportCricsheet } from './export/export';
import { importCricsheet } from './import';
import type { NamedRoster } from './people';

const side = (letter: 'a' | 'b') => ({
  teamId: TeamId.parse(letter),
  players: Array.from({ length: 11 }, (_, index) => player(`${letter}${index + 1}`)),
  captain: null,
  keeper: null,
});

/** A short match as the text of a file. */
function fileText(seed: number): string {
  const conditions = { ...presets.t20, ballsPerInnings: 18 };
  const book = record(emptyBook, ...simulate({ seed, conditions, sides: [side('a'), side('b')] }));
  const team = (letter: 'a' | 'b') => ({ id: TeamId.parse(letter), name: letter, shortName: letter });
  const roster: NamedRoster = { teams: [team('a'), team('b')], players: {} };
  return JSON.stringify(
    exportCricsheet(book, roster, {
      dates: ['2026-06-01'],
      gender: 'male',
      teamType: 'club',
      matchType: null,
      season: null,
      event: null,
      venue: null,
      city: null,
      lawfulTargets: true,
    }),
  );
}

/** Every place in a value: what holds it, and its key there. */
function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder: object = value;
  return Object.entries(holder).flatMap(([key, held]) => [{ holder, key }, ...placesIn(held)]);
}

/** The file with one place of it put to something else: another value of the same file, or nothing. */
function damaged(text: string, at: number, from: number, what: 'other' | 'gone' | 'null'): unknown {
  const json: unknown = JSON.parse(text);
  const places = placesIn(json);
  const place = places[at % places.length];
  const other = places[from % places.length];
  if (place === undefined || other === undefined) return json;
  const taken: unknown = JSON.parse(JSON.stringify(Reflect.get(other.holder, other.key) ?? null));
  if (what === 'gone') Reflect.deleteProperty(place.holder, place.key);
  else Reflect.set(place.holder, place.key, what === 'null' ? null : taken);
  return json;
}

const texts = [1, 2, 3, 4].map(fileText);

describe('the import', () => {
  it('answers any damaged file with a match that balances, or with a reason', () => {
    const anywhere = fc.nat(1_000_000);
    const what = fc.constantFrom('other' as const, 'gone' as const, 'null' as const);
    fc.assert(
      fc.property(fc.constantFrom(...texts), anywhere, anywhere, what, (text, at, from, how) => {
        const result = importCricsheet(damaged(text, at, from, how));
        if (!result.ok) return result.error.message !== '';
        const card = scorecard(result.value.book);
        expect(card.innings.flatMap((innings) => innings.imbalances)).toEqual([]);
        return true;
      }),
      { numRuns: 600 },
    );
  });

  it('answers any value at all', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => !importCricsheet(json).ok));
  });
});
