// Law 18: scoring runs, and which end is whose afterwards.
import { describe, expect, it } from 'vitest';
import { ball, batterLine, changesBy, four, given, innings, run, score } from './harness';
import { player, say } from './harness';

describe('Law 18, scoring runs', () => {
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

  it('18.10 an all-run four is four to the striker and no boundary', () => {
    const book = given();
    const { after, ...changes } = changesBy(book, run(4));
    expect(changes).toMatchObject({ score: '54/2', a: { runs: 4 }, faces: 'A' });
    expect(batterLine(after, 'A')?.fours).toBe(batterLine(book, 'A')?.fours);
  });

  it('18.10 five can be run, and change the strike', () => {
    expect(changesBy(given(), run(5))).toMatchObject({ score: '55/2', a: { runs: 5 }, faces: 'B' });
  });

  it('18.3 a short run is not scored, but the ends follow the feet', () => {
    expect(changesBy(given(), ball({ ran: 3, short: 1 }))).toMatchObject({
      score: '52/2',
      a: { runs: 2 },
      x: { runs: 2 },
      faces: 'B',
    });
  });

  const deliberate = ball({
    ran: 2,
    disallowed: 'deliberateShort',
    penalties: [{ to: 'fielding', runs: 5, reason: 'shortRunning' }],
  });

  it('18.5 deliberate short running: no runs, the batters go back, five to the fielding side, the ball counts', () => {
    const { after, ...changes } = changesBy(given(), deliberate);
    expect(changes).toMatchObject({ score: '50/2', a: { runs: 0, balls: 1 }, faces: 'A', legalBalls: 1 });
    expect(after.state.waiting.penalties).toEqual([0, 5]);
  });

  it('18.5 the penalty for a wide or a no-ball stands with it', () => {
    const shortOff = (call: 'wide' | 'noBall') =>
      changesBy(given(), ball({ call, ran: 1, disallowed: 'deliberateShort' }));
    expect(shortOff('wide')).toMatchObject({
      score: '51/2',
      extras: { wides: 1 },
      faces: 'A',
      legalBalls: 0,
    });
    expect(shortOff('noBall')).toMatchObject({ score: '51/2', extras: { noBalls: 1 }, faces: 'A' });
  });

  it('18.5 from October 2026 the fielding captain picks who faces: the scorer swaps the batters', () => {
    const book = say(given({ edition: '2026' }), deliberate, { type: 'SwapBatters', reason: '18.5.2' });
    expect(innings(book).striker).toBe(player('B'));
  });

  it('18.11 a boundary sends the batters back to their ends', () => {
    expect(changesBy(given(), ball({ ran: 1, boundary: four }))).toMatchObject({
      score: '54/2',
      a: { runs: 4 },
      faces: 'A',
    });
  });

  it('18.12 an overthrow to the boundary leaves the batters where their running took them', () => {
    const overthrow = { allowance: 4, overthrow: true };
    expect(changesBy(given(), ball({ ran: 1, boundary: overthrow }))).toMatchObject({ faces: 'B' });
    expect(changesBy(given(), ball({ ran: 2, boundary: overthrow }))).toMatchObject({ faces: 'A' });
  });
});
