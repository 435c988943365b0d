// Law 15: declaration and forfeiture.
import { describe, expect, it } from 'vitest';
import type { Command } from '../index';
import {
  arranged,
  awayOpening,
  bowled,
  declare,
  innings,
  makeRuns,
  opening,
  play,
  refusalOf,
} from './harness';
import { say, score, times } from './harness';

const forfeit: Command = { type: 'CloseInnings', reason: 'forfeited' };

describe('Law 15, declaration and forfeiture', () => {
  it('15.1 200 for six declared', () => {
    const book = play(makeRuns(say(arranged(), opening('A', 'B')), 200), ...times(6, bowled));
    const declared = say(book, declare);
    expect(score(innings(declared))).toBe('200/6');
    expect(innings(declared).ended).toBe('declared');
    expect(declared.state.awaiting).toEqual({ kind: 'openers', batting: 1 });
  });

  it('15.2 an innings forfeited counts as one completed', () => {
    const first = say(makeRuns(say(arranged({ inningsPerSide: 2 }), opening('A', 'B')), 120), declare);
    const both = say(first, forfeit, forfeit);
    expect(both.state.innings.map((each) => each.ended)).toEqual(['declared', 'forfeited', 'forfeited']);
    expect(innings(say(both, awayOpening)).target).toEqual({ runs: 121, method: null });
  });

  it('15.2 only before the innings has begun', () => {
    expect(refusalOf(say(arranged(), opening('A', 'B')), forfeit)).toBe('NOT_AWAITED');
    expect(refusalOf(arranged(), declare)).toBe('NOT_AWAITED');
  });
});
