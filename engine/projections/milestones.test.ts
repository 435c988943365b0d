// What the ground applauds, and which ball brings it.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, record } from '../notation/play';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Scorebook } from '../vocabulary/state';
import { milestonesOf, type Milestone } from './milestones';

const kind = <K extends Milestone['kind']>(book: Scorebook, wanted: K) =>
  milestonesOf(book.state).filter((milestone) => milestone.kind === wanted);

describe("a batter's marks", () => {
  it('come with the ball that passes fifty, once', () => {
    // A single off the last ball of an over leaves a1 facing.
    const book = bowl(arranged(presets.t20), '6 6 6 6 6 1 | 6 6 6 1 . . | 1 1 4 1');
    const fifties = kind(book, 'batter');
    // a1: 31 in the first over and 19 in the second (three sixes, a single) is 50 off the tenth ball faced.
    expect(fifties).toMatchObject([{ player: player('a1'), reached: 50, runs: 50, balls: 10 }]);
  });

  it('the hundred is told after the fifty, and the fifty not again', () => {
    const over = '6 6 6 6 6 1 |';
    const book = bowl(arranged(presets.t20), `${over} ${over} ${over} 6`);
    // 31 an over: 93 after three, and six more are 99.
    expect(kind(book, 'batter').map((each) => 'reached' in each && each.reached)).toEqual([50]);
    expect(kind(bowl(book, '1'), 'batter').at(-1)).toMatchObject({ reached: 100, runs: 100, balls: 20 });
  });
});

describe("a stand's and a side's marks", () => {
  it('extras count for both, and the next stand begins from nought', () => {
    const book = bowl(arranged(presets.t20), '6 6 6 6 6 6 | 6 4 wd+4 W');
    // 36 + 6 + 4 + 5 wides: 51 together from eight deliveries that were no wide.
    expect(kind(book, 'partnership')).toMatchObject([
      { reached: 50, runs: 51, balls: 8, pair: [player('a1'), player('a2')] },
    ]);
    expect(kind(book, 'team')).toMatchObject([{ reached: 50, runs: 51, wickets: 0 }]);
    const next = bowl(book, '6 6 6 | 6 6 6 6 6 1');
    // a3 and a2 have 49 together after this; 100 of the side is passed.
    expect(kind(next, 'partnership')).toHaveLength(1);
    expect(kind(next, 'team').at(-1)).toMatchObject({ reached: 100, runs: 100, wickets: 1 });
  });
});

describe('a hat-trick', () => {
  it('is three of a bowler in a row, across overs', () => {
    const book = bowl(arranged(presets.t20), '. . . . W W | . . . . . . | Wlbw');
    expect(kind(book, 'hatTrick')).toMatchObject([{ player: player('b11'), acrossInnings: false }]);
  });

  it('a run out between is none, nor is one where a ball came between', () => {
    expect(kind(bowl(arranged(presets.t20), 'W Wro(striker@striker) W W'), 'hatTrick')).toEqual([]);
    expect(kind(bowl(arranged(presets.t20), 'W W . W'), 'hatTrick')).toEqual([]);
  });

  it('counts a stumping off a wide', () => {
    expect(kind(bowl(arranged(presets.t20), 'W wdWst(b1) W'), 'hatTrick')).toHaveLength(1);
  });

  it('runs on from one innings to the next', () => {
    const rules: PlayingConditions = { ...presets.test, playersPerSide: 4 };
    const two = bowl(arranged(rules), '1 W . W');
    const declared = record(two, { type: 'CloseInnings', reason: 'declared' });
    const others = bowl(declared, '1 W W W');
    // b4 took a wicket with the last ball of a's first innings, and the first two of a's second.
    const again = bowl(others, 'W W');
    expect(kind(again, 'hatTrick').at(-1)).toMatchObject({
      player: player('b4'),
      acrossInnings: true,
      innings: 3,
    });
  });
});

describe('five and ten wickets', () => {
  it('five in the innings and ten in the match', () => {
    const book = bowl(arranged(presets.test), 'W W . W . W | . . . . . . | W');
    expect(kind(book, 'fiveWickets')).toMatchObject([{ player: player('b11'), wickets: 5, runs: 0 }]);
    const closed = record(book, { type: 'CloseInnings', reason: 'declared' });
    const reply = record(bowl(closed, '. . . . . .'), { type: 'CloseInnings', reason: 'declared' });
    const again = bowl(reply, 'W . W . W . | . . . . . . | W . W');
    expect(kind(again, 'tenWickets')).toMatchObject([{ player: player('b11'), innings: 3 }]);
  });
});

describe('a maiden', () => {
  it('is told where overs are few, leg byes or not', () => {
    expect(kind(bowl(arranged(presets.t20), '. . 1lb . . .'), 'maidenOver')).toMatchObject([
      { player: player('b11'), over: 0 },
    ]);
    expect(kind(bowl(arranged(presets.t20), '. . wd . . . .'), 'maidenOver')).toEqual([]);
    expect(kind(bowl(arranged(presets.oneDay50), '. . . . . .'), 'maidenOver')).toEqual([]);
  });
});

it('super overs bring no milestone', () => {
  const tiny: PlayingConditions = { ...presets.t20, ballsPerInnings: 1, bowlerQuotaBalls: null };
  const tied = bowl(bowl(arranged(tiny), '1'), '1');
  const superOver = bowl(tied, '6 6 6 6 6 6');
  expect(superOver.state.innings[2]?.superOver).toBe(true);
  expect(milestonesOf(superOver.state)).toEqual([]);
});
