// The import as a scorer at work: what is entered for what a file shows, and what is refused with its place.
import { describe, expect, it } from 'vitest';
import type { FileInnings } from './file';
import type { Imported } from './import';
import { ball, innings, matchFile } from './testing/match-file';
import { imported, ofType, problem, types } from './testing/scored';

const deliveries = (match: Imported) => ofType(match, 'BowlBall').map(({ delivery }) => delivery);
const name = (match: Imported, id: string) => new Map(Object.entries(match.roster.players)).get(id);

const dots = (count: number, batter = 'a1', other = 'a2') =>
  Array.from({ length: count }, () => ball(batter, other));
const oneOver = (...balls: ReturnType<typeof ball>[]): FileInnings[] => [
  innings('Ashes', [['b11', ...balls]]),
];

describe('what is entered', () => {
  it('is what a scorer would: sides, toss, openers, bowlers, balls, and the word that ended it', () => {
    const match = imported(matchFile(oneOver(ball('a1', 'a2', 1), ball('a2', 'a1', 4))));
    expect(types(match)).toEqual([
      'ArrangeMatch',
      'DecideToss',
      'OpenInnings',
      'NameBowler',
      'BowlBall',
      'BowlBall',
      'CloseInnings',
      'EndMatch',
    ]);
    expect(match.book.state.result).toEqual({ kind: 'noResult', why: 'noResult' });
  });

  it.each([
    ['four off the bat is a boundary', ball('a1', 'a2', 4), { boundary: { allowance: 4 }, ran: 0 }],
    ['unless all run', ball('a1', 'a2', 4, { nonBoundary: true }), { boundary: null, ran: 4 }],
    ['five is run', ball('a1', 'a2', 5), { boundary: null, ran: 5 }],
    ['three wides: two were run', ball('a1', 'a2', 0, { extras: { wides: 3 } }), { call: 'wide', ran: 2 }],
    [
      'five wides reached the rope',
      ball('a1', 'a2', 0, { extras: { wides: 5 } }),
      { boundary: { allowance: 4 } },
    ],
    [
      'a no-ball hit',
      ball('a1', 'a2', 2, { extras: { noballs: 1 } }),
      { call: 'noBall', off: 'bat', ran: 2 },
    ],
    [
      'a no-ball with leg byes',
      ball('a1', 'a2', 0, { extras: { noballs: 1, legbyes: 2 } }),
      { call: 'noBall', off: 'legByes', ran: 2 },
    ],
    [
      'penalty runs',
      ball('a1', 'a2', 0, { extras: { penalty: 5 } }),
      { penalties: [{ to: 'batting', runs: 5 }] },
    ],
  ])('%s', (_, each, delivery) => {
    expect(deliveries(imported(matchFile(oneOver(each))))[0]).toMatchObject(delivery);
  });

  it('puts byes off a no-ball among the no-balls before October 2017', () => {
    const old = { dates: ['2009-05-14'], season: '2009' };
    const match = imported(matchFile(oneOver(ball('a1', 'a2', 0, { extras: { noballs: 5 } })), old));
    expect(deliveries(match)[0]).toMatchObject({ call: 'noBall', off: 'byes', boundary: { allowance: 4 } });
    expect(match.book.state.innings[0]?.extras).toMatchObject({ noBalls: 5, byes: 0 });
  });

  it('takes a no-ball for two where the competition did', () => {
    const blast = { event: { name: 'Vitality Blast' }, season: '2021', dates: ['2021-06-09'] };
    const match = imported(matchFile(oneOver(ball('a1', 'a2', 0, { extras: { noballs: 2 } })), blast));
    expect(match.conditions.noBallRuns).toBe(2);
    expect(deliveries(match)[0]).toMatchObject({ call: 'noBall', ran: 0 });
  });

  it('puts the bowler for the catcher of a catch off their own bowling', () => {
    const out = { wickets: [{ kind: 'caught and bowled', player_out: 'a1' }] };
    const match = imported(matchFile(oneOver(ball('a1', 'a2', 0, out), ball('a3', 'a2'))));
    const line = match.book.state.innings[0]?.batters[0];
    expect(line?.out?.fielders[0]?.player).toBe(line?.out?.bowler);
  });

  it('retires a batter whom the next ball no longer shows, and lets them come back', () => {
    const overs = oneOver(
      ball('a1', 'a2'),
      ball('a3', 'a2'),
      ball('a3', 'a2', 0, { wickets: [{ kind: 'bowled', player_out: 'a3' }] }),
      ball('a1', 'a2'),
    );
    const match = imported(matchFile(overs));
    const [retired] = ofType(match, 'RetireBatter');
    expect([retired?.as, name(match, retired?.batter ?? '')]).toEqual(['hurt', 'a1']);
    const [back] = match.book.state.innings[0]?.batters ?? [];
    expect(back).toMatchObject({ status: 'notOut', balls: 2 });
  });

  it('sends in one after the other those who retired without having been at the wicket', () => {
    const all = ['a1', 'a2', 'a3', 'a4'].map((player_out) => ({ kind: 'retired out', player_out }));
    const match = imported(matchFile(oneOver(ball('a1', 'a2', 0, { wickets: all }), ball('a5', 'a6'))));
    expect(match.book.state.innings[0]).toMatchObject({ wickets: 4 });
    expect(match.book.state.innings[0]?.batters.map((line) => name(match, line.player))).toEqual([
      'a1',
      'a2',
      'a3',
      'a4',
      'a5',
      'a6',
    ]);
  });

  it('calls over where an over was short, and lets one go on that was long (Law 17.5)', () => {
    const short = imported(
      matchFile([
        innings('Ashes', [
          ['b11', ...dots(5)],
          ['b10', ball('a2', 'a1')],
        ]),
      ]),
    );
    expect(ofType(short, 'CallOver')).toHaveLength(1);
    const long = imported(
      matchFile([
        innings('Ashes', [
          ['b11', ...dots(7)],
          ['b10', ball('a2', 'a1')],
        ]),
      ]),
    );
    expect(ofType(long, 'ExtendOver')).toHaveLength(1);
    expect(long.book.state.innings[0]).toMatchObject({
      legalBalls: 8,
      thisOver: { number: 1, legalBalls: 1 },
    });
  });

  it('signals powerplays with their first and last ball', () => {
    const powerplays = [{ from: 0.1, to: 0.6, type: 'mandatory' }];
    const file = matchFile([
      innings(
        'Ashes',
        [
          ['b11', ...dots(6)],
          ['b10', ball('a2', 'a1')],
        ],
        { powerplays },
      ),
    ]);
    expect(imported(file).book.state.innings[0]?.powerplays).toEqual([{ kind: 'mandatory', from: 0, to: 6 }]);
  });

  it('awards penalty runs before and after an innings', () => {
    const penalised = innings('Ashes', [['b11', ball('a1', 'a2')]], { penalty_runs: { pre: 5, post: 6 } });
    expect(imported(matchFile([penalised])).book.state.innings[0]).toMatchObject({
      runs: 11,
      penaltiesBefore: 5,
      penaltiesAfter: 6,
    });
  });

  it('keeps two players of one name apart', () => {
    const players = {
      Ashes: ['J Smith', 'a2', 'a3'],
      Birches: ['J Smith', 'b11', 'b3'],
    };
    const registry = { people: { 'J Smith': '0a1b2c3d' } };
    const file = matchFile(oneOver(ball('J Smith', 'a2')), { players, registry });
    const { sides } = imported(file);
    expect(sides[0].players[0]).toBe('cricsheet:0a1b2c3d');
    expect(sides[1].players[0]).not.toBe(sides[0].players[0]);
  });
});

