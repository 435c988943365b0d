// @vitest-environment happy-dom
// Who can be tapped to open an innings when some of the side can't bat in it (Law 25.1, 25.4): told before it began.
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { presets, type Command, type Scorebook } from '@/engine';
import { arranged, player, record } from '@/engine/notation/play';
import { TeamId } from '@/engine/vocabulary/schemas';
import { scorerSpeech } from '@/words/english/scorer';
import type { Desk } from './desk';
import { OpenersPanel } from './openers-panel';
import { padWords } from './pad-words';

let entered: Command[] = [];
let unmount: (() => void) | null = null;

/** The panel for the side that bats first; its players are a1 to a11. */
function shown(book: Scorebook): void {
  const team = (name: string) => ({ id: TeamId.parse(name), name, shortName: name });
  const players = book.state.sides?.[0].players ?? [];
  const roster: Desk['roster'] = {
    teams: [team('Ashford'), team('Burnham')],
    players: Object.fromEntries(players.map((id) => [id, id])),
  };
  const desk: Desk = {
    book,
    roster,
    names: padWords(roster, scorerSpeech),
    introduce: () => player('new'),
    enter: (command) => entered.push(command),
    enterAll: (commands) => entered.push(...commands),
    say: () => undefined,
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  unmount = () => root.unmount();
  flushSync(() => root.render(<OpenersPanel desk={desk} batting={0} bottom={null} />));
}

const keys = () => [...document.querySelectorAll('button')];
const open = () =>
  keys()
    .filter((key) => key.getAttribute('aria-disabled') === 'false')
    .map((key) => key.getAttribute('aria-label') ?? key.textContent);
const tap = (name: string) =>
  flushSync(() =>
    keys()
      .find((key) => (key.getAttribute('aria-label') ?? key.textContent) === name)
      ?.click(),
  );

const absent = (book: Scorebook, ...ids: readonly string[]): Scorebook =>
  record(book, ...ids.map((id): Command => ({ type: 'MarkAbsent', side: 0, batter: player(id) })));
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `a${from + index}`);

beforeEach(() => {
  entered = [];
});
afterEach(() => {
  unmount?.();
  document.body.innerHTML = '';
});

test('the first in the order can’t bat: everybody else may face', () => {
  shown(absent(arranged(presets.t20), 'a1'));
  expect(open()).toEqual(numbered(2, 11));
  tap('a4');
  expect(open()).toEqual(numbered(2, 11));
  tap('a2');
  expect(entered).toEqual([
    { type: 'OpenInnings', batting: 0, striker: player('a4'), nonStriker: player('a2') },
  ]);
});

test('the last man stands: the only one who can bat opens alone', () => {
  shown(absent(arranged({ ...presets.t20, lastManStands: true }), ...numbered(1, 10)));
  expect(open()).toEqual(['a11']);
  tap('a11');
  expect(entered).toEqual([{ type: 'OpenInnings', batting: 0, striker: player('a11'), nonStriker: null }]);
});

test('fewer than two can bat: the innings can be forfeited', () => {
  shown(absent(arranged(presets.t20), ...numbered(1, 10)));
  expect(open()).toHaveLength(1);
  tap(open()[0] ?? '');
  expect(entered).toEqual([{ type: 'CloseInnings', reason: 'forfeited' }]);
});
