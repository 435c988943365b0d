// Law 38: run out; whose wicket was broken (30.2, 38.4) and what counts (38.5).
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../index';
import { ball, batter, batterLine, bowlerLine, changesBy, given, innings, player, say } from './harness';

const runOut = (name: string, end: 'striker' | 'bowler'): Delivery['dismissal'] => ({
  kind: 'runOut',
  batter: player(name),
  end,
  fielders: [{ player: player('Z'), substitute: false }],
});
const oneRun = (name: string, end: 'striker' | 'bowler') =>
  changesBy(given(), ball({ ran: 1, dismissal: runOut(name, end) }), batter('C'));

describe('Law 38, run out', () => {
  it('38.4 one completed, not crossed on the second, the bowler’s wicket broken: A out, B faces, C at the bowler’s end', () => {
    expect(oneRun('A', 'bowler')).toMatchObject({
      score: '51/3',
      a: { runs: 1, balls: 1 },
      x: { runs: 1, wickets: 0 },
      legalBalls: 1,
      faces: 'B',
      other: 'C',
    });
  });

  it('38.4 crossed, the striker’s wicket broken: A out, C at the striker’s end faces', () => {
    const { after, ...changes } = oneRun('A', 'striker');
    expect(changes).toMatchObject({ score: '51/3', faces: 'C', other: 'B' });
    expect(batterLine(after, 'A')?.out?.how).toBe('runOut');
  });

  it('38.4 crossed, the bowler’s wicket broken: B out, A faces', () => {
    const { after, ...changes } = oneRun('B', 'bowler');
    expect(changes).toMatchObject({ score: '51/3', faces: 'A', other: 'C' });
    expect(batterLine(after, 'B')?.out).toEqual({
      how: 'runOut',
      bowler: null,
      fielders: [{ player: 'Z', substitute: false }],
    });
  });

  it('38.4 not crossed, the striker’s wicket broken: B out, C at the striker’s end faces', () => {
    expect(oneRun('B', 'striker')).toMatchObject({ score: '51/3', faces: 'C', other: 'A' });
  });

  it('38.5 the run in progress is not scored, the completed ones are', () => {
    expect(changesBy(given(), ball({ dismissal: runOut('A', 'bowler') }))).toMatchObject({
      score: '50/3',
      a: { runs: 0 },
    });
  });

  it('38.5 off a no-ball: the penalty, the completed run, no legal ball', () => {
    expect(
      changesBy(given(), ball({ call: 'noBall', ran: 1, dismissal: runOut('A', 'bowler') })),
    ).toMatchObject({
      score: '52/3',
      extras: { noBalls: 1 },
      a: { runs: 1 },
      x: { runs: 2, wickets: 0 },
      legalBalls: 0,
    });
  });

  it('38.1 a run out off a wide or a free hit stands', () => {
    const book = given({ freeHit: true });
    expect(changesBy(book, ball({ call: 'wide', dismissal: runOut('B', 'bowler') })).score).toBe('51/3');
    const freeHit = say(book, ball({ call: 'noBall' }));
    expect(changesBy(freeHit, ball({ dismissal: runOut('A', 'striker') })).score).toBe('51/3');
  });

  it('38.1 only a batter at the wicket can be run out', () => {
    expect(() => say(given(), ball({ dismissal: runOut('C', 'bowler') }))).toThrow('NOT_AT_WICKET');
  });

  it('38.3 the non-striker out of the ground before the delivery: out, no ball, the over unchanged', () => {
    const { after, ...changes } = changesBy(given(), { type: 'RunOutNonStriker' });
    expect(changes).toMatchObject({ score: '50/3', legalBalls: 0, faces: 'A', other: null });
    expect(batterLine(after, 'B')?.out).toMatchObject({ how: 'runOut', bowler: null });
    expect(innings(after).thisOver).toEqual(innings(given()).thisOver);
    expect(bowlerLine(after, 'X')?.wickets).toBe(bowlerLine(given(), 'X')?.wickets);
    expect(innings(say(after, batter('C'))).nonStriker).toBe('C');
  });
});