describe('what is refused', () => {
  it.each([
    ['no object', null],
    ['another format', { meta: { data_version: '0.9.0' } }],
    [
      'runs that are no number',
      { ...matchFile([]), innings: [{ team: 'Ashes', overs: [{ over: 'first' }] }] },
    ],
  ])('%s', (_, json) => {
    expect(problem(json)).toMatchObject({ code: 'NOT_CRICSHEET', place: null });
  });

  it('a team without players, and an innings of a third team', () => {
    const players = { Ashes: ['a1', 'a2'] };
    expect(problem(matchFile([], { players }))).toMatchObject({ code: 'NO_SUCH_TEAM' });
    expect(problem(matchFile([innings('Cedars', [])]))).toMatchObject({ code: 'CONTRADICTS_ITSELF' });
  });

  it('two out off one ball, and a wide that is a no-ball, with the place', () => {
    const wickets = [
      { kind: 'bowled', player_out: 'a1' },
      { kind: 'run out', player_out: 'a2' },
    ];
    expect(problem(matchFile(oneOver(ball('a1', 'a2'), ball('a1', 'a2', 0, { wickets }))))).toMatchObject({
      code: 'CONTRADICTS_ITSELF',
      place: { innings: 1, over: 0, delivery: 2 },
    });
    const both = ball('a1', 'a2', 0, { extras: { wides: 1, noballs: 1 } });
    expect(problem(matchFile(oneOver(both)))).toMatchObject({ code: 'CONTRADICTS_ITSELF' });
  });

  it('a batter who is out and bats on, by the Law', () => {
    const wickets = [{ kind: 'bowled', player_out: 'a1' }];
    expect(problem(matchFile(oneOver(ball('a1', 'a2', 0, { wickets }), ball('a1', 'a2'))))).toMatchObject({
      code: 'REFUSED_BY_THE_LAWS',
      refusal: { code: 'ALREADY_OUT' },
      place: { innings: 1, over: 0, delivery: 2 },
    });
  });
});
