// Law 33: caught, and who faces after it (18.11).
import { describe, expect, it } from 'vitest';
import type { LawsEdition } from '../index';
import { ball, batter, changesBy, given, play, player, times, innings, say } from './harness';

const caught = (crossed: boolean) =>
  ball({
    dismissal: { kind: 'caught', fielders: [{ player: player('Z'), substitute: false }], crossed },
  });
const facesAfter = (edition: LawsEdition, crossed: boolean) =>
  changesBy(given({ edition }), caught(crossed), batter('C')).faces;

describe('Law 33, caught', () => {
  it('33.1 a wicket to the bowler, the ball counts, nothing is scored', () => {
    expect(changesBy(given(), caught(false))).toMatchObject({
      score: '50/3',
      x: { wickets: 1, runs: 0 },
      legalBalls: 1,
      a: { runs: 0, balls: 1 },
    });
  });

  it('33.4 runs run before the catch don’t count', () => {
    const withARun = ball({ ran: 1, dismissal: { kind: 'caught', fielders: [], crossed: true } });
    expect(() => say(given(), withARun)).toThrow('IMPOSSIBLE_DELIVERY');
  });

  it('33.4 penalty runs with the catch do', () => {
    const dismissal = { kind: 'caught' as const, fielders: [], crossed: false };
    const helmet = { to: 'batting' as const, runs: 5, reason: 'helmet' as const };
    expect(changesBy(given(), ball({ dismissal, penalties: [helmet] }), batter('C'))).toMatchObject({
      score: '55/3',
      extras: { penalties: 5 },
      a: { runs: 0 },
      x: { wickets: 1, runs: 0 },
      legalBalls: 1,
      faces: 'C',
    });
  });

  it('18.11 since October 2022 the new batter faces, crossed or not', () => {
    for (const edition of ['2022', '2026'] as const) {
      expect(facesAfter(edition, true)).toBe('C');
      expect(facesAfter(edition, false)).toBe('C');
    }
  });

  it('18.11 before it the other faces where they had crossed', () => {
    for (const edition of ['2000', '2017'] as const) {
      expect(facesAfter(edition, true)).toBe('B');
      expect(facesAfter(edition, false)).toBe('C');
    }
  });

  it('18.11 off the last ball of the over the other faces next, whoever had crossed', () => {
    const lastBall = play(given(), ...times(3, ball()));
    const book = say(lastBall, caught(false), batter('C'));
    expect([innings(book).striker, innings(book).nonStriker]).toEqual(['B', 'C']);
  });
});
