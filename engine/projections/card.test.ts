// The card by names: a whole small match on paper, field for field, and every way a result is written.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, record } from '../notation/play';
import type { Scorebook } from '../vocabulary/state';
import { namedCard } from './card';

const names = {
  player: (id: string) => id.toUpperCase(),
  team: (side: 0 | 1) => (side === 0 ? 'Ashes' : 'Birches'),
};
const head = {
  id: '7',
  type: 'T20',
  gender: 'female',
  team_type: 'club',
  dates: ['2026-06-01'],
  event: null,
};
const oneOver = { ...presets.t20, ballsPerInnings: 6, powerplays: [], superOver: null };

function card(book: Scorebook) {
  const printed = namedCard(book, names, head);
  if (printed === null) throw new Error('not arranged');
  return printed;
}

describe('the card of a match by names', () => {
  const book = bowl(arranged(oneOver), '4 1 Wc(b5) 2lb wd . W | . 6 1 1 1');

  it('has the first innings, field for field', () => {
    expect(card(book).innings[0]).toEqual({
      n: 1,
      team: 'Ashes',
      super_over: false,
      declared: false,
      forfeited: false,
      all_out: false,
      total: 8,
      wickets: 2,
      legal_balls: 6,
      overs: '1',
      extras: { b: 0, lb: 2, w: 1, nb: 0, p: 0, total: 3 },
      penalty_pre: 0,
      penalty_post: 0,
      batting: [
        {
          name: 'A1',
          runs: 5,
          balls: 2,
          fours: 1,
          sixes: 0,
          out: false,
          how: 'not out',
          kind: null,
          bowler: null,
          fielders: [],
        },
        {
          name: 'A2',
          runs: 0,
          balls: 1,
          fours: 0,
          sixes: 0,
          out: true,
          how: 'c B5 b B11',
          kind: 'caught',
          bowler: 'B11',
          fielders: ['B5'],
        },
        {
          name: 'A3',
          runs: 0,
          balls: 3,
          fours: 0,
          sixes: 0,
          out: true,
          how: 'b B11',
          kind: 'bowled',
          bowler: 'B11',
          fielders: [],
        },
      ],
      dnb: ['A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11'],
      absent_hurt: [],
      bowling: [
        {
          name: 'B11',
          balls: 6,
          maidens: 0,
          runs: 6,
          wickets: 2,
          wides: 1,
          noballs: 0,
          wide_runs: 1,
          noball_runs: 0,
          dots: 4,
          overs: '1',
        },
      ],
      fow: [
        { w: 1, score: 5, over: '0.3', player: 'A2' },
        { w: 2, score: 8, over: '0.6', player: 'A3' },
      ],
      retirements: [],
      partnerships: [
        { wicket: 1, batters: ['A1', 'A2'], runs: 5, balls: 3, legal_balls: 3, end: 'wicket' },
        { wicket: 2, batters: ['A3', 'A1'], runs: 3, balls: 3, legal_balls: 3, end: 'wicket' },
      ],
      powerplays: [],
      target: null,
    });
  });

  it('has the target of the chase, and the result as value and sentence', () => {
    expect(card(book).innings[1]?.target).toEqual({ overs: 1, runs: 9 });
    expect(card(book)).toMatchObject({
      result: { kind: 'win', winner: 'Birches', wickets: 10 },
      result_text: 'Birches won by 10 wickets',
      overs_limit: 1,
      balls_per_over: 6,
    });
  });

  it('has no result while the match goes on', () => {
    expect(card(bowl(arranged(oneOver), '1'))).toMatchObject({ result: null, result_text: '' });
  });
});

