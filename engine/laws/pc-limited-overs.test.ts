// Playing conditions of limited overs: free hits, quotas, powerplays, revised overs and targets. Ids PC-n in LAWS.md.
import { describe, expect, it } from 'vitest';
import type { Command, PlayingConditions, Scorebook } from '../index';
import { presets, resultText, scorecard } from '../index';
import { english } from '../words/english';
import { powerplaysFor } from '../rules/powerplays';
import {
  arranged,
  awayOpening,
  ball,
  batterLine,
  bowled,
  bowler,
  changesBy,
  chase,
  declare,
} from './harness';
import { given, innings, makeRuns, opening, play, player, refusalOf, run, say, times } from './harness';

const noBall = ball({ call: 'noBall' });
const withFreeHit = () => say(given({ freeHit: true }), noBall);
const revise = (balls: number | null, target: number | null): Command => ({
  type: 'ReviseInnings',
  ballsPerInnings: balls,
  target,
  method: 'DLS',
});

describe('PC-3 free hit', () => {
  it('PC-3 the ball after any no-ball is one, and only that', () => {
    expect(innings(withFreeHit()).freeHit).toBe(true);
    expect(innings(say(withFreeHit(), ball())).freeHit).toBe(false);
    expect(innings(say(given(), noBall)).freeHit).toBe(false);
  });

  it('PC-3 it survives wides and no-balls, also into another over’s bowler', () => {
    const book = say(withFreeHit(), ball({ call: 'wide' }), noBall, ball({ call: 'wide' }));
    expect(innings(book).freeHit).toBe(true);
    expect(innings(say(book, bowler('Z'))).freeHit).toBe(true);
  });

  it('PC-3 only run out, obstructing and hit twice are out off it, also where it is called wide', () => {
    const out = (changes: Parameters<typeof ball>[0]) => refusalOf(withFreeHit(), ball(changes));
    for (const kind of ['bowled', 'lbw', 'hitWicket'] as const) {
      expect(out({ dismissal: { kind } })).toBe('IMPOSSIBLE_DELIVERY');
    }
    expect(out({ dismissal: { kind: 'caught', fielders: [], crossed: false } })).toBe('IMPOSSIBLE_DELIVERY');
    const stumped = { kind: 'stumped' as const, fielders: [] };
    expect(out({ dismissal: stumped })).toBe('IMPOSSIBLE_DELIVERY');
    expect(out({ call: 'wide', dismissal: stumped })).toBe('IMPOSSIBLE_DELIVERY');
    expect(out({ call: 'wide', dismissal: { kind: 'hitWicket' } })).toBe('IMPOSSIBLE_DELIVERY');
    expect(out({ dismissal: { kind: 'hitTwice' } })).toBeNull();
    const runOut = { kind: 'runOut' as const, batter: player('A'), end: 'striker' as const, fielders: [] };
    expect(out({ dismissal: runOut })).toBeNull();
  });

  it('PC-3 bowled and two run: two byes and not out', () => {
    expect(changesBy(withFreeHit(), ball({ off: 'byes', ran: 2 }))).toMatchObject({
      score: '53/2',
      extras: { byes: 2 },
      a: { runs: 0, balls: 1 },
      legalBalls: 1,
    });
  });
});

/** Over after over by the bowlers named, dots all. */
const overs = (book: Scorebook, names: string): Scorebook =>
  names.split(' ').reduce((now, name) => say(now, bowler(name), ...times(6, ball())), book);

