// The low-data page: all that is asked of it, small, and inert whatever a name holds.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { emptyBook, presets, type Scorebook } from '@/engine';
import { arranged, bowl } from '@/engine/notation/play';
import { MatchId } from '@/engine/vocabulary/schemas';
import { wordsOf } from '@/components/spectator/names';
import { head, roster, textOf } from '@/components/spectator/sample';
import { speechIn } from '@/words/site';
import { lowPage, lowTabs, type LowTab } from './low-page';

const book = bowl(arranged(presets.t20), '1 . 4 W 2lb 6 | wd 1 .');
const page = (of: Scorebook, tab: LowTab, language: 'en' | 'hi' = 'en', names = roster): string => {
  const speech = speechIn(language);
  return lowPage({
    match: {
      ...head,
      ...{ id: MatchId.parse('m1'), status: 'live', result: null, outcome: null, spectators: 0 },
      ...{ teams: ['Ashford', 'Burnham'], teamIds: [roster.teams[0].id, roster.teams[1].id] },
      scores: ['15/1 (1.2)', null],
    },
    ...{ book: of, roster: names, tab, language, refresh: 30 },
    words: { ...speech, ...wordsOf(names, speech) },
  });
};

describe('the low-data page', () => {
  it('has the score, who is in, and the commentary, newest first', () => {
    const text = textOf(page(book, 'live'));
    expect(text).toContain('Ashford 15/1 (1.2)');
    expect(text).toMatch(/A Player\d+ ?\* \d+ \(\d+\)/);
    expect(text.indexOf('1.2')).toBeLessThan(text.indexOf('0.4'));
  });

  it('has the scorecard', () => {
    const text = textOf(page(book, 'scorecard'));
    expect(text).toContain('A Player1');
    expect(text).toContain('Extras 3');
  });

  it.each(lowTabs)('ships no script, font or picture, and little else: %s', (tab) => {
    const html = page(book, tab);
    expect(html).not.toMatch(/<script|<img|@font-face|url\(|src=/);
    expect(html).toContain('http-equiv="refresh" content="30"');
    expect(gzipSync(html).length).toBeLessThan(20 * 1024);
  });

  it.each(lowTabs)('is never an error, in either language: %s', (tab) => {
    for (const of of [emptyBook, arranged(presets.test), book])
      for (const language of ['en', 'hi'] as const)
        expect(page(of, tab, language)).not.toMatch(/NaN|undefined|\[object|>null/);
  });

  it.each(lowTabs)('prints names as text: %s', (tab) => {
    const name = '<img src=x onerror=alert(1)>';
    const players = Object.fromEntries(Object.keys(roster.players).map((id) => [id, name]));
    expect(page(book, tab, 'en', { ...roster, players })).not.toContain('<img');
  });
});
