// Law 3.2: the scores are corrected by entries that say so; nothing is rewritten, and the log refolds.
import { describe, expect, it } from 'vitest';
import { append, BrokenLog, fold, preview } from '../index';
import type { Command, Scorebook } from '../index';
import { dotBall } from '../vocabulary/plain';
import {
  ball,
  batter,
  batterLine,
  bowled,
  bowler,
  chase,
  given,
  innings,
  player,
  refusalOf,
} from './harness';
import { run, say, score } from './harness';

const lastSeq = (book: Scorebook): number => book.entries.at(-1)?.seq ?? 0;
const undo = (book: Scorebook): Command => ({ type: 'Undo', target: lastSeq(book) });
const fact = (changes: Partial<typeof dotBall> = {}) => ({
  type: 'ballBowled' as const,
  delivery: { ...dotBall, ...changes },
});

describe('Law 3.2, corrections', () => {
  it('3.2 the wrong batter faced: the scorer swaps them by an entry of its own', () => {
    const book = say(given(), { type: 'SwapBatters', reason: 'faced at the wrong end' });
    expect([innings(book).striker, innings(book).nonStriker]).toEqual(['B', 'A']);
    expect(score(innings(book))).toBe('50/2');
  });

  it('3.2 undo voids the last fact that stands, one after another, and keeps both in the log', () => {
    const before = given();
    const two = say(before, run(1), run(2));
    const one = say(two, undo(two));
    expect(score(innings(one))).toBe('51/2');
    expect(one.entries).toHaveLength(before.entries.length + 3);
    const none = say(one, { type: 'Undo', target: before.entries.length + 1 });
    expect(none.state).toEqual(before.state);
  });

  it('3.2 undo names the entry meant, so that it can’t take back another', () => {
    const book = say(given(), run(1));
    expect(refusalOf(book, { type: 'Undo', target: lastSeq(book) - 1 })).toBe('NOT_THE_LAST');
  });

  it('3.2 an earlier ball amended: the strike and every figure follow from there', () => {
    const start = given();
    const book = say(start, run(1), run(1));
    const first = start.entries.length + 1;
    const amended = say(book, { type: 'AmendEntry', target: first, fact: fact({ ran: 2 }) });
    const right = say(start, run(2), run(1));
    expect(amended.state.innings).toEqual(right.state.innings);
    expect(innings(amended).striker).toBe('B');
    expect(amended.corrections).toEqual([
      expect.objectContaining({ kind: 'amended', target: first, seq: lastSeq(book) + 1 }),
    ]);
  });

  it('3.2 a ball that was missed is inserted before another', () => {
    const start = given();
    const book = say(start, run(2));
    const inserted = say(book, { type: 'InsertEntry', before: lastSeq(book), fact: fact({ ran: 1 }) });
    expect(score(innings(inserted))).toBe('53/2');
    expect(batterLine(inserted, 'B')?.runs).toBe((batterLine(start, 'B')?.runs ?? 0) + 2);
  });

  it('3.2 two entries in the wrong order: one is moved', () => {
    const start = given();
    const book = say(start, run(1), ball({ boundary: { allowance: 4, overthrow: false } }));
    const moved = say(book, { type: 'MoveEntry', target: lastSeq(book), before: lastSeq(book) - 1 });
    expect(batterLine(moved, 'A')?.runs).toBe((batterLine(start, 'A')?.runs ?? 0) + 5);
  });

  it('3.2 the wrong bowler found out later: naming is amended and every ball goes to the right one', () => {
    const start = given();
    const named = start.entries.filter(({ event }) => event.type === 'bowlerNamed').at(-1);
    const book = say(start, {
      type: 'AmendEntry',
      target: named?.seq ?? 0,
      fact: { type: 'bowlerNamed', bowler: player('Z') },
    });
    expect(innings(book).bowlers.map((line) => line.player)).toEqual(['Y', 'X', 'Z']);
    expect(innings(book).bowler).toBe('Z');
  });

  it('3.2 a correction that the rest of the log does not allow is refused, with the first entry that clashes', () => {
    const start = given();
    const book = say(start, ball(), run(1));
    const target = start.entries.length + 1;
    const toWicket: Command = { type: 'AmendEntry', target, fact: fact({ dismissal: { kind: 'bowled' } }) };
    expect(refusalOf(book, toWicket)).toBe('CORRECTION_CONFLICTS');
    expect(preview(book, toWicket)).toMatchObject({
      ok: false,
      clash: {
        seq: target + 1,
        refusal: { code: 'NOT_AWAITED' },
        awaiting: { kind: 'batter', end: 'striker' },
      },
    });
  });

  it('3.2 and made as one correction of several parts: the wicket, and who came in', () => {
    const start = given();
    const book = say(start, ball(), run(1));
    const target = start.entries.length + 1;
    const both: Command = {
      type: 'CorrectEntries',
      changes: [
        { type: 'AmendEntry', target, fact: fact({ dismissal: { kind: 'bowled' } }) },
        { type: 'InsertEntry', before: target + 1, fact: { type: 'batterArrived', batter: player('C') } },
      ],
    };
    const corrected = say(book, both);
    expect(score(innings(corrected))).toBe('51/3');
    expect(batterLine(corrected, 'C')).toMatchObject({ runs: 1, balls: 1 });
    expect(fold(corrected.entries)).toEqual(corrected);
  });

  it('3.2 while parts of a correction are still to come the match stands as it did', () => {
    const start = given();
    const book = say(start, ball());
    const seq = lastSeq(book) + 1;
    const part = append(book, {
      seq,
      at: '2026-06-01T12:00:00Z',
      event: { type: 'entryVoided', target: lastSeq(book), more: true },
    });
    expect(part.state).toEqual(book.state);
    expect(fold(part.entries).state).toEqual(book.state);
  });

  it('3.2 the preview tells everything that changes before it does', () => {
    const start = given();
    const book = say(start, run(1), run(1));
    const command: Command = {
      type: 'AmendEntry',
      target: start.entries.length + 1,
      fact: fact({ ran: 2 }),
    };
    const seen = preview(book, command);
    if (!seen.ok) throw new Error('the correction fits');
    const of = (kind: string) => seen.consequences.filter((each) => each.kind === kind);
    expect(of('score')).toEqual([
      {
        kind: 'score',
        innings: 1,
        was: { runs: 52, wickets: 2, over: 3, legalBalls: 4 },
        is: { runs: 53, wickets: 2, over: 3, legalBalls: 4 },
      },
    ]);
    expect(of('strike')).toEqual([
      { kind: 'strike', innings: 1, from: start.entries.length + 2, balls: 1, was: 'B', is: 'A' },
    ]);
    expect(of('batter')).toHaveLength(2);
    expect(of('bowler')).toHaveLength(1);
    expect(seen.book.state).toEqual(say(book, command).state);
    expect(book.entries).toHaveLength(start.entries.length + 2);
  });

  it('3.2 the preview tells a result that would be undone', () => {
    const won = say(chase(151, 150), run(1));
    const seen = preview(won, undo(won));
    if (!seen.ok) throw new Error('undo fits');
    expect(seen.consequences.find((each) => each.kind === 'result')).toMatchObject({
      was: { kind: 'win' },
      is: null,
    });
  });

  it('3.2 an entry that stands no more can’t be corrected, nor one that never was', () => {
    const book = say(given(), run(1));
    const voided = say(book, undo(book));
    expect(refusalOf(voided, { type: 'VoidEntry', target: lastSeq(book) })).toBe('NO_SUCH_ENTRY');
    expect(refusalOf(voided, { type: 'VoidEntry', target: 999 })).toBe('NO_SUCH_ENTRY');
  });

  it('3.2 a log that could not have been scored does not fold: the fault names its entry', () => {
    const book = say(given(), bowled);
    const next = lastSeq(book) + 1;
    const event = fact();
    expect(() => append(book, { seq: next, at: '2026-06-01T12:00:00Z', event })).toThrow(BrokenLog);
    expect(() => fold([...book.entries, { seq: next, at: '2026-06-01T12:00:00Z', event }])).toThrow(
      `entry ${next} `,
    );
    expect(refusalOf(book, bowler('Z'))).toBeNull();
    expect(refusalOf(book, batter('C'))).toBeNull();
  });
});
