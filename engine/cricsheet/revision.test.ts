// A chase whose target the umpires revised, as files tell of it, and what it comes to.
import { describe, expect, it } from 'vitest';
import type { FileInnings } from './file';
import { ball, innings, matchFile } from './testing/match-file';
import { imported } from './testing/scored';

describe('a chase', () => {
  const first = innings('Ashes', [['b11', ball('a1', 'a2', 6), ball('a1', 'a2', 6)]]);
  const chase = (runs: number[], more: Partial<FileInnings>) =>
    innings('Birches', [['a11', ...runs.map((bat) => ball('b1', 'b2', bat))]], more);

  it('that had passed the revised target before its last ball is won by runs', () => {
    const file = matchFile([first, chase([4, 4, 0], { target: { overs: 0.3, runs: 6 } })], {
      outcome: { winner: 'Birches', by: { runs: 3 }, method: 'D/L' },
    });
    expect(imported(file).book.state.result).toEqual({
      kind: 'win',
      winner: 1,
      margin: { by: 'runs', runs: 3, innings: false },
      method: 'DL',
    });
  });

  it('that fell short of the revised target is lost by runs', () => {
    const file = matchFile([first, chase([4, 0, 0], { target: { overs: 0.3, runs: 6 } })], {
      outcome: { winner: 'Ashes', by: { runs: 1 }, method: 'D/L' },
    });
    expect(imported(file).book.state.result).toMatchObject({ winner: 0, margin: { by: 'runs', runs: 1 } });
  });

  it('given up without a method has no result', () => {
    const file = matchFile([first, chase([4, 0, 0], { target: { overs: 20, runs: 13 } })]);
    expect(imported(file).book.state.result).toMatchObject({ kind: 'noResult' });
  });

  it('takes the target from the result announced, where a method was used and none is named', () => {
    const file = matchFile([first, chase([4, 0, 0], {})], {
      outcome: { winner: 'Ashes', by: { runs: 2 }, method: 'D/L' },
    });
    expect(imported(file).book.state.result).toMatchObject({ winner: 0, margin: { by: 'runs', runs: 2 } });
  });
});
