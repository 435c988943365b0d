// Law 23: byes and leg byes are the side's and nobody's fault.
import { describe, expect, it } from 'vitest';
import {
  ball,
  bowlerLine,
  changesBy,
  given,
  innings,
  opening,
  bowler,
  say,
  times,
  arranged,
} from './harness';

describe('Law 23, bye and leg bye', () => {
  it('23.1 byes go to the side, not to the striker or the bowler', () => {
    expect(changesBy(given(), ball({ off: 'byes', ran: 2 }))).toMatchObject({
      score: '52/2',
      extras: { byes: 2 },
      a: { runs: 0, balls: 1 },
      x: { runs: 0 },
      legalBalls: 1,
      faces: 'A',
    });
  });

  it('23.2 a leg bye likewise, and the other faces', () => {
    expect(changesBy(given(), ball({ off: 'legByes', ran: 1 }))).toMatchObject({
      score: '51/2',
      extras: { legByes: 1 },
      a: { runs: 0, balls: 1 },
      x: { runs: 0 },
      faces: 'B',
    });
  });

  it('23.2 neither spoils a maiden', () => {
    const over = [ball({ off: 'legByes', ran: 1 }), ball({ off: 'byes', ran: 3 }), ...times(4, ball())];
    const book = say(arranged(), opening('A', 'B'), bowler('X'), ...over);
    expect(bowlerLine(book, 'X')).toMatchObject({ maidens: 1, runs: 0, overs: 1 });
  });

  it('23.3 no leg byes without a shot: the batters go back and the ball counts', () => {
    expect(changesBy(given(), ball({ off: 'legByes', ran: 1, disallowed: 'noShot' }))).toMatchObject({
      score: '50/2',
      extras: { legByes: 0 },
      faces: 'A',
      legalBalls: 1,
    });
  });

  it('23.3 the penalty of a no-ball stands all the same', () => {
    const delivery = ball({ call: 'noBall', off: 'legByes', ran: 2, disallowed: 'noShot' });
    expect(changesBy(given(), delivery)).toMatchObject({ score: '51/2', extras: { noBalls: 1, legByes: 0 } });
    expect(innings(say(given(), delivery)).thisOver.legalBalls).toBe(2);
  });
});
