// Law 18: scoring runs, and whose end is whose afterwards.
import { describe, expect, it } from 'vitest';
import { ball, batterLine, changesBy, four, given, innings, run, score } from './harness';

describe('Law 18, runs', () => {
  it('harness: 50/2, A faces, B is at the other end, X bowls, the third legal ball is due', () => {
    const book = given();
    expect(score(innings(book))).toBe('50/2');
    expect([innings(book).striker, innings(book).nonStriker, innings(book).bowler]).toEqual(['A', 'B', 'X']);
    expect(innings(book).thisOver.legalBalls).toBe(2);
    expect(book.state.awaiting).toEqual({ kind: 'ball' });
  });

  it('18.1 three runs are three to the striker and the bowler, and the other faces', () => {
    expect(changesBy(given(), run(3))).toMatchObject({
      score: '53/2',
      a: { runs: 3, balls: 1 },
      x: { runs: 3 },
      faces: 'B',
      legalBalls: 1,
    });
  });

  it('18.10 an all-run four is no boundary; five runs change the strike', () => {
    const book = given();
    const fours = batterLine(book, 'A')?.fours;
    const allRun = changesBy(book, run(4));
    expect(allRun).toMatchObject({ a: { runs: 4 }, faces: 'A' });
    expect(batterLine(allRun.after, 'A')?.fours).toBe(fours);
    expect(changesBy(book, run(5))).toMatchObject({ a: { runs: 5 }, faces: 'B' });
  });

  it('18.11 a boundary sends the batters back to their ends', () => {
    expect(changesBy(given(), ball({ ran: 1, boundary: four }))).toMatchObject({
      score: '54/2',
      a: { runs: 4 },
      faces: 'A',
    });
  });
});
