// The board draws every match of the corpus, each tab of it, with no hole and no NaN.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectedCards, hasCorpus, readFileOf } from '@/engine/conformance/testing/corpus';
import { importCricsheet } from '@/engine/cricsheet/import';
import { boardSpeech } from '@/words/english';
import { Charts } from './charts';
import { wordsOf } from './names';
import { boardHtml } from './sample';
import { tabs } from './tabs';

if (!hasCorpus) console.log('NOT RUN: the board on real matches, for there is no ../shared/corpus');

const holes = /NaN|undefined|Infinity|\[object|>Unnamed</;

describe.runIf(hasCorpus)('the board of a real match', () => {
  it('has no hole in any tab of any match', { timeout: 600_000 }, () => {
    let drawn = 0;
    for (const { id } of expectedCards()) {
      const imported = importCricsheet(readFileOf(id));
      if (!imported.ok) throw new Error(`${id}: ${imported.error.message}`);
      const { book, roster } = imported.value;
      for (const tab of tabs)
        expect(boardHtml(book, { roster, tab, whole: true }), `${id} ${tab}`).not.toMatch(holes);
      const charts = renderToStaticMarkup(
        createElement(Charts, { state: book.state, words: wordsOf(roster, boardSpeech) }),
      );
      expect(charts, `${id} charts`).not.toMatch(holes);
      for (const [, path] of charts.matchAll(/<path d="([^"]*)"/g))
        expect(path, `${id}: an empty line`).not.toBe('');
      drawn += 1;
    }
    expect(drawn).toBeGreaterThan(300);
  });
});
