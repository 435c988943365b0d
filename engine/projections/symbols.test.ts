// The sign of each kind of ball, as a scorer pencils it.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl } from '../notation/play';
import { placeOf, thisOver } from './symbols';

function signsOf(balls: string): string[] {
  const innings = bowl(arranged(presets.t20), balls).state.innings[0];
  return innings === undefined ? [] : thisOver(innings);
}

describe('the sign of a ball', () => {
  it.each([
    ['.', '•'],
    ['3', '3'],
    ['4', '4'],
    ['2b', '2b'],
    ['1lb', '1lb'],
    ['wd', 'wd'],
    ['wd+2', '3wd'],
    ['wd+4', '5wd'],
    ['nb', 'nb'],
    ['nb+4', 'nb+4'],
    ['nb+2b', 'nb+2b'],
    ['nb+1lb', 'nb+1lb'],
    ['W', 'W'],
    ['1Wro(nonStriker@striker)', '1W'],
    ['wdWst(bowler)', 'wdW'],
    ['1/5p(helmet)', '1+5p'],
    ['./5p(helmet)', '5p'],
    ['1+4', '5'],
  ])('%s is %s', (ball, sign) => {
    expect(signsOf(ball)).toEqual([sign]);
  });

  it('shows the over just bowled until the next begins', () => {
    expect(signsOf('1 . 4 W 1lb 2')).toEqual(['1', '•', '4', 'W', '1lb', '2']);
    expect(signsOf('1 . 4 W 1lb 2 | 6')).toEqual(['6']);
  });
});

it('a wide and a no-ball stand where the ball was meant to be', () => {
  const { innings } = bowl(arranged(presets.t20), 'wd . nb 1').state;
  expect(innings[0]?.balls.map(placeOf)).toEqual(['0.1', '0.1', '0.2', '0.2']);
});
