// Law 22: the wide; whatever is made off it is wides.
import { describe, expect, it } from 'vitest';
import { ball, changesBy, four, given, innings, say } from './harness';

describe('Law 22, wide', () => {
  it('22.6 one run for the wide itself', () => {
    expect(changesBy(given(), ball({ call: 'wide' }))).toMatchObject({ score: '51/2', extras: { wides: 1 } });
  });

  it('22.7 a run off a wide is a wide: two, charged to the bowler, not faced, and the other faces', () => {
    expect(changesBy(given(), ball({ call: 'wide', ran: 1 }))).toMatchObject({
      score: '52/2',
      extras: { wides: 2 },
      x: { runs: 2 },
      a: { runs: 0, balls: 0 },
      legalBalls: 0,
      faces: 'B',
    });
  });

  it('22.7 a wide to the rope is five, and the striker faces', () => {
    expect(changesBy(given(), ball({ call: 'wide', boundary: four }))).toMatchObject({
      score: '55/2',
      extras: { wides: 5 },
      x: { runs: 5 },
      faces: 'A',
    });
  });

  it('22.8 a wide is not one of the over', () => {
    expect(innings(say(given(), ball({ call: 'wide' }))).thisOver).toMatchObject({
      legalBalls: 2,
      deliveries: 3,
    });
  });

  it('22.1.3 from October 2026 a ball over head height is a wide: entered as the umpire calls it', () => {
    expect(changesBy(given({ edition: '2026' }), ball({ call: 'wide' }))).toMatchObject({
      score: '51/2',
      extras: { wides: 1, noBalls: 0 },
    });
  });

  it('22.9 off a wide only hit wicket, obstructing, run out and stumped', () => {
    const book = given();
    for (const kind of ['bowled', 'lbw', 'hitTwice'] as const) {
      expect(() => say(book, ball({ call: 'wide', dismissal: { kind } }))).toThrow('IMPOSSIBLE_DELIVERY');
    }
    const caught = ball({ call: 'wide', dismissal: { kind: 'caught', fielders: [], crossed: false } });
    expect(() => say(book, caught)).toThrow('IMPOSSIBLE_DELIVERY');
    expect(changesBy(book, ball({ call: 'wide', dismissal: { kind: 'hitWicket' } })).score).toBe('51/3');
  });
});
