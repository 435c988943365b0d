// The figures of an innings in play, worked out by hand from overs in notation.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, record } from '../notation/play';
import type { PlayingConditions } from '../vocabulary/conditions';
import { liveFigures } from './live-figures';

const twoOvers: PlayingConditions = { ...presets.t20, ballsPerInnings: 12, bowlerQuotaBalls: null };

describe('the figures of an innings in play', () => {
  it('are none before it', () => {
    expect(liveFigures(arranged(presets.t20).state)).toBeNull();
  });

  it('project the run rate so far over the balls left, from the first whole over on', () => {
    expect(liveFigures(bowl(arranged(presets.t20), '1 1 1 1 1').state)?.projected).toBeNull();
    // 9 in the first of 20 overs: 9 an over makes 180.
    expect(liveFigures(bowl(arranged(presets.t20), '4 1 . 4 . .').state)?.projected).toBe(180);
  });

  it('count the stand from its first ball', () => {
    // The wicket ends the first stand; then 4 and a leg bye off two balls.
    expect(liveFigures(bowl(arranged(presets.t20), '1 2 W 4 1lb').state)?.stand).toEqual({
      runs: 5,
      balls: 2,
    });
  });

  it('compare a chase with the other side at the same ball, and project nothing', () => {
    const chase = bowl(bowl(arranged(twoOvers), '1 . 4 W 2 6 | 1 1 1 1 1 1'), '4 . 1');
    const figures = liveFigures(chase.state);
    // After three balls the first side had 1 + 0 + 4; the target is one more than 19.
    expect(figures?.otherThen).toEqual({ runs: 5, wickets: 0 });
    expect(figures?.target).toEqual({ runs: 20, method: null });
    expect(figures?.projected).toBeNull();
  });

  it('tell what is level at an even rate where the target was revised, and nothing where it was not', () => {
    const half = bowl(arranged(twoOvers), '1 . 4 W 2 6 | 1 1 1 1 1 1');
    const revised = record(half, { type: 'ReviseInnings', ballsPerInnings: 9, target: 17, method: 'DLS' });
    const figures = liveFigures(bowl(revised, '4 . 1').state);
    // Sixteen in nine balls would level the scores: a third of it after three of them, whole runs.
    expect(figures?.evenPar).toBe(5);
    expect(figures?.otherThen).toBeNull();
    expect(liveFigures(bowl(half, '4').state)?.evenPar).toBeNull();
  });

  it('tell the bowler’s spell and the striker’s runs off this bowler', () => {
    const figures = liveFigures(bowl(arranged(presets.t20), '4 . 2 .').state);
    expect(figures?.spell).toMatchObject({ overs: '0.4', runs: 6, wickets: 0 });
    expect(figures?.duel).toMatchObject({ runs: 6, balls: 4 });
  });

  it('tell the nearest mark, a hat-trick ball before all', () => {
    expect(liveFigures(bowl(arranged(presets.t20), '6 6 6 6 6 2').state)?.ahead).toBeNull();
    expect(liveFigures(bowl(arranged(presets.t20), 'W W').state)?.ahead).toMatchObject({ kind: 'hatTrick' });
    expect(liveFigures(bowl(arranged(presets.t20), 'W . W').state)?.ahead).toBeNull();
    // 40 together: ten short of fifty; neither batter is as near.
    expect(liveFigures(bowl(arranged(presets.t20), '6 6 6 6 6 4 | 6').state)?.ahead).toEqual({
      kind: 'partnership',
      mark: 50,
      short: 10,
    });
  });
});