describe('PC-4 the bowler’s quota', () => {
  it('PC-4 twenty overs, four each', () => {
    const book = overs(say(arranged(presets.t20), opening('A', 'B')), 'X Y X Y X Y X Y');
    expect(refusalOf(book, bowler('X'))).toBe('QUOTA_BOWLED');
    expect(refusalOf(book, bowler('Z'))).toBeNull();
  });

  it('PC-4 cut to twelve: two bowlers may bowl three, the others two', () => {
    const cut = say(arranged(presets.t20), opening('A', 'B'), revise(72, null));
    const twoWithThree = overs(cut, 'X Y X Y X Y');
    expect(refusalOf(overs(cut, 'X Y X Y'), bowler('X'))).toBeNull();
    const third = overs(twoWithThree, 'Z W Z W');
    expect(refusalOf(third, bowler('Z'))).toBe('QUOTA_BOWLED');
    expect(refusalOf(third, bowler('X'))).toBe('QUOTA_BOWLED');
    expect(refusalOf(third, bowler('V'))).toBeNull();
  });

  it('PC-4 cut to three, and one of them shared: somebody may still bowl the last', () => {
    const cut = say(arranged(presets.t20), opening('A', 'B'), revise(18, null));
    const takenOff: Command = { type: 'SuspendBowler', bowler: player('X'), until: 'innings' };
    const shared = say(cut, bowler('X'), ...times(3, ball()), takenOff, bowler('Y'), ...times(3, ball()));
    const last = overs(shared, 'Z');
    expect(refusalOf(last, bowler('Y'))).toBe('QUOTA_BOWLED');
    expect(refusalOf(last, bowler('V'))).toBeNull();
    const off: Command = { type: 'SuspendBowler', bowler: player('V'), until: 'match' };
    const begun = say(last, bowler('V'), ball(), off);
    expect(refusalOf(begun, bowler('W'))).toBeNull();
    expect(refusalOf(begun, bowler('Y'))).toBe('QUOTA_BOWLED');
  });
});

describe('PC-5 powerplays', () => {
  it('PC-5 a T20 cut short has its share to the nearest ball: the ICC’s table', () => {
    const inBalls: readonly (readonly [number, number])[] = [
      [20, 36],
      [19, 34],
      [18, 32],
      [17, 31],
      [16, 29],
      [15, 27],
      [14, 25],
      [13, 23],
      [12, 22],
      [11, 20],
      [10, 18],
      [9, 16],
      [8, 14],
      [7, 13],
      [6, 11],
      [5, 9],
    ];
    for (const [overs, balls] of inBalls) {
      expect(powerplaysFor(presets.t20, overs * 6)).toEqual([
        { name: 'Powerplay', fromBall: 0, toBall: balls },
      ]);
    }
  });

  it('PC-5 a revision in the innings cuts its powerplay too: twelve overs, 3.4', () => {
    const begun = say(arranged(presets.t20), opening('A', 'B'));
    const book = play(say(play(begun, ...times(12, run(1))), revise(72, null)), ...times(12, run(1)));
    const [card] = scorecard(book).innings;
    expect(card?.powerplays).toMatchObject([{ name: 'Powerplay', from: '0.1', to: '3.4', runs: 22 }]);
  });

  it('PC-5 one may be signalled by the umpire where a side chooses when', () => {
    const book = say(given(), { type: 'StartPowerplay', kind: 'batting' }, ...times(2, ball()), {
      type: 'EndPowerplay',
    });
    const before = innings(given()).balls.length;
    expect(innings(book).powerplays).toEqual([{ kind: 'batting', from: before, to: before + 2 }]);
    expect(refusalOf(book, { type: 'EndPowerplay' })).toBe('NOT_AWAITED');
  });
});

const twenty: Partial<PlayingConditions> = { ballsPerInnings: 120 };

