// Points and bonus points as a league's data, and the table they make.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, record } from '../notation/play';
import type { PlayingConditions } from '../vocabulary/conditions';
import { pointsOf, type PointsRules } from './points';
import { standings } from './standings';

const tiny: PlayingConditions = { ...presets.t20, ballsPerInnings: 6, bowlerQuotaBalls: 6, superOver: null };
const league: PointsRules = {
  win: 4,
  loss: 0,
  tie: 2,
  draw: 0,
  noResult: 2,
  bonuses: [{ kind: 'fasterThan', ratio: 1.25, points: 1 }],
};
const county: PointsRules = {
  win: 16,
  loss: 0,
  tie: 8,
  draw: 5,
  noResult: 0,
  bonuses: [
    { kind: 'batting', marks: [10, 20, 30], withinBalls: 12 },
    { kind: 'bowling', marks: [1, 3], withinBalls: 12 },
    { kind: 'firstInningsLead', points: 3 },
  ],
};

describe('the points of a match', () => {
  it('a win, and the bonus for a rate a quarter above the other side’s', () => {
    // 13 off three balls against 12 off six; then 13 off six, which is no quarter more.
    const fast = bowl(bowl(arranged(tiny), '2 2 2 2 2 2'), '6 6 1');
    expect(pointsOf(fast.state, 1, league)).toEqual({ result: 4, bonus: 1 });
    expect(pointsOf(fast.state, 0, league)).toEqual({ result: 0, bonus: 0 });
    const slow = bowl(bowl(arranged(tiny), '2 2 2 2 2 2'), '2 2 2 2 2 3');
    expect(pointsOf(slow.state, 1, league)).toEqual({ result: 4, bonus: 0 });
  });

  it('a tie and a match without a result are shared; an unfinished one is worth nothing yet', () => {
    const tie = bowl(bowl(arranged(tiny), '1 . . . . .'), '1 . . . . .');
    expect(pointsOf(tie.state, 0, league)).toEqual({ result: 2, bonus: 0 });
    expect(pointsOf(bowl(arranged(tiny), '1').state, 0, league)).toBeNull();
  });

  it('batting and bowling marks only to the ball they must come by, and the lead of a drawn match', () => {
    // Side a: 24 off two overs for one wicket, then more that is too late for a third mark.
    const first = bowl(arranged(presets.test), '4 4 4 W . . | 6 6 . . . . | 6 6 . . . .');
    const reply = bowl(
      record(first, { type: 'CloseInnings', reason: 'declared' }),
      '4 4 4 . . . | W W W . . .',
    );
    const drawn = record(reply, { type: 'EndMatch', how: { kind: 'drawn' }, note: '' });
    // a: 20 reached (2), three wickets taken (2), led by 24 (3). b: 10 reached (1), one wicket (1).
    expect(pointsOf(drawn.state, 0, county)).toEqual({ result: 5, bonus: 7 });
    expect(pointsOf(drawn.state, 1, county)).toEqual({ result: 5, bonus: 2 });
  });
});

it('the table has most points first, then the better net run rate', () => {
  const lost = bowl(bowl(arranged(tiny), '1 . . . . .'), '6');
  const won = bowl(bowl(arranged(tiny), '6 6 6 6 6 6'), '. . . . . .');
  const table = standings([lost.state, won.state, bowl(arranged(tiny), '1').state], {
    ...league,
    bonuses: [],
  });
  // One win each. a: 37 off 12 balls, 6 off 7; b the other way round.
  expect(table).toMatchObject([
    { team: 'a', played: 2, won: 1, lost: 1, points: 4 },
    { team: 'b', played: 2, won: 1, lost: 1, points: 4 },
  ]);
  expect(table[0]?.netRunRate).toBeCloseTo(37 / 2 - 6 / (7 / 6), 10);
});
