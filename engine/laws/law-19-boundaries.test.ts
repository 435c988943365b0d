// Law 19: boundaries, and throws that reach them.
import { describe, expect, it } from 'vitest';
import { ball, batterLine, changesBy, four, given, refusalOf, six } from './harness';

const overthrow = { allowance: 4, overthrow: true };

describe('Law 19, boundaries', () => {
  it('19.7 a four and a six count in the striker’s fours and sixes', () => {
    const book = given();
    const before = batterLine(book, 'A');
    expect(batterLine(changesBy(book, ball({ boundary: four })).after, 'A')).toMatchObject({
      fours: (before?.fours ?? 0) + 1,
      sixes: before?.sixes,
    });
    expect(batterLine(changesBy(book, ball({ boundary: six })).after, 'A')?.sixes).toBe(
      (before?.sixes ?? 0) + 1,
    );
  });

  it('19.7 the allowance replaces the runs run before it, and the striker faces again', () => {
    expect(changesBy(given(), ball({ ran: 3, boundary: four }))).toMatchObject({ score: '54/2', faces: 'A' });
  });

  it('19.7 runs run beyond the allowance replace it, and the strike goes by them', () => {
    const book = given();
    const { after, ...changes } = changesBy(book, ball({ ran: 5, boundary: four }));
    expect(changes).toMatchObject({ score: '55/2', a: { runs: 5 }, faces: 'B' });
    expect(batterLine(after, 'A')?.fours).toBe(batterLine(book, 'A')?.fours);
  });

  it('19.7 boundaries off anything but the bat are byes and leg byes, and no fours', () => {
    const book = given();
    const byes = changesBy(book, ball({ off: 'byes', boundary: four }));
    expect(byes).toMatchObject({
      score: '54/2',
      extras: { byes: 4 },
      a: { runs: 0 },
      x: { runs: 0 },
      faces: 'A',
    });
    expect(batterLine(byes.after, 'A')?.fours).toBe(batterLine(book, 'A')?.fours);
    expect(refusalOf(book, ball({ off: 'byes', boundary: six }))).toBe('IMPOSSIBLE_DELIVERY');
  });

  it('19.8 an overthrow to the boundary adds to the run in progress where they had crossed at the throw', () => {
    expect(changesBy(given(), ball({ ran: 2, boundary: overthrow }))).toMatchObject({
      score: '56/2',
      a: { runs: 6 },
      x: { runs: 6 },
      faces: 'A',
    });
  });

  it('19.8 where they had not crossed, the completed run and the four count and the other faces', () => {
    expect(changesBy(given(), ball({ ran: 1, boundary: overthrow }))).toMatchObject({
      score: '55/2',
      a: { runs: 5 },
      faces: 'B',
    });
  });

  it('19.8 byes with an overthrow are all byes', () => {
    expect(changesBy(given(), ball({ off: 'byes', ran: 1, boundary: overthrow }))).toMatchObject({
      score: '55/2',
      extras: { byes: 5 },
      a: { runs: 0 },
      x: { runs: 0 },
    });
  });

  it('19.8 from October 2026 a misfield over the rope is a boundary and no overthrow: four, and the striker faces', () => {
    const misfield = ball({ ran: 1, boundary: four });
    expect(changesBy(given({ edition: '2026' }), misfield)).toMatchObject({ score: '54/2', faces: 'A' });
  });
});