describe('PC-8 revised overs and targets', () => {
  it('PC-8 fewer balls for the innings in progress: it ends with the last of them', () => {
    const book = say(arranged(twenty), opening('A', 'B'), revise(12, null));
    const played = play(book, ...times(12, ball()));
    expect(innings(played)).toMatchObject({ ended: 'oversBowled', ballsAllotted: 12 });
    expect(innings(say(played, awayOpening)).ballsAllotted).toBe(12);
  });

  it('PC-8 between the innings: the next begins with the umpires’ target and balls', () => {
    const first = say(makeRuns(say(arranged(twenty), opening('A', 'B')), 60), declare);
    const book = say(first, revise(60, 41), awayOpening);
    expect(innings(book)).toMatchObject({ ballsAllotted: 60, target: { runs: 41, method: 'DLS' } });
    const won = makeRuns(book, 41);
    expect(won.state.result).toMatchObject({
      winner: 1,
      margin: { by: 'wickets', wickets: 10 },
      method: 'DLS',
    });
  });

  it('PC-8 a chase stopped behind the par score is lost by what it was short; level with it, tied', () => {
    const close: Command = { type: 'CloseInnings', reason: 'time' };
    const behind = say(chase(151, 60, twenty), revise(60, 80), close);
    expect(behind.state.result).toEqual({
      kind: 'win',
      winner: 0,
      margin: { by: 'runs', runs: 19, innings: false },
      method: 'DLS',
    });
    expect(say(chase(151, 60, twenty), revise(60, 61), close).state.result).toEqual({
      kind: 'tie',
      method: 'DLS',
    });
  });

  it('PC-8 stopped ahead of it, won by runs: the total less one short of the target', () => {
    const ahead = say(chase(151, 60, twenty), revise(60, 51));
    expect(ahead.state.result).toEqual({
      kind: 'win',
      winner: 1,
      margin: { by: 'runs', runs: 10, innings: false },
      method: 'DLS',
    });
  });

  it('PC-8 no target where none is chased, and something must be revised', () => {
    const first = say(arranged(twenty), opening('A', 'B'));
    expect(refusalOf(first, revise(null, 120))).toBe('NOT_ALLOWED_HERE');
    expect(refusalOf(first, revise(null, null))).toBe('NOT_ALLOWED_HERE');
  });

  it('PC-8 penalty runs to the fielding side raise a revised target too', () => {
    const book = say(chase(151, 60, twenty), revise(null, 100));
    const after = say(book, { type: 'AwardPenalty', to: 0, runs: 5, reason: 'conduct' });
    expect(innings(after).target).toEqual({ runs: 105, method: 'DLS' });
  });
});

describe('PC-8 the method’s name', () => {
  it('PC-8 a target by run rate is never called DLS', () => {
    const names = { ...english, team: (side: 0 | 1) => (side === 0 ? 'Home' : 'Away') };
    const byRate: Command = { type: 'ReviseInnings', ballsPerInnings: 60, target: 51, method: 'runRate' };
    const { result } = say(chase(151, 60, twenty), byRate).state;
    expect(result === null ? null : resultText(result, names)).toBe('Away won by 10 runs (run-rate method)');
  });
});

describe('PC-13 to PC-17', () => {
  it('PC-13 the conditions may end an innings at fewer wickets', () => {
    const book = play(say(arranged({ wicketsToFall: 3 }), opening('A', 'B')), ...times(3, bowled));
    expect(innings(book)).toMatchObject({ wickets: 3, ended: 'allOut' });
  });

  it('PC-14 a tie settled by bowl-out, countback or the toss of a coin', () => {
    for (const by of ['bowlOut', 'countback', 'coinToss'] as const) {
      const tied = play(chase(151, 150), ...times(10, bowled));
      const book = say(tied, { type: 'EndMatch', how: { kind: 'decided', winner: 1, by }, note: '' });
      expect(book.state.result).toEqual({ kind: 'win', winner: 1, margin: { by }, method: null });
    }
  });

  it('PC-15 an impact player: twelve named, eleven bat', () => {
    const replaced = say(given({ reserves: 1 }), bowled, {
      type: 'ReplacePlayer',
      side: 0,
      out: player('A'),
      in: player('N'),
      reason: 'impact',
    });
    const book = play(say(replaced, { type: 'SendBatter', batter: player('N') }), ...times(7, bowled));
    expect(innings(book)).toMatchObject({ wickets: 10, ended: 'allOut' });
    expect(innings(book).batters).toHaveLength(11);
    expect(batterLine(book, 'I')).toBeUndefined();
  });

  it('PC-16 where the umpires’ word is final a book is entered as they gave it', () => {
    const caughtOffWide = ball({ call: 'wide', dismissal: { kind: 'caught', fielders: [], crossed: false } });
    expect(refusalOf(given(), caughtOffWide)).toBe('IMPOSSIBLE_DELIVERY');
    expect(refusalOf(given({ umpiresFinal: true }), caughtOffWide)).toBeNull();
    const over = say(given({ umpiresFinal: true }), ...times(4, ball()));
    expect(refusalOf(over, bowler('X'))).toBeNull();
  });

  it('PC-17 a reserve day: stumps on the first, play on the second', () => {
    const book = say(
      chase(151, 20, { ...twenty, days: 2 }),
      { type: 'EndDay' },
      { type: 'ResumePlay' },
      run(1),
    );
    expect(book.state).toMatchObject({ day: 2, result: null });
    expect(innings(book).runs).toBe(21);
  });
});
