// Law 25: batters coming in, retiring and coming back; runners. With Law 1.3, replacements.
import { describe, expect, it } from 'vitest';
import type { Command } from '../index';
import {
  ball,
  batter,
  batterLine,
  bowled,
  bowlerLine,
  bowler,
  changesBy,
  given,
  innings,
  player,
} from './harness';
import { refusalOf, run, say, score, times } from './harness';

type As = Extract<Command, { type: 'RetireBatter' }>['as'];
const retire = (name: string, as: As): Command => ({ type: 'RetireBatter', batter: player(name), as });
const replace = (
  side: 0 | 1,
  out: string | null,
  name: string,
  reason: 'concussion' | 'impact',
): Command => ({
  type: 'ReplacePlayer',
  side,
  out: out === null ? null : player(out),
  in: player(name),
  reason,
});

describe('Law 25, batters', () => {
  it('25.4.2 retired hurt is no wicket: 50/2, and the batter may come back', () => {
    const { after, ...changes } = changesBy(given(), retire('A', 'hurt'));
    expect(changes).toMatchObject({ score: '50/2', legalBalls: 0, faces: null, other: 'B' });
    expect(batterLine(after, 'A')).toMatchObject({ status: 'retiredHurt', out: null });
  });

  it('25.4.2 any other cause with the umpires’ leave likewise', () => {
    const { after, ...changes } = changesBy(given(), retire('B', 'notOut'), batter('C'));
    expect(changes).toMatchObject({ score: '50/2', faces: 'A', other: 'C' });
    expect(batterLine(after, 'B')?.status).toBe('retiredNotOut');
  });

  it('25.4.3 without it: retired out, a wicket to nobody and off no ball', () => {
    const { after, ...changes } = changesBy(given(), retire('A', 'out'));
    expect(changes).toMatchObject({ score: '50/3', legalBalls: 0, x: { wickets: 0 } });
    expect(batterLine(after, 'A')).toMatchObject({ status: 'out', out: { how: 'retiredOut', bowler: null } });
    expect(innings(after).falls.at(-1)).toMatchObject({
      wicket: 3,
      score: 50,
      over: 3,
      ball: 2,
      player: 'A',
    });
  });

  it('25.4.3 with the other captain’s consent one retired out resumes: the wicket is none', () => {
    const gone = say(given(), run(2), retire('A', 'out'), batter('C'), run(3));
    expect(score(innings(gone))).toBe('55/3');
    const book = say(gone, bowled, batter('A'));
    expect(score(innings(book))).toBe('55/3');
    expect(innings(book).falls.map((fall) => [fall.wicket, fall.player])).toEqual([
      [1, 'O1'],
      [2, 'O2'],
      [3, 'B'],
    ]);
    expect(batterLine(book, 'A')).toMatchObject({ status: 'batting', out: null });
    expect(innings(book).partnerships.map((stand) => [stand.wicket, stand.end])).toEqual([
      [1, 'wicket'],
      [2, 'wicket'],
      [3, 'retiredNotOut'],
      [3, 'wicket'],
      [4, 'unbroken'],
    ]);
  });

  it('25.4.4 a retired batter comes back at a wicket or another’s retirement, not into the place just left', () => {
    const hurt = say(given(), retire('A', 'hurt'));
    expect(refusalOf(hurt, batter('A'))).toBe('MAY_NOT_RETURN');
    const replaced = say(hurt, batter('C'));
    expect(refusalOf(replaced, batter('A'))).toBe('NOT_AWAITED');
    const book = say(replaced, bowled, batter('A'), run(1));
    expect(batterLine(book, 'A')?.status).toBe('batting');
    expect(innings(book).batters.filter((line) => line.player === 'A')).toHaveLength(1);
  });

  it('25.1 one who is out, or in, can’t come in', () => {
    const book = say(given(), bowled);
    expect(refusalOf(book, batter('A'))).toBe('ALREADY_OUT');
    expect(refusalOf(book, batter('B'))).toBe('ALREADY_BATTING');
    expect(refusalOf(book, batter('X'))).toBe('NOT_IN_SIDE');
    expect(refusalOf(given(), batter('C'))).toBe('NOT_AWAITED');
  });

  it('25.5 a runner is noted; run out of the runner is the injured batter’s', () => {
    const book = say(given(), { type: 'UseRunner', batter: player('A'), runner: player('O1') });
    expect(innings(book).runners).toEqual([{ batter: 'A', runner: 'O1' }]);
    const dismissal = { kind: 'runOut' as const, batter: player('A'), end: 'striker' as const, fielders: [] };
    const out = say(book, ball({ dismissal }));
    expect(batterLine(out, 'A')?.out?.how).toBe('runOut');
    expect(innings(out).runners).toEqual([]);
    expect(refusalOf(given(), { type: 'UseRunner', batter: player('A'), runner: player('X') })).toBe(
      'NOT_IN_SIDE',
    );
  });

  it('1.3 a concussion replacement bats in the place of the one replaced, who doesn’t come back', () => {
    const book = say(given(), replace(0, 'A', 'N', 'concussion'));
    expect(batterLine(book, 'A')?.status).toBe('retiredHurt');
    expect(refusalOf(book, batter('A'))).toBe('MAY_NOT_RETURN');
    expect(innings(say(book, batter('N'))).striker).toBe('N');
  });

  it('1.3 a replacement may bat though eleven were named, and the side is still all out with ten down', () => {
    const book = say(given(), replace(0, 'A', 'N', 'concussion'), batter('N'));
    const all = ['C', 'D', 'E', 'F', 'G', 'H', 'I'].reduce(
      (now, next) => say(dropBall(now), batter(next)),
      book,
    );
    expect(innings(dropBall(all))).toMatchObject({ wickets: 10, ended: 'allOut' });
  });

  it('1.3 one who plays already, or for the other side, is no replacement', () => {
    expect(refusalOf(given(), replace(0, 'A', 'C', 'impact'))).toBe('SIDE_INVALID');
    expect(refusalOf(given(), replace(0, 'A', 'X', 'impact'))).toBe('SIDE_INVALID');
    expect(refusalOf(given(), replace(0, 'A', 'A', 'impact'))).toBe('SAME_PLAYER');
  });

  it('1.3 a replacement inherits a suspension', () => {
    const book = say(
      given(),
      { type: 'SuspendBowler', bowler: player('Y'), until: 'innings' },
      replace(1, 'Y', 'M', 'concussion'),
    );
    expect(refusalOf(book, bowler('M'))).toBe('BOWLER_SUSPENDED');
  });

  it('1.3 the bowler replaced during an over: another finishes it', () => {
    const book = say(given(), replace(1, 'X', 'M', 'impact'));
    expect(book.state.awaiting).toEqual({ kind: 'bowler' });
    expect(refusalOf(book, bowler('X'))).toBe('NOT_IN_SIDE');
    const finished = say(book, bowler('M'), ...times(4, ball()));
    expect(bowlerLine(finished, 'M')).toMatchObject({ balls: 4, overs: 0, ballsOver: 4 });
  });
});

/** A wicket; whoever is to bowl is named first. */
function dropBall(book: ReturnType<typeof given>): ReturnType<typeof given> {
  if (book.state.awaiting.kind === 'ball') return say(book, bowled);
  const next = ['Z', 'W'].find((name) => refusalOf(book, bowler(name)) === null) ?? 'Z';
  return say(book, bowler(next), bowled);
}
