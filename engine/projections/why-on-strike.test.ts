// "Why is she on strike?": the chain ends with who faces, and each step is the rule it says.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, readyForBall, record } from '../notation/play';
import type { Scorebook } from '../vocabulary/state';
import { whyOnStrike } from './why-on-strike';

const chain = (book: Scorebook): [string, string | null][] =>
  (whyOnStrike(book) ?? []).map(({ code, faces }) => [code, faces]);

const t20 = arranged(presets.t20);

describe('why the striker faces', () => {
  it('took guard, before the first ball', () => {
    expect(chain(readyForBall(t20))).toEqual([['tookGuard', 'a1']]);
  });

  it('18.1 a single puts the other on strike', () => {
    expect(chain(bowl(t20, '1'))).toEqual([
      ['faced', 'a1'],
      ['oddRuns', 'a2'],
    ]);
  });

  it('18.11 a boundary does not', () => {
    expect(chain(bowl(t20, '4'))).toEqual([
      ['faced', 'a1'],
      ['boundary', 'a1'],
    ]);
  });

  it('17.1 a single off the last ball: changed ends twice', () => {
    expect(chain(bowl(t20, '. . . . . 1'))).toEqual([
      ['faced', 'a1'],
      ['oddRuns', 'a2'],
      ['overEnded', 'a1'],
    ]);
  });

  it('18.11 caught: the new batter, unless the over ended', () => {
    const caught = bowl(t20, 'Wc(b1)x');
    expect(chain(record(caught, { type: 'SendBatter', batter: player('a3') }))).toEqual([
      ['faced', 'a1'],
      ['caught', null],
      ['arrived', 'a3'],
    ]);
    expect(chain(bowl(t20, '. . . . . Wc(b1)'))).toEqual([
      ['faced', 'a1'],
      ['caught', null],
      ['overEnded', 'a2'],
    ]);
    const before2022 = arranged({ ...presets.t20, edition: '2017' });
    expect(chain(bowl(before2022, 'Wc(b1)x'))).toEqual([
      ['faced', 'a1'],
      ['caughtCrossed', 'a2'],
    ]);
  });

  it('38.4 a run out leaves the broken end to the next batter', () => {
    expect(chain(bowl(t20, '1Wro(striker@bowler)'))).toEqual([
      ['faced', 'a1'],
      ['wicketBroken', 'a2'],
    ]);
  });

  it('17.5 a miscounted over, and one that went on after all', () => {
    const called = record(bowl(t20, '. . . . 1'), { type: 'CallOver' });
    expect(chain(called)).toEqual([
      ['faced', 'a1'],
      ['oddRuns', 'a2'],
      ['overEnded', 'a1'],
    ]);
    expect(chain(record(bowl(t20, '. . . . . 1'), { type: 'ExtendOver' })).slice(-2)).toEqual([
      ['overEnded', 'a1'],
      ['overReopened', 'a2'],
    ]);
  });

  it('3.2 a swap by the scorer, and a retirement', () => {
    expect(chain(record(bowl(t20, '1'), { type: 'SwapBatters', reason: '' })).at(-1)).toEqual([
      'swapped',
      'a1',
    ]);
    const retired = record(bowl(t20, '.'), { type: 'RetireBatter', batter: player('a1'), as: 'hurt' });
    expect(chain(retired).at(-1)).toEqual(['left', null]);
  });

  it('sets of The Hundred: the same batter faces until ends change', () => {
    const hundred = arranged(presets.theHundred);
    expect(chain(bowl(hundred, '. . . . .')).at(-1)).toEqual(['sameEndAgain', 'a1']);
    expect(chain(bowl(hundred, '. . . . . | . . . . .')).at(-1)).toEqual(['overEnded', 'a2']);
  });

  it('who retires at the score leaves with the ball', () => {
    const junior = arranged({ ...presets.junior, retirementScore: 6 });
    expect(chain(bowl(junior, '6'))).toEqual([
      ['faced', 'a1'],
      ['boundary', 'a1'],
      ['left', null],
    ]);
  });

  it('the last batter alone', () => {
    const three = arranged({ ...presets.lastManStands, playersPerSide: 2 });
    expect(chain(bowl(three, 'W'))).toEqual([
      ['faced', 'a1'],
      ['out', null],
      ['alone', 'a2'],
    ]);
  });

  it('is nobody’s question between innings', () => {
    expect(whyOnStrike(t20)).toBeNull();
  });

  it('always ends with who faces', () => {
    const balls = '1 . 2 3 4 1+4 wd+1 nb+1 2lb 1b Wc(b1) . 1Wro(nonStriker@striker) 6 W . 5 1 2 3';
    let book = readyForBall(t20);
    for (const ball of balls.split(' ')) {
      book = bowl(book, ball);
      expect(whyOnStrike(book)?.at(-1)?.faces).toBe(book.state.innings[0]?.striker);
    }
  });
});