describe('how a batter is out on the card', () => {
  it.each([
    ['Wc(bowler)', 'c & b B11', 'caught and bowled', []],
    ['Wc(sub)', 'c sub b B11', 'caught', ['sub (sub)']],
    ['Wc(sub:b9)', 'c sub (B9) b B11', 'caught', ['B9 (sub)']],
    ['Wst(b2)', 'st B2 b B11', 'stumped', ['B2']],
    ['Wlbw', 'lbw b B11', 'lbw', []],
    ['Whw', 'hit wicket b B11', 'hit wicket', []],
    ['Wht', 'hit the ball twice', 'hit the ball twice', []],
    ['1Wro(striker@bowler,b3,b4)', 'run out (B3/B4)', 'run out', ['B3', 'B4']],
    ['Wobs(striker@bowler)', 'obstructing the field', 'obstructing the field', []],
  ])('%s', (ball, how, kind, fielders) => {
    const [line] = card(bowl(arranged(oneOver), ball)).innings[0]?.batting ?? [];
    expect(line).toMatchObject({ how, kind, fielders, out: true });
  });

  it.each([
    ['hurt', 'retired hurt', false],
    ['notOut', 'retired not out', false],
    ['out', 'retired out', true],
  ] as const)('retired %s', (as, how, out) => {
    const book = record(bowl(arranged(oneOver), '.'), { type: 'RetireBatter', batter: player('a1'), as });
    expect(card(book).innings[0]?.batting[0]).toMatchObject({ how, kind: how, out });
  });
});

describe('the result on the card', () => {
  const played = (text: string) => bowl(arranged(oneOver), text);
  const tied = played('1 1 . . . . | 1 1 . . . .');

  it.each<[string, Scorebook, object, string]>([
    [
      'by runs',
      played('6 . . . . . | 4 . . . . 1'),
      { kind: 'win', winner: 'Ashes', runs: 1 },
      'Ashes won by 1 run',
    ],
    ['a tie', tied, { kind: 'tie' }, 'Match tied'],
    [
      'a bowl-out',
      record(tied, { type: 'EndMatch', how: { kind: 'decided', winner: 1, by: 'bowlOut' }, note: '' }),
      { kind: 'tie', bowl_out: 'Birches' },
      'Match tied (Birches won the bowl-out)',
    ],
    [
      'awarded',
      record(played('1'), { type: 'EndMatch', how: { kind: 'awarded', to: 0 }, note: '' }),
      { kind: 'win', winner: 'Ashes', method: 'Awarded' },
      'Ashes won (Awarded)',
    ],
    [
      'no result, one innings begun',
      record(played('1'), { type: 'EndMatch', how: { kind: 'abandoned' }, note: '' }),
      { kind: 'no result', why: 'fewer than two innings' },
      'No result',
    ],
    [
      'no result, the chase begun',
      record(played('1 . . . . . | .'), { type: 'EndMatch', how: { kind: 'noResult' }, note: '' }),
      { kind: 'no result', why: 'chase incomplete, no DLS applied' },
      'No result',
    ],
    [
      'drawn',
      record(played('1'), { type: 'EndMatch', how: { kind: 'drawn' }, note: '' }),
      { kind: 'draw' },
      'Match drawn',
    ],
  ])('%s', (_, book, result, text) => {
    expect(card(book).result).toEqual(result);
    expect(card(book).result_text).toBe(text);
  });

  it('is a tie with its eliminator after a super over', () => {
    const conditions = { ...oneOver, superOver: presets.t20.superOver };
    const book = bowl(arranged(conditions), '1 . . . . . | 1 . . . . . | 1 1 . . . . | 6');
    expect(card(book)).toMatchObject({
      result: { kind: 'tie', eliminator: 'Ashes' },
      result_text: 'Match tied (Ashes won the eliminator)',
    });
  });

  it('names the method of a revised target, and the innings of an innings victory', () => {
    const revised = record(played('1 . . . . .'), {
      type: 'ReviseInnings',
      ballsPerInnings: 3,
      target: 2,
      method: 'DLS',
    });
    expect(card(bowl(revised, '2')).result_text).toBe('Birches won by 10 wickets (D/L method)');
    const days = { ...presets.test, playersPerSide: 2, followOnLead: null };
    const test = bowl(arranged(days), 'W | 6 6 W | 1 W');
    expect(card(test).result).toEqual({ kind: 'win', winner: 'Birches', by_innings: true, runs: 11 });
    expect(card(test).result_text).toBe('Birches won by an innings and 11 runs');
  });
});
