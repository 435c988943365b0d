// Every language says what English says, with the same slots; that the keys are the same is the compiler's to hold.
import { describe, expect, it } from 'vitest';
import { speechOf, type Catalogue, type Message } from '@/engine';
import { lawsEnglish } from '@/engine/words/english/laws';
import { playEnglish } from '@/engine/words/english/play';
import { lawsHindi } from '@/engine/words/hindi/laws';
import { playHindi } from '@/engine/words/hindi/play';
import { boardEnglish } from './english/board';
import { boardPanelsEnglish } from './english/board-panels';
import { devicePagesEnglish } from './english/device-pages';
import { mishapEnglish } from './english/mishap';
import { padEnglish } from './english/pad';
import { padPanelsEnglish } from './english/pad-panels';
import { padSheetsEnglish } from './english/pad-sheets';
import { padRarerSheetsEnglish } from './english/pad-rarer-sheets';
import { peopleEnglish } from './english/people';
import { setUpEnglish } from './english/set-up';
import { siteEnglish } from './english/site';
import { boardHindi } from './hindi/board';
import { boardPanelsHindi } from './hindi/board-panels';
import { devicePagesHindi } from './hindi/device-pages';
import { mishapHindi } from './hindi/mishap';
import { padHindi } from './hindi/pad';
import { padPanelsHindi } from './hindi/pad-panels';
import { padSheetsHindi } from './hindi/pad-sheets';
import { padRarerSheetsHindi } from './hindi/pad-rarer-sheets';
import { peopleHindi } from './hindi/people';
import { setUpHindi } from './hindi/set-up';
import { siteHindi } from './hindi/site';
import { languageNamed, languageWanted } from './languages';

const catalogues: readonly (readonly [string, Catalogue, Catalogue])[] = [
  ['play', playEnglish, playHindi],
  ['laws', lawsEnglish, lawsHindi],
  ['pad', padEnglish, padHindi],
  ['pad panels', padPanelsEnglish, padPanelsHindi],
  ['pad sheets', padSheetsEnglish, padSheetsHindi],
  ['pad rarer sheets', padRarerSheetsEnglish, padRarerSheetsHindi],
  ['set-up', setUpEnglish, setUpHindi],
  ['board', boardEnglish, boardHindi],
  ['board panels', boardPanelsEnglish, boardPanelsHindi],
  ['device', devicePagesEnglish, devicePagesHindi],
  ['site', siteEnglish, siteHindi],
  ['people', peopleEnglish, peopleHindi],
  ['mishap', mishapEnglish, mishapHindi],
];

const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const slotsOf = (message: Message): string[] =>
  textsOf(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? ''));

describe.each(catalogues)('the %s catalogue in Hindi', (_name, english, hindi) => {
  const pairs = Object.entries(english).map(([key, message]) => [key, message, hindi[key] ?? ''] as const);

  it('fills only slots that it is given', () => {
    for (const [key, message, translated] of pairs) {
      const given = new Set([
        ...slotsOf(message),
        typeof message === 'object' && 'other' in message ? 'count' : '',
      ]);
      expect(
        slotsOf(translated).filter((slot) => !given.has(slot)),
        key,
      ).toEqual([]);
    }
  });

  it('keeps every slot where there is one way to say it', () => {
    for (const [key, message, translated] of pairs)
      if (typeof message === 'string')
        expect(new Set(slotsOf(translated)), key).toEqual(new Set(slotsOf(message)));
  });

  it('is written in Devanagari, but for signs and the names of programs', () => {
    const latin = pairs.flatMap(([key, , translated]) =>
      textsOf(translated).flatMap((text) =>
        [...text.replace(/\{\w+\}/g, '').matchAll(/[A-Za-z]+/g)].map(([word]) => `${key}: ${word}`),
      ),
    );
    const allowed =
      /: (Scorebox|API|OBS|vMix|QR|PNG|CSV|JSON|Cricsheet|iPhone|JavaScript|https|Wd|Nb|B|Lb|s)$/;
    expect(latin.filter((word) => !allowed.test(word))).toEqual([]);
  });

  it('leaves nothing empty', () => {
    expect(
      pairs.filter(([, , translated]) => textsOf(translated).some((text) => text.trim() === '')),
    ).toEqual([]);
  });
});

/** Catalogues that are spoken as one. */
const together = {
  'on the server': [playEnglish, boardEnglish, boardPanelsEnglish, siteEnglish, peopleEnglish],
  'by a scorer': [
    playEnglish,
    lawsEnglish,
    padEnglish,
    padPanelsEnglish,
    padSheetsEnglish,
    padRarerSheetsEnglish,
    setUpEnglish,
  ],
} as const;

it.each(Object.entries(together))('no key is said twice %s', (_where, spoken: readonly Catalogue[]) => {
  const keys = spoken.flatMap((catalogue) => Object.keys(catalogue));
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

describe.each(catalogues)('the %s catalogue', (_name, english, hindi) => {
  it('has the same keys in both languages', () =>
    expect(Object.keys(hindi).toSorted()).toEqual(Object.keys(english).toSorted()));
});

describe('plurals', () => {
  it('are the language’s own: Hindi counts nought as one', () => {
    const messages = { balls: { one: '{count} गेंद', other: '{count} गेंदें' } } as const;
    const { say } = speechOf<typeof messages>('hi', messages);
    expect([0, 1, 2, 21].map((count) => say('balls', { count }))).toEqual(['0 गेंद', '1 गेंद', '2 गेंदें', '21 गेंदें']);
  });

  it('say a word for nought where the message has one', () => {
    const messages = { runs: { none: 'no runs', one: '{count} run', other: '{count} runs' } } as const;
    const { say } = speechOf<typeof messages>('en', messages);
    expect([0, 1, 2].map((count) => say('runs', { count }))).toEqual(['no runs', '1 run', '2 runs']);
  });
});

describe('a name', () => {
  it('is put in as it is, whatever it holds', () => {
    const messages = { to: '{bowler} to {striker}' } as const;
    const { say } = speechOf<typeof messages>('en', messages);
    expect(say('to', { bowler: '{striker} $& <b>', striker: 'Khan' })).toBe('{striker} $& <b> to Khan');
  });
});

describe('the language a browser wants', () => {
  it.each([
    ['hi-IN,hi;q=0.9,en;q=0.8', 'hi'],
    ['en-GB,en;q=0.9,hi;q=0.5', 'en'],
    ['fr-FR, hi;q=0.4, en;q=0.6', 'en'],
    ['ta, hi;q=0.3', 'hi'],
    ['hi;q=0, en;q=0.1', 'en'],
    ['', 'en'],
    [null, 'en'],
    ['*;q=x;;,=,', 'en'],
  ])('%s: %s', (accepted, language) => {
    expect(languageWanted(accepted)).toBe(language);
  });

  it('is none of ours where it is named otherwise', () => {
    expect([languageNamed('hi'), languageNamed('HI'), languageNamed(['en'])]).toEqual(['hi', null, null]);
  });
});
