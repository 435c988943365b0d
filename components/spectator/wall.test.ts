import { describe, expect, it } from 'vitest';
import type { OnMatch } from './live-matches';
import { isListedMatch } from './match-listing';
import { afterGone, afterList, afterMoves } from './wall';

const match = (id: string, over: Partial<OnMatch> = {}): OnMatch => ({
  ...{ id, code: id, title: id, status: 'live', visibility: 'public', venue: '', startsAt: null },
  ...{ conditionsName: 'T20', teams: ['A', 'B'], teamIds: ['a', 'b'], scores: [null, null] },
  ...{ result: null, outcome: null, simulated: false, spectators: 0, ...over },
});
const ids = (matches: readonly OnMatch[]): readonly string[] => matches.map(({ id }) => id);

describe('the wall of matches', () => {
  it('keeps every match in its place while its score moves, and puts new ones last', () => {
    const after = afterMoves(
      [match('a'), match('b')],
      [match('c'), match('b', { scores: ['4/0 (0.1)', null] })],
    );
    expect(ids(after)).toEqual(['a', 'b', 'c']);
    expect(after[1]?.scores[0]).toBe('4/0 (0.1)');
  });

  it('keeps a match that ends, with its result, and adds none that is over', () => {
    const ended = match('a', { status: 'finished', result: 'A won by 4 runs' });
    const after = afterMoves([match('a')], [ended, match('z', { status: 'finished' })]);
    expect(after).toEqual([ended]);
  });

  it('is stale where a match ended while nobody listened; a private one is never in the list', () => {
    expect(afterList([match('a')], [match('a'), match('b')])).toMatchObject({ stale: false });
    expect(afterList([match('a')], [match('b')]).stale).toBe(true);
    expect(afterList([match('p', { visibility: 'private' })], []).stale).toBe(false);
    expect(afterList([match('a', { status: 'finished' })], []).stale).toBe(false);
  });

  it('lets go of what is there no more', () => {
    expect(ids(afterGone([match('a'), match('b')], ['a']))).toEqual(['b']);
  });

  it('takes only matches from the network', () => {
    expect(isListedMatch(match('a'))).toBe(true);
    expect(isListedMatch({ ...match('a'), status: 'toString' })).toBe(false);
    expect(isListedMatch({ ...match('a'), teams: 'AB' })).toBe(false);
    expect(isListedMatch(null)).toBe(false);
  });
});
