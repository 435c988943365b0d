// Law 21: the no-ball, its penalty, and what else is made off it. Clauses as in the third edition (2022).
import { describe, expect, it } from 'vitest';
import { ball, changesBy, given, innings, say } from './harness';

describe('Law 21, no-ball', () => {
  it('21.13 a no-ball beats a wide: a delivery has one call', () => {
    expect(changesBy(given(), ball({ call: 'noBall' }))).toMatchObject({
      score: '51/2',
      extras: { noBalls: 1, wides: 0 },
    });
  });

  it('21.15 a no-ball with nothing off it is one run, charged to the bowler', () => {
    expect(changesBy(given(), ball({ call: 'noBall' }))).toMatchObject({ x: { runs: 1 }, faces: 'A' });
  });

  it('21.16 runs off the bat are the striker’s beside the penalty', () => {
    expect(changesBy(given(), ball({ call: 'noBall', ran: 3 }))).toMatchObject({
      score: '54/2',
      extras: { noBalls: 1 },
      a: { runs: 3, balls: 1 },
      x: { runs: 4 },
      legalBalls: 0,
      faces: 'B',
    });
  });

  it('21.16 byes off a no-ball are byes: the bowler is charged the penalty only', () => {
    expect(changesBy(given(), ball({ call: 'noBall', off: 'byes', ran: 2 }))).toMatchObject({
      score: '53/2',
      extras: { noBalls: 1, byes: 2 },
      x: { runs: 1 },
      a: { runs: 0, balls: 1 },
      legalBalls: 0,
      faces: 'A',
    });
  });

  it('21.16 leg byes off a no-ball likewise', () => {
    expect(changesBy(given(), ball({ call: 'noBall', off: 'legByes', ran: 1 }))).toMatchObject({
      score: '52/2',
      extras: { noBalls: 1, legByes: 1 },
      x: { runs: 1 },
      faces: 'B',
    });
  });

  it('21.16 before October 2017 byes off a no-ball are no-balls, charged to the bowler', () => {
    const byes = ball({ call: 'noBall', off: 'byes', ran: 2 });
    expect(changesBy(given({ edition: '2000' }), byes)).toMatchObject({
      score: '53/2',
      extras: { noBalls: 3, byes: 0 },
      x: { runs: 3 },
      a: { runs: 0, balls: 1 },
    });
  });

  it('21.17 a no-ball is not one of the over', () => {
    expect(innings(say(given(), ball({ call: 'noBall' }))).thisOver).toMatchObject({
      legalBalls: 2,
      deliveries: 3,
    });
  });

  it('21.18 off a no-ball only hit twice, obstructing and run out', () => {
    const book = given();
    const out = (kind: 'bowled' | 'lbw' | 'hitWicket' | 'hitTwice') =>
      ball({ call: 'noBall', dismissal: { kind } });
    for (const kind of ['bowled', 'lbw', 'hitWicket'] as const) {
      expect(() => say(book, out(kind))).toThrow('IMPOSSIBLE_DELIVERY');
    }
    for (const kind of ['caught', 'stumped'] as const) {
      const dismissal = kind === 'caught' ? { kind, fielders: [], crossed: false } : { kind, fielders: [] };
      expect(() => say(book, ball({ call: 'noBall', dismissal }))).toThrow('IMPOSSIBLE_DELIVERY');
    }
    expect(changesBy(book, out('hitTwice'))).toMatchObject({ score: '51/3', legalBalls: 0 });
  });

  it('PC-1 a no-ball worth two is charged whole', () => {
    expect(changesBy(given({ noBallRuns: 2 }), ball({ call: 'noBall' }))).toMatchObject({
      score: '52/2',
      extras: { noBalls: 2 },
      x: { runs: 2 },
    });
  });
});
