// The overlay: every layout in every state, options that can't break it, names that stay text.
import { describe, expect, it } from 'vitest';
import { emptyBook, fold, presets } from '@/engine';
import { arranged, bowl } from '@/engine/notation/play';
import { wordsOf } from '@/components/spectator/names';
import { roster } from '@/components/spectator/sample';
import { boardSpeech } from '@/words/english';
import { overlayDocument } from './document';
import { drawn } from './layouts';
import { layouts, overlayOptions, overlayQuery, shownParts } from './options';
import { playerScript } from './player';
import { mockMatch, mockStepMs } from './mock';
import { gzipSync } from 'node:zlib';

const book = bowl(arranged(presets.t20), '1 . 4 W 2lb 6 | wd 1 .');
const words = wordsOf(roster, boardSpeech);
const options = (query: string) => overlayOptions(new URLSearchParams(query));

describe('what an overlay shows', () => {
  it('is the score in the bug', () => {
    // 1 + 4 + 2 leg byes + 6, a wide and 1.
    expect(drawn('bug', { state: book.state, roster, words, show: shownParts }).text).toContain('15/1');
  });

  it('is the balls of this over', () => {
    const { text } = drawn('over', { state: book.state, roster, words, show: shownParts });
    expect(text.match(/<i /g)).toHaveLength(3);
  });

  it.each(layouts)('is never an error: %s before the toss and in play', (layout) => {
    for (const { state } of [emptyBook, book])
      expect(drawn(layout, { state, roster, words, show: shownParts }).text).not.toMatch(
        /NaN|undefined|\[object/,
      );
  });

  it.each(layouts)('is text, whatever a name holds: %s', (layout) => {
    const name = '<img src=x onerror=alert(1)>"\'&';
    const hostile = {
      teams: [
        { ...roster.teams[0], name, shortName: name },
        { ...roster.teams[1], name, shortName: name },
      ] as const,
      players: Object.fromEntries(Object.keys(roster.players).map((id) => [id, name])),
    };
    const named = { ...hostile, teams: [hostile.teams[0], hostile.teams[1]] satisfies [unknown, unknown] };
    const given = {
      ...{ state: book.state, show: shownParts },
      ...{ roster: named, words: wordsOf(named, boardSpeech) },
    };
    expect(
      overlayDocument(drawn(layout, given), name, 'en', options(''), { seq: 1, delay: 0 }),
    ).not.toContain('<img');
  });
});

describe('what an address may ask for', () => {
  it('is a bug at the top left, if nothing', () => {
    expect(options('')).toEqual({
      layout: 'bug',
      theme: 'dark',
      accent: '6fe3ac',
      scale: 1,
      pos: 'top-left',
      delay: 0,
      show: shownParts,
      motion: true,
      mock: false,
    });
  });

  it('falls back on nonsense, and stays in bounds', () => {
    const asked = options('layout=x&accent=red;}&scale=900&delay=-4&pos=middle&theme=pink');
    expect(asked).toMatchObject({
      layout: 'bug',
      accent: '6fe3ac',
      scale: 4,
      delay: 0,
      pos: 'top-left',
      theme: 'dark',
    });
  });

  it('takes a delay up to two minutes, to the tenth of a second', () => {
    expect(options('delay=7.5').delay).toBe(7.5);
    expect(options('delay=500').delay).toBe(120);
  });
});

describe('an address made of choices', () => {
  it.each([
    'layout=bug',
    'layout=lower&theme=light&accent=ff0000&scale=1.5&pos=bottom-left&show=score,batters&delay=7.5&motion=off&mock=1',
  ])('asks for the same again: %s', (query) => {
    const asked = options(query);
    expect(overlayOptions(overlayQuery(asked))).toEqual(asked);
    expect(decodeURIComponent(overlayQuery(asked).toString())).toBe(query);
  });
});

describe('what a lower third shows', () => {
  it('is what was asked for', () => {
    const shown = (show: string) => {
      const asked = options(`layout=lower&show=${show}`);
      return drawn('lower', { state: book.state, roster, words, show: asked.show }).text;
    };
    expect(shown('score')).toContain('15/1');
    expect(shown('score')).not.toContain('A Player');
    expect(shown('batters')).not.toContain('15/1');
    expect(shown('batters')).toContain('A Player');
    expect(shown('nothing that is')).toContain('15/1');
  });
});

describe('what an overlay ships', () => {
  it('is a script far under its 60 KB', () => {
    expect(gzipSync(playerScript).length).toBeLessThan(4_000);
  });
});

describe('a match that plays itself', () => {
  it('is in play at every moment, and goes on by the clock', () => {
    const at = Date.UTC(2026, 5, 1, 12);
    const seqs = [0, 1, 2, 3].map((step) => mockMatch(at + step * mockStepMs).entries.length);
    expect(new Set(seqs).size).toBeGreaterThan(1);
    for (const hours of [0, 1, 7, 30]) {
      const { entries, roster: teams } = mockMatch(at + hours * 3_600_000);
      const { state } = fold(entries);
      expect(state.innings.length).toBeGreaterThan(0);
      const given = { state, roster: teams, words: wordsOf(teams, boardSpeech), show: shownParts };
      for (const layout of layouts) expect(drawn(layout, given).text).not.toMatch(/NaN|undefined/);
    }
  });
});
