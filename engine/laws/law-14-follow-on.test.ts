// Law 14: the follow-on.
import { describe, expect, it } from 'vitest';
import { followOnLeadFor, presets } from '../index';
import type { Scorebook } from '../index';
import { arranged, awayOpening, declare, innings, makeRuns, opening, refusalOf, say } from './harness';

/** Both sides' first innings over, with a lead. */
const afterFirst = (lead: number, days: number): Scorebook => {
  const book = arranged({ inningsPerSide: 2, days, followOnLead: followOnLeadFor(days) });
  const first = say(makeRuns(say(book, opening('A', 'B')), 300), declare);
  return say(makeRuns(say(first, awayOpening), 300 - lead), declare);
};
const awaits = (book: Scorebook) => book.state.awaiting.kind;

describe('Law 14, the follow-on', () => {
  it('14.1 a lead of 200 in five days or more, 150 in three or four, 100 in two, 75 in one', () => {
    for (const [days, lead] of [
      [5, 200],
      [4, 150],
      [3, 150],
      [2, 100],
      [1, 75],
    ] as const) {
      expect(awaits(afterFirst(lead, days))).toBe('followOn');
      expect(awaits(afterFirst(lead - 1, days))).toBe('openers');
    }
  });

  it('14.2 the captain who leads decides: enforced, the other side bats again', () => {
    const book = afterFirst(200, 5);
    expect(book.state.awaiting).toEqual({ kind: 'followOn', leader: 0 });
    expect(refusalOf(book, awayOpening)).toBe('NOT_AWAITED');
    const enforced = say(book, { type: 'DecideFollowOn', enforced: true });
    expect(enforced.state.awaiting).toEqual({ kind: 'openers', batting: 1 });
    expect(innings(say(enforced, awayOpening))).toMatchObject({ number: 3, batting: 1, followingOn: true });
  });

  it('14.2 not enforced, the leader bats', () => {
    const book = say(afterFirst(200, 5), { type: 'DecideFollowOn', enforced: false }, opening('A', 'B'));
    expect(innings(book)).toMatchObject({ batting: 0, followingOn: false });
  });

  it('14.3 first day lost: the days that are left count, and the conditions are changed before the match begins', () => {
    const four = { ...presets.test, days: 4, followOnLead: followOnLeadFor(4) };
    const book = say(arranged({ ...presets.test, edition: '2022' }), {
      type: 'ChangeConditions',
      conditions: four,
    });
    const first = say(makeRuns(say(book, opening('A', 'B')), 300), declare);
    expect(awaits(say(makeRuns(say(first, awayOpening), 150), declare))).toBe('followOn');
  });

  it('14.1 no follow-on in a match of one innings a side', () => {
    const book = arranged({ followOnLead: 75 });
    const first = say(makeRuns(say(book, opening('A', 'B')), 100), declare);
    expect(awaits(say(say(first, awayOpening), declare))).toBe('nothing');
  });
});
