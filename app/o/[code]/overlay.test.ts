// The overlay: every layout in every state, options that can't break it, names that stay text.
import { describe, expect, it } from 'vitest';
import { emptyBook, presets } from '@/engine';
import { arranged, bowl } from '@/engine/notation/play';
import { wordsOf } from '@/components/spectator/names';
import { roster } from '@/components/spectator/sample';
import { boardSpeech } from '@/words/english';
import { overlayDocument } from './document';
import { drawn } from './layouts';
import { layouts, overlayOptions } from './options';

const book = bowl(arranged(presets.t20), '1 . 4 W 2lb 6 | wd 1 .');
const words = wordsOf(roster, boardSpeech);
const options = (query: string) => overlayOptions(new URLSearchParams(query));

describe('what an overlay shows', () => {
  it('is the score in the bug', () => {
    // 1 + 4 + 2 leg byes + 6, a wide and 1.
    expect(drawn('bug', { state: book.state, roster, words }).text).toContain('15/1');
  });

  it('is the balls of this over', () => {
    const { text } = drawn('over', { state: book.state, roster, words });
    expect(text.match(/<i /g)).toHaveLength(3);
  });

  it.each(layouts)('is never an error: %s before the toss and in play', (layout) => {
    for (const { state } of [emptyBook, book])
      expect(drawn(layout, { state, roster, words }).text).not.toMatch(/NaN|undefined|\[object/);
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
    const given = { state: book.state, roster: named, words: wordsOf(named, boardSpeech) };
    expect(overlayDocument(drawn(layout, given), name, 'en', options(''))).not.toContain('<img');
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
      motion: true,
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
