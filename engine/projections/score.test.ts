// An innings in a scoreboard's figures, worked out by hand from the balls.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, record } from '../notation/play';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Scorebook } from '../vocabulary/state';
import { digest, lead } from './digest';
import {
  ballsLeft,
  currentInnings,
  equation,
  lastSixOversRate,
  oversText,
  requiredRate,
  runRate,
  scoreText,
} from './score';
import { english } from '../words/english';
import { scoreInFull } from '../words/score';

const oneOverEach: PlayingConditions = { ...presets.t20, ballsPerInnings: 6, bowlerQuotaBalls: 6 };

function inningsOf(book: Scorebook) {
  const innings = currentInnings(book.state);
  if (innings === null || book.state.conditions === null) throw new Error('no innings');
  return { innings, conditions: book.state.conditions };
}

describe('the score of an innings', () => {
  it('writes overs by legal balls: a wide and a no-ball are none', () => {
    const { innings } = inningsOf(bowl(arranged(presets.t20), '1 wd . nb+4 2 W . 1 | 4 .'));
    // 1 + 1 + 0 + (1+4) + 2 + 0 + 0 + 1 off the first over, 4 off two balls of the second.
    expect([scoreText(innings), oversText(innings)]).toEqual(['14/1', '1.2']);
  });

  it('17.5 counts a miscounted over as one: five balls and the call are a whole over', () => {
    const five = bowl(arranged(presets.t20), '. . . . .');
    const called = record(five, { type: 'CallOver' });
    expect(oversText(inningsOf(five).innings)).toBe('0.5');
    expect(oversText(inningsOf(called).innings)).toBe('1');
    expect(ballsLeft(inningsOf(called).innings, presets.t20)).toBe(114);
  });

  it('rates runs per over by legal balls, to two places, and none before the first', () => {
    const wide = inningsOf(bowl(arranged(presets.t20), 'wd'));
    expect(runRate(wide.innings, wide.conditions)).toBeNull();
    const ten = inningsOf(bowl(arranged(presets.t20), '4 4 1 1'));
    expect(runRate(ten.innings, ten.conditions)).toBe(15);
    const seven = inningsOf(bowl(arranged(presets.t20), '4 2 . . . . | 1'));
    expect(runRate(seven.innings, seven.conditions)).toBe(6); // 7 off 7 balls
  });

  it('rates the last six overs apart from what came before them', () => {
    const over = '4 4 4 4 4 4 |';
    const quiet = '1 . . . . . |';
    const { innings, conditions } = inningsOf(
      bowl(arranged(presets.t20), `${over} ${over} ${quiet.repeat(6)}`),
    );
    expect(lastSixOversRate(innings, conditions)).toBe(1);
    const early = inningsOf(bowl(arranged(presets.t20), over));
    expect(lastSixOversRate(early.innings, early.conditions)).toBe(24);
  });

  it('says what a chase needs, from how many balls, at what rate', () => {
    const first = bowl(arranged(oneOverEach), '6 6 . . . .');
    const chase = inningsOf(bowl(first, '4 1 .'));
    // 13 to win, 5 made, three balls left: 8 from 3 is 16 an over.
    expect(equation(chase.innings, chase.conditions)).toEqual({ runs: 8, balls: 3 });
    expect(requiredRate(chase.innings, chase.conditions)).toBe(16);
  });

  it('needs nothing where there is no target, or the innings is over', () => {
    const first = inningsOf(bowl(arranged(oneOverEach), '6'));
    expect(equation(first.innings, first.conditions)).toBeNull();
    const won = inningsOf(bowl(bowl(arranged(oneOverEach), '1 . . . . .'), '2'));
    expect(equation(won.innings, won.conditions)).toBeNull();
    expect(requiredRate(won.innings, won.conditions)).toBeNull();
  });

  it('writes how an innings ended behind its score', () => {
    const declared = record(bowl(arranged(presets.test), '4 W 1'), {
      type: 'CloseInnings',
      reason: 'declared',
    });
    expect(scoreInFull(inningsOf(declared).innings, english)).toBe('5/1 dec');
    const allOut = bowl(arranged({ ...presets.t20, playersPerSide: 3, wicketsToFall: null }), '6 W W');
    expect(scoreInFull(inningsOf(allOut).innings, english)).toBe('6 all out');
  });
});

describe('the digest of the innings in play', () => {
  it('shows who is at the wicket with their figures, who bowls, the over and the last ball', () => {
    const board = digest(bowl(arranged(presets.t20), '4 1 2lb wd . 6').state);
    // a1 hits four and a single, a2 runs two leg byes, a wide, a dot, a six.
    expect(board).toMatchObject({
      score: '14/0',
      overs: '0.5',
      striker: { player: player('a2'), runs: 6, balls: 3, fours: 0, sixes: 1, strikeRate: 200 },
      nonStriker: { player: player('a1'), runs: 5, balls: 2, fours: 1, strikeRate: 250 },
      bowler: { player: player('b11'), overs: '0.5', runs: 12, wickets: 0, economy: 14.4 },
      thisOver: ['4', '1', '2lb', 'wd', '•', '6'],
      target: null,
      equation: null,
    });
    expect(board?.lastBall?.batRuns).toBe(6);
  });

  it('is null before the first innings', () => {
    expect(digest(arranged(presets.t20).state)).toBeNull();
  });

  it('leads by all innings together', () => {
    const book = record(bowl(arranged(presets.test), '4 4'), { type: 'CloseInnings', reason: 'declared' });
    const { state } = bowl(book, '1');
    expect([lead(state, 0), lead(state, 1)]).toEqual([7, -7]);
  });
});
