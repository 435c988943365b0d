// The pad's one sentence at the moments when it asks for somebody.
import { describe, expect, test } from 'vitest';
import { presets } from '@/engine';
import { arranged, bowl, player, readyForBall, record } from '@/engine/notation/play';
import { scorerSpeech } from '@/words/english/scorer';
import type { PadWords } from '@/words/messages';
import { badgeOf, promptOf } from './prompt';

const names: PadWords = {
  ...scorerSpeech,
  player: (id) => id.toUpperCase(),
  team: (side) => (side === 0 ? 'Kent' : 'Surrey'),
};
const t20 = arranged(presets.t20);

describe('what is asked', () => {
  test('after a wicket: who went last, however many went before', () => {
    const first = record(bowl(t20, '1Wro(striker@bowler)'), { type: 'SendBatter', batter: player('a3') });
    expect(promptOf(bowl(first, 'W'), names)).toBe('A2 b B11 0. Who comes in?');
  });
  test('after a retirement: who retired', () => {
    const hurt = record(bowl(t20, '4'), { type: 'RetireBatter', batter: player('a1'), as: 'hurt' });
    expect(promptOf(hurt, names)).toBe('A1 retired hurt 4. Who comes in?');
  });
  test('at the end of an over: what it brought, and its bowler', () => {
    const over = bowl(t20, '1 . 4 . . .');
    expect(promptOf(over, names)).toBe('Over 1 done: 5 runs. B11 1-0-5-0. Who bowls?');
  });
  test('before a super over: no side, since the umpires may name the other', () => {
    const tied = bowl(arranged({ ...presets.t20, ballsPerInnings: 6 }), '. . . . . . . . . . . .');
    expect(promptOf(tied, names)).toBe('Super over: who opens? The first tapped faces.');
  });
  test('before the first ball: who faces it', () =>
    expect(promptOf(readyForBall(t20), names)).toBe('A1 faces the first ball.'));
});

describe('the word in front', () => {
  test('a free hit matters more than the powerplay it falls in', () => {
    expect(badgeOf(bowl(t20, '.'), names)).toBe('PP');
    expect(badgeOf(bowl(t20, 'nb'), names)).toBe('Free hit');
  });
  test('the powerplay of an innings cut to ten overs is three (ICC)', () => {
    const cut = record(t20, { type: 'ReviseInnings', ballsPerInnings: 60, target: null, method: 'DLS' });
    const overs = (count: number) =>
      bowl(cut, Array.from({ length: count }, () => '. . . . . .').join(' | '));
    expect(badgeOf(readyForBall(overs(2)), names)).toBe('PP');
    expect(badgeOf(readyForBall(overs(3)), names)).toBeNull();
  });
  test('a super over has no powerplay (ICC)', () => {
    const tied = bowl(arranged({ ...presets.t20, ballsPerInnings: 6 }), '. . . . . . . . . . . .');
    expect(badgeOf(readyForBall(tied), names)).toBe('Super over');
  });
  test('nothing after the powerplay', () =>
    expect(badgeOf(bowl(t20, Array.from({ length: 6 }, () => '. . . . . .').join(' | ')), names)).toBeNull());
});
