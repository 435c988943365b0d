// Laws 24, 27 and 28: what a fielder, the keeper or a helmet may not do, and what it costs.
import { describe, expect, it } from 'vitest';
import { emptyBook, howOutInWords } from '../index';
import { english } from '../words/english';
import type { Command, Delivery, Penalty } from '../index';
import { arranged, ball, batterLine, changesBy, given, player, refusalOf, say, innings } from './harness';

const five = (reason: Penalty['reason']): Delivery['penalties'] => [{ to: 'batting', runs: 5, reason }];
const offence = (reason: Penalty['reason'], ran: number) => ball({ ran, penalties: five(reason) });

describe('Laws 24, 27 and 28, the fielding side', () => {
  it('24.1 a substitute catches: the book names who, and that it was a substitute', () => {
    const fielders = [{ player: player('sub'), substitute: true }];
    const book = say(given(), ball({ dismissal: { kind: 'caught', fielders, crossed: false } }));
    expect(innings(book).batters.find((line) => line.player === 'A')?.out).toEqual({
      how: 'caught',
      bowler: 'X',
      fielders,
    });
  });

  it('24.1 on the card it is "c sub (Z) b X", and "c sub b X" where nobody knows the name', () => {
    const names = { ...english, player: (id: string) => id, team: () => '' };
    const caughtBy = (id: string | null) => {
      const fielders = [{ player: id === null ? null : player(id), substitute: true }];
      const book = say(given(), ball({ dismissal: { kind: 'caught', fielders, crossed: false } }));
      const line = batterLine(book, 'A');
      return line === undefined ? null : howOutInWords(line, names);
    };
    expect([caughtBy('Z'), caughtBy(null)]).toEqual(['c sub (Z) b X', 'c sub b X']);
  });

  it('24.1 a substitute may not lead the side: a captain is one of it', () => {
    const { sides, conditions } = arranged().state;
    if (sides === null || conditions === null) throw new Error('arranged');
    const command: Command = {
      type: 'ArrangeMatch',
      sides: [sides[0], { ...sides[1], captain: player('sub') }],
      conditions,
    };
    expect(refusalOf(emptyBook, command)).toBe('SIDE_INVALID');
  });

  it('24.1 a substitute may not bowl', () => {
    expect(() => say(given(), { type: 'NameBowler', bowler: player('sub') })).toThrow('NOT_IN_SIDE');
  });

  it('24.4 a fielder back without leave touches the ball: five, the runs stand, the ball doesn’t count', () => {
    expect(changesBy(given(), offence('fielderReturned', 1))).toMatchObject({
      score: '56/2',
      a: { runs: 1, balls: 1 },
      x: { runs: 1 },
      extras: { penalties: 5 },
      legalBalls: 0,
    });
  });

  it('27.4 28.6 unfair movement: dead ball and five to the batting side', () => {
    const commands = [
      { type: 'CallDeadBall', note: 'keeper moved' },
      { type: 'AwardPenalty', to: 0, runs: 5, reason: 'fielderMoved' },
    ] as const;
    expect(changesBy(given(), ...commands)).toMatchObject({
      score: '55/2',
      extras: { penalties: 5 },
      x: { runs: 0 },
      legalBalls: 0,
      faces: 'A',
    });
  });

  it('28.2 illegal fielding: the run and five, and the ball doesn’t count', () => {
    expect(changesBy(given(), offence('illegalFielding', 1))).toMatchObject({
      score: '56/2',
      a: { runs: 1 },
      x: { runs: 1 },
      extras: { penalties: 5 },
      legalBalls: 0,
    });
  });

  it('28.3 the helmet on the ground: the run and five, the ball counts and the other faces', () => {
    expect(changesBy(given(), offence('helmet', 1))).toMatchObject({
      score: '56/2',
      a: { runs: 1 },
      x: { runs: 1 },
      extras: { penalties: 5 },
      legalBalls: 1,
      faces: 'B',
    });
  });
});
