// Law 41: unfair play, penalty runs and to whose innings they go, suspended bowlers.
import { describe, expect, it } from 'vitest';
import type { Command, Delivery } from '../index';
import {
  arranged,
  awayOpening,
  ball,
  bowled,
  bowler,
  bowlerLine,
  changesBy,
  chase,
  declare,
  given,
} from './harness';
import { innings, makeRuns, opening, play, player, refusalOf, say, score, times } from './harness';

const award = (
  to: 0 | 1,
  reason: Extract<Command, { type: 'AwardPenalty' }>['reason'] = 'unfairPlay',
): Command => ({
  type: 'AwardPenalty',
  to,
  runs: 5,
  reason,
});
const suspend = (name: string, until: 'innings' | 'match'): Command => ({
  type: 'SuspendBowler',
  bowler: player(name),
  until,
});

describe('Law 41, unfair play', () => {
  it('41.4 distracting the striker: dead ball, five, not one of the over', () => {
    const commands: Command[] = [{ type: 'CallDeadBall', note: '41.4' }, award(0, 'distraction')];
    expect(changesBy(given(), ...commands)).toMatchObject({
      score: '55/2',
      legalBalls: 0,
      x: { runs: 0 },
      a: { runs: 0, balls: 0 },
      faces: 'A',
    });
  });

  const deceived: Delivery['penalties'] = [{ to: 'batting', runs: 5, reason: 'deception' }];

  it('41.5 deceiving or obstructing a batter: five, the run in progress counts, the ball doesn’t', () => {
    expect(changesBy(given(), ball({ ran: 2, penalties: deceived }))).toMatchObject({
      score: '57/2',
      a: { runs: 2 },
      extras: { penalties: 5 },
      legalBalls: 0,
      faces: 'A',
    });
  });

  it('41.5 the batters choose who faces: where it is the other, they are swapped', () => {
    const book = say(given(), ball({ ran: 2, penalties: deceived }), {
      type: 'SwapBatters',
      reason: '41.5.9, their choice',
    });
    expect(innings(book).striker).toBe('B');
  });

  it('41.16 stealing a run in the run-up: dead ball, five to the fielding side', () => {
    const { after, ...changes } = changesBy(
      given(),
      { type: 'CallDeadBall', note: '41.16' },
      award(1, 'stealingRun'),
    );
    expect(changes).toMatchObject({ score: '50/2', legalBalls: 0 });
    expect(after.state.waiting.penalties).toEqual([0, 5]);
  });

  it('41.17 to the batting side: penalty extras, and nothing to the bowler', () => {
    const { after, ...changes } = changesBy(given(), award(0));
    expect(changes).toMatchObject({ score: '55/2', extras: { penalties: 5 }, x: { runs: 0 }, legalBalls: 0 });
    expect(bowlerLine(after, 'X')).toEqual(bowlerLine(given(), 'X'));
  });

  it('41.17 to a side that has not batted: its innings starts at 5 for none', () => {
    const book = say(given(), award(1), declare, awayOpening);
    expect(innings(book)).toMatchObject({ batting: 1, runs: 5, penaltiesBefore: 5, wickets: 0 });
    expect(innings(book).extras.penalties).toBe(5);
    expect(innings(book).target?.runs).toBe(51);
  });

  it('41.17 to a side that has: 150 becomes 155, and the target 151 becomes 156', () => {
    const book = say(chase(151, 20), award(0));
    expect(book.state.innings[0]).toMatchObject({ runs: 155, penaltiesAfter: 5 });
    expect(innings(book)).toMatchObject({ runs: 20, target: { runs: 156 } });
  });

  it('41.17 with the ball in play, to the fielding side', () => {
    const shortRun: Delivery['penalties'] = [{ to: 'fielding', runs: 5, reason: 'shortRunning' }];
    const book = say(chase(151, 20), ball({ ran: 2, disallowed: 'deliberateShort', penalties: shortRun }));
    expect(innings(book)).toMatchObject({ runs: 20, target: { runs: 156 } });
  });

  it('41.17 between the innings to the side that batted, and to the side about to', () => {
    const between = say(makeRuns(say(arranged(), opening('A', 'B')), 150), declare, award(0), award(1));
    expect(between.state.innings[0]?.runs).toBe(155);
    const book = say(between, awayOpening);
    expect(innings(book)).toMatchObject({ runs: 5, target: { runs: 156 } });
  });

  it('41.17 before a ball of the match is bowled', () => {
    const book = say(arranged(), award(0), opening('A', 'B'));
    expect(score(innings(book))).toBe('5/0');
  });

  it('41.17 that reach the target win the match', () => {
    const book = say(chase(151, 148), award(1));
    expect(book.state.result).toMatchObject({ winner: 1, margin: { by: 'wickets', wickets: 10 } });
  });

  it('41.6 41.7 41.9 41.13 a bowler suspended for the innings goes at once, and bowls again in the next', () => {
    const book = say(given({ inningsPerSide: 2 }), suspend('X', 'innings'));
    expect(book.state.awaiting).toEqual({ kind: 'bowler' });
    expect(refusalOf(book, bowler('X'))).toBe('BOWLER_SUSPENDED');
    const finished = say(book, bowler('Z'), ...times(4, ball()));
    expect(bowlerLine(finished, 'Z')).toMatchObject({ ballsOver: 4, overs: 0 });
    const second = say(finished, declare, awayOpening, declare, opening('A', 'B'));
    expect(refusalOf(second, bowler('X'))).toBeNull();
  });

  it('41.3 41.8 suspended for the rest of the match, as ball tampering repeated and, since 2026, a deliberate no-ball', () => {
    const book = say(given({ inningsPerSide: 2, edition: '2026' }), suspend('X', 'match'), declare);
    const second = say(book, awayOpening, declare, opening('A', 'B'));
    expect(refusalOf(second, bowler('X'))).toBe('BOWLER_SUSPENDED');
    expect(refusalOf(second, bowler('Y'))).toBeNull();
  });

  it('41.17 is in exactly one innings, also where the side is all out by then', () => {
    const all = play(say(arranged(), opening('A', 'B')), ...times(10, bowled));
    const book = say(all, award(0));
    const totals = book.state.innings.map((each) => each.extras.penalties);
    expect(totals.reduce((sum, runs) => sum + runs, 0)).toBe(5);
  });
});
