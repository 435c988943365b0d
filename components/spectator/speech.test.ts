// The board in Hindi says nothing in English: a simulated match, whole and on the way, every tab of it. Names, codes and
// the signs of a scorebook (W, wd, nb, T20) are not words.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { emptyBook, presets, type Scorebook } from '@/engine';
import { arranged, bowl, record } from '@/engine/notation/play';
import { boardSpeech } from '@/words/hindi';
import { Charts } from './charts';
import { LiveMatches } from './live-matches';
import { MatchLine } from './match-listing';
import { wordsOf } from './names';
import { boardHtml, roster, textOf } from './sample';
import { tabs } from './tabs';

const devanagari: typeof roster = {
  teams: [
    { ...roster.teams[0], name: 'पुणे', shortName: 'पुणे' },
    { ...roster.teams[1], name: 'नासिक', shortName: 'नासिक' },
  ],
  players: Object.fromEntries(Object.keys(roster.players).map((id, index) => [id, `खिलाड़ी ${index}`])),
};
const match = {
  code: 'XYZ789',
  title: 'मैत्री मैच',
  venue: 'मैदान',
  startsAt: '2026-06-01T12:00:00Z',
  conditionsName: 'T20',
  visibility: 'private',
  tier: 'DUAL',
  simulated: true,
} as const;

const notWords = /^(W|wd|nb|lb|b|XYZ789|T20|Test|s|OBS|vMix|delay|Scorebox|UTC|QR|PNG|CSV|JSON|Cricsheet)$/;
/** Latin words that a reader sees or hears: in texts, and in labels and titles. */
function englishIn(html: string): string[] {
  const labels = [...html.matchAll(/(?:aria-label|title|placeholder|aria-valuetext)="([^"]*)"/g)].map(
    ([, label]) => label ?? '',
  );
  return [textOf(html), ...labels]
    .flatMap((text) => text.match(/[A-Za-z]+\d*/g) ?? [])
    .filter((word) => !notWords.test(word));
}

const twoOvers = '1 . 4 W 2lb 6 | wd 1 Wc(b1) . nb+4 1 . 1';
const short = { ...presets.t20, ballsPerInnings: 12, bowlerQuotaBalls: null };
const books: Readonly<Record<string, Scorebook>> = {
  'before the toss': emptyBook,
  'in play': bowl(arranged(presets.t20), twoOvers),
  'of two innings': bowl(bowl(arranged(short), twoOvers), '6 1 Wro(striker@striker,b1) 4'),
  won: bowl(bowl(arranged(short), twoOvers), '6 6 6 6'),
  'of several days': bowl(arranged(presets.test), twoOvers),
  'stopped by rain': record(bowl(arranged(presets.t20), twoOvers), {
    type: 'StopPlay',
    reason: 'rain',
    note: '',
  }),
};

describe.each(Object.entries(books))('a match %s, in Hindi', (_name, book) => {
  it.each(tabs)('has no English on the tab %s', (tab) => {
    const html = boardHtml(book, { tab, match, roster: devanagari, speech: boardSpeech, whole: true });
    expect(englishIn(html)).toEqual([]);
  });

  it('has none in its charts', () => {
    const words = wordsOf(devanagari, boardSpeech);
    expect(englishIn(renderToStaticMarkup(createElement(Charts, { state: book.state, words })))).toEqual([]);
  });
});

it.each([
  ['reconnecting', { kind: 'reconnecting', since: 0 }],
  ['offline', { kind: 'offline', since: 0 }],
  ['closed', { kind: 'closed', code: 'MATCH_FULL', message: 'Full.' }],
] as const)('tells in Hindi that the page is %s', (_name, link) => {
  const book = bowl(arranged(presets.t20), twoOvers);
  expect(englishIn(boardHtml(book, { match, roster: devanagari, speech: boardSpeech, link }))).toEqual([]);
});

it('lists matches in Hindi', () => {
  const listed = {
    ...match,
    id: 'm1',
    status: 'live',
    teams: ['पुणे', 'नासिक'],
    teamIds: ['a', 'b'],
    scores: ['145/4 (15.3)', null],
    result: null,
    outcome: null,
    spectators: 3,
  } as const;
  const wall = createElement(LiveMatches, {
    matches: [listed],
    followed: new Set(['a']),
    link: { kind: 'live' },
    speech: boardSpeech,
  });
  const line = createElement(MatchLine, { match: { ...listed, status: 'coming' }, speech: boardSpeech });
  expect(englishIn(renderToStaticMarkup(wall))).toEqual([]);
  expect(englishIn(renderToStaticMarkup(line))).toEqual([]);
});

it('tells a result in a list in Hindi, though the server keeps it in English', () => {
  const over = {
    ...match,
    id: 'm1',
    status: 'finished',
    teams: ['पुणे', 'नासिक'],
    teamIds: ['a', 'b'],
    spectators: 0,
    scores: ['145/4 (20)', '140/9 (20)'],
    result: 'Pune won by 5 runs',
    outcome: { kind: 'win', winner: 0, margin: { by: 'runs', runs: 5, innings: false }, method: null },
  } as const;
  const line = renderToStaticMarkup(createElement(MatchLine, { match: over, speech: boardSpeech }));
  expect(line).toContain('पुणे ने 5 रन से मैच जीता');
  expect(englishIn(line)).toEqual([]);
});
