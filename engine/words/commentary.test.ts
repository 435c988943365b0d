// Commentary says what the ball was: each kind, in every way the phrase book has for it.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl } from '../notation/play';
import { commentaryOf } from '../projections/commentary';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Ball } from '../vocabulary/state';
import { commentaryLine, commentaryText } from './commentary';
import { english } from './english';
import type { ScorerWords } from './words';

const names: ScorerWords = {
  ...english,
  player: (id) => ({ a1: 'Khan', a2: 'Singh', b11: 'Smith', b1: 'Jones' })[String(id)] ?? '?',
  team: (side) => (side === 0 ? 'Kent' : 'Surrey'),
};

function lastBall(balls: string, conditions: PlayingConditions = presets.t20): Ball {
  const ball = bowl(arranged(conditions), balls).state.innings[0]?.balls.at(-1);
  if (ball === undefined) throw new Error('no ball');
  return ball;
}

/** What is said of the ball for many seqs: every way of the phrase book comes round. */
const everyWay = (ball: Ball, conditions: PlayingConditions = presets.t20): string[] =>
  Array.from({ length: 24 }, (_, seq) => commentaryText({ ...ball, seq: seq + 1 }, conditions, names));

const codes = (balls: string, conditions: PlayingConditions = presets.t20): string[] =>
  commentaryOf(lastBall(balls, conditions), conditions).map(({ code }) => code);

describe('the codes of a ball', () => {
  it.each([
    ['.', ['dot']],
    ['1', ['single']],
    ['3', ['runs']],
    ['4', ['four']],
    ['4r', ['runs']],
    ['6', ['six']],
    ['1+4', ['overthrows']],
    ['5>4', ['runs']],
    ['2b', ['byes']],
    ['4lb', ['legByesToBoundary']],
    ['wd', ['wide']],
    ['wd+1', ['wideAndRuns']],
    ['wd+4', ['wideToBoundary']],
    ['nb', ['noBall']],
    ['nb+4', ['noBall', 'four']],
    ['nb .', ['freeHitBall', 'dot']],
    ['3-1', ['runs', 'short']],
    ['1lb!noShot', ['noShot']],
    ['W', ['bowled']],
    ['Wc(bowler)', ['caughtAndBowled']],
    ['Wc(b1)', ['caught']],
    ['Wc(sub)', ['caughtBySubstitute']],
    ['Wc(?)', ['caughtByUnknown']],
    ['wdWst(b1)', ['wide', 'stumped']],
    ['1Wro(striker@striker,b1)', ['single', 'runOut']],
    ['Wro(nonStriker@bowler)', ['runOutUnassisted']],
    ['Wobs(striker@striker)', ['obstructing']],
    ['1/5p(helmet)', ['single', 'penaltyToBatting']],
  ])('%s', (balls, expected) => {
    expect(codes(balls)).toEqual(expected);
  });
});

describe('the words', () => {
  it('name who is out, the bowler and the fielder in every way of telling', () => {
    for (const text of everyWay(lastBall('Wc(b1)'))) {
      expect(text).toMatch(/OUT!/);
      expect(text).toMatch(/Khan/);
      expect(text).toMatch(/Jones/);
      expect(text).toMatch(/Smith/);
    }
    for (const text of everyWay(lastBall('Wro(nonStriker@bowler,b1)'))) {
      expect(text).toMatch(/Singh/);
      expect(text).not.toMatch(/Khan/);
      expect(text).toMatch(/run out/i);
    }
  });

  it('tell how many runs, and of which kind', () => {
    for (const text of everyWay(lastBall('3'))) expect(text).toMatch(/\b3\b/);
    for (const text of everyWay(lastBall('2lb'))) expect(text).toMatch(/\b2 leg byes\b/);
    for (const text of everyWay(lastBall('wd+4'))) expect(text).toMatch(/\b5 wides\b/);
    for (const text of everyWay(lastBall('4'))) expect(text).toMatch(/FOUR/);
  });

  it('a no-ball worth two says so', () => {
    const rules = { ...presets.t20, noBallRuns: 2 };
    for (const text of everyWay(lastBall('nb', rules), rules)) expect(text).toMatch(/2 runs/);
  });

  it('vary, and are the same for the same ball every time', () => {
    const dot = lastBall('.');
    expect(new Set(everyWay(dot)).size).toBeGreaterThan(2);
    expect(everyWay(dot)).toEqual(everyWay(dot));
    expect(commentaryLine(dot, presets.t20, names)).toMatch(/^Smith to Khan: /);
  });
});
