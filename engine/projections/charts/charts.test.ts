// The data of the charts, from overs worked out by hand.
import { describe, expect, it } from 'vitest';
import { presets } from '../../conditions/presets';
import { arranged, bowl, player, record } from '../../notation/play';
import type { PlayingConditions } from '../../vocabulary/conditions';
import { dotBall, noRemark } from '../../vocabulary/plain';
import type { Innings, Scorebook } from '../../vocabulary/state';
import { stateAt } from '../replay';
import { fieldParts } from './field';
import { matchups } from './matchups';
import { overByOver } from './overs';
import { standBars } from './partnerships';
import { phasesOf } from './phases';
import { spells } from './spells';
import { runsBySector, wagonWheel } from './wagon-wheel';
import { worm } from './worm';

const t20 = arranged(presets.t20);

function inningsOf(book: Scorebook): Innings {
  const innings = book.state.innings.at(-1);
  if (innings === null || innings === undefined) throw new Error('no innings');
  return innings;
}

describe('the overs', () => {
  it('each with its runs, wickets and where it left the innings', () => {
    const bars = overByOver(inningsOf(bowl(t20, '1 . 4 wd . . 1 | W . 2lb . . . | 6')), presets.t20);
    expect(bars).toMatchObject([
      { over: 0, runs: 7, wickets: 0, score: 7, runRate: 7, complete: true, requiredRate: null },
      { over: 1, runs: 2, wickets: 1, score: 9, wicketsDown: 1, runRate: 4.5, maiden: true },
      { over: 2, runs: 6, score: 15, complete: false, symbols: ['6'], runRate: 6.92 }, // 15 × 6 / 13
    ]);
  });

  it('the rate a chase needs after each', () => {
    const rules: PlayingConditions = { ...presets.t20, ballsPerInnings: 12, bowlerQuotaBalls: 12 };
    const chase = bowl(bowl(arranged(rules), '6 6 . . . . | . . . . . .'), '1 . . . . .');
    // 13 to win, one made: 12 from the last over.
    expect(overByOver(inningsOf(chase), rules)).toMatchObject([{ requiredRate: 12 }]);
  });
});

it('the worm moves along by legal balls', () => {
  expect(worm(inningsOf(bowl(t20, '1 wd W')), presets.t20)).toMatchObject([
    { balls: 1, score: 1, wickets: 0, wicketFell: false },
    { balls: 1, score: 2, wickets: 0, wicketFell: false },
    { balls: 2, score: 2, wickets: 1, wicketFell: true },
  ]);
});

it('phases: the powerplay, the middle, the last quarter; a wide belongs to where it was bowled', () => {
  const six = `${'1 1 1 1 1 1 | '.repeat(5)}1 1 1 1 1 wd 1 | wd 4`;
  expect(phasesOf(inningsOf(bowl(t20, six)), presets.t20)).toMatchObject([
    { kind: 'powerplay', from: 0, to: 36, runs: 37, balls: 36, runRate: 6.17 },
    { kind: 'middle', from: 36, to: 90, runs: 5, balls: 1, fours: 1 },
  ]);
  expect(phasesOf(inningsOf(bowl(arranged(presets.test), '1')), presets.test)).toEqual([]);
});

it('stands with each one’s share and the extras', () => {
  expect(standBars(inningsOf(bowl(t20, '4 1 2 wd W 6')))).toMatchObject([
    { wicket: 1, batters: ['a1', 'a2'], runs: 8, balls: 4, shares: [5, 2], extras: 1, unbroken: false },
    { wicket: 2, runs: 6, balls: 1, unbroken: true },
  ]);
});

it('batter against bowler: a wide is not faced, a run out is not the bowler’s', () => {
  const innings = inningsOf(bowl(t20, '4 wd nb+1 . W | 6 . Wro(striker@striker)'));
  expect(matchups(innings, presets.t20)).toEqual([
    { batter: 'a1', bowler: 'b11', runs: 5, balls: 2, dots: 0, fours: 1, sixes: 0, outs: 0, strikeRate: 250 },
    { batter: 'a2', bowler: 'b11', runs: 0, balls: 2, dots: 2, fours: 0, sixes: 0, outs: 1, strikeRate: 0 },
    { batter: 'a3', bowler: 'b11', runs: 6, balls: 3, dots: 2, fours: 0, sixes: 1, outs: 0, strikeRate: 200 },
  ]);
});

it('the wagon wheel holds the balls with a place, clockwise by sector', () => {
  const at = (angle: number, ran: number) => ({
    type: 'BowlBall' as const,
    delivery: {
      ...dotBall,
      ran,
      remark: { ...noRemark, place: { angle, distance: 0.5 } },
    },
  });
  const book = record(bowl(t20, '.'), at(10, 2), at(100, 2), at(359, 4), at(360, 1));
  const spokes = wagonWheel(inningsOf(book), presets.t20);
  expect(spokes).toHaveLength(4);
  // 360 degrees is straight down the ground again: the first quarter has 2 + 1.
  expect(runsBySector(spokes, 4)).toEqual([3, 2, 0, 4]);
  expect(wagonWheel(inningsOf(book), presets.t20, player('a2'))).toEqual([]);
});

it('wagon wheel: a left-hander’s off side is on the other side, and counts with the off sides', () => {
  const at = (angle: number, hand: 'right' | 'left') => ({
    type: 'BowlBall' as const,
    delivery: { ...dotBall, ran: 2, remark: { ...noRemark, place: { angle, distance: 0.5 }, hand } },
  });
  const book = record(bowl(t20, '.'), at(80, 'right'), at(280, 'left'));
  const parts = runsBySector(wagonWheel(inningsOf(book), presets.t20), fieldParts.length);
  expect(parts[fieldParts.indexOf('cover')]).toBe(4);
});

it('spells: overs from one end without a rest', () => {
  const maiden = '. . . . . . | ';
  let book = bowl(t20, `1 . . . . . | ${maiden}${maiden}${maiden}`);
  // b11 bowls overs 1 and 3, b10 overs 2 and 4; then b9 and b8; then b11 comes back.
  for (const bowler of ['b9', 'b8', 'b11'])
    book = bowl(
      record(book, { type: 'NameBowler', bowler: player(bowler) }),
      bowler === 'b11' ? 'W .' : maiden,
    );
  expect(spells(inningsOf(book), presets.t20)).toMatchObject([
    { bowler: 'b11', from: 0, to: 2, overs: '2', maidens: 1, runs: 1, wickets: 0 },
    { bowler: 'b10', from: 1, to: 3, overs: '2', maidens: 2, runs: 0 },
    { bowler: 'b9', from: 4, to: 4, overs: '1' },
    { bowler: 'b8', from: 5, to: 5, overs: '1' },
    { bowler: 'b11', from: 6, to: 6, overs: '0.2', maidens: 0, wickets: 1 },
  ]);
});

describe('replay', () => {
  it('is the fold to there, at every entry', () => {
    let book = t20;
    const lived = new Map<number, unknown>();
    for (const ball of ['4', '1', 'W', 'nb+2', '.']) {
      book = bowl(book, ball);
      lived.set(book.entries.length, book.state);
    }
    for (const [seq, state] of lived) expect(stateAt(book, seq)).toEqual(state);
  });

  it('shows a corrected ball as it stands, and none that was voided', () => {
    const book = bowl(t20, '4 1');
    const undone = record(book, { type: 'Undo', target: book.entries.length });
    expect(stateAt(undone, book.entries.length)).toBeNull();
    expect(stateAt(undone, book.entries.length - 1)?.innings[0]?.runs).toBe(4);
  });
});
