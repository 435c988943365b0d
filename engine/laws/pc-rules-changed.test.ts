// The rules of a match changed on its way. Id PC-19 in LAWS.md.
import { describe, expect, it } from 'vitest';
import { preview, presets, type Command, type PlayingConditions, type Scorebook, type Side } from '../index';
import { arranged, ball, batting, bowler, fielding, innings, opening, play, refusalOf } from './harness';
import { run, say, score, times } from './harness';

const t20: PlayingConditions = { ...presets.t20, edition: '2022', superOver: null };
const begun = (): Scorebook =>
  say(arranged(t20, batting, fielding), opening('O1', 'O2'), bowler('X'), ball({ call: 'wide' }), run(1));
const change = (changes: Partial<PlayingConditions>): Command => ({
  type: 'ChangeConditions',
  conditions: { ...t20, ...changes },
});

describe('PC-19 rules changed on the way', () => {
  it('PC-19 before the first ball every rule may change', () => {
    const book = arranged(t20, batting, fielding);
    expect(refusalOf(book, change({ ballsPerOver: 5, inningsPerSide: 2 }))).toBeNull();
  });

  it('PC-19 a wide worth two counts so from there on; the one before stays one', () => {
    const book = say(begun(), change({ wideRuns: 2 }), ball({ call: 'wide' }));
    expect(innings(book).extras.wides).toBe(3);
    expect(score(innings(book))).toBe('4/0');
  });

  it('PC-19 put right from the beginning, the first wide is worth two too', () => {
    const book = begun();
    const { sides } = book.state;
    if (sides === null) throw new Error('arranged');
    const conditions = { ...t20, wideRuns: 2 };
    const both: [Side, Side] = [sides[0], sides[1]];
    const fact = { type: 'matchArranged' as const, sides: both, conditions };
    const amended: Command = { type: 'AmendEntry', target: 1, fact };
    expect(score(innings(say(book, amended)))).toBe('3/0');
    const looked = preview(book, amended);
    expect(looked.ok && looked.consequences.map(({ kind }) => kind)).toEqual(['score', 'bowler']);
  });

  it('PC-19 an innings made shorter ends when so many balls are bowled', () => {
    const book = say(begun(), change({ ballsPerInnings: 12 }));
    expect(innings(book).ballsAllotted).toBe(12);
    expect(innings(play(book, ...times(11, ball()))).ended).toBe('oversBowled');
  });

  it('PC-19 what the umpires revised stays, where the length by the rules does not change', () => {
    const revised = say(begun(), { type: 'ReviseInnings', ballsPerInnings: 60, target: null, method: 'DLS' });
    expect(innings(say(revised, change({ freeHit: false }))).ballsAllotted).toBe(60);
  });

  it('PC-19 the length of an over, of an end and of the match stay as they were at the first ball', () => {
    for (const fixed of [{ ballsPerOver: 5 }, { oversPerEnd: 2 }, { inningsPerSide: 2 as const }])
      expect(refusalOf(begun(), change(fixed))).toBe('CONDITIONS_FIXED');
  });

  it('PC-19 not after the result', () => {
    const over = say(begun(), { type: 'EndMatch', how: { kind: 'noResult' }, note: '' });
    expect(refusalOf(over, change({ wideRuns: 2 }))).toBe('MATCH_OVER');
  });
});
