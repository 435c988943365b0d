// The events of one command: which, in what order, with which figures; and that each is as its schema says.
import { describe, expect, it } from 'vitest';
import { presets, type Command, type PlayingConditions, type Scorebook } from '@/engine';
import { arranged, bowl, player, readyForBall, record } from '@/engine/notation/play';
import { MatchId, TeamId } from '@/engine/vocabulary/schemas';
import { Announcement, announcementData, type AnnouncementType, type Happening } from '../announcements';
import type { Roster } from '../roster';
import { announce, envelope } from './announce';
import { connectionEstablished } from './hello';

const team = (id: string, name: string) => ({ id: TeamId.parse(id), name, shortName: name.slice(0, 3) });
const roster: Roster = {
  teams: [team('a', 'Kent'), team('b', 'Surrey')],
  players: Object.fromEntries(
    ['a', 'b'].flatMap((side) =>
      Array.from({ length: 11 }, (_, index) => [`${side}${index + 1}`, `Player ${side}${index + 1}`]),
    ),
  ),
};
const audience = { roster, verification: 'agreed' } as const;
const stamp = { matchId: MatchId.parse('m1'), seq: 9, at: '2026-06-01T12:00:00Z' };

/** What is told of the entries that `after` has beyond `before`; each held against its schema. */
function told(before: Scorebook, after: Scorebook): Happening[] {
  const happenings = announce(before, after, after.entries.slice(before.entries.length), audience);
  for (const happening of happenings) Announcement.parse(envelope(happening, stamp));
  return happenings;
}

/** What is told of the last ball of a text bowled on `book`. */
function toldOfBall(book: Scorebook, ball: string): Happening[] {
  const ready = readyForBall(book);
  return told(ready, bowl(ready, ball));
}

const toldOf = (book: Scorebook, ...commands: Command[]): Happening[] =>
  told(book, record(book, ...commands));
const types = (happenings: readonly Happening[]): AnnouncementType[] => happenings.map(({ type }) => type);
function only<T extends AnnouncementType>(happenings: readonly Happening[], type: T) {
  const found = happenings.find((each): each is Extract<Happening, { type: T }> => each.type === type);
  if (found === undefined) throw new Error(`no ${type} among ${types(happenings).join(', ')}`);
  return found;
}

const t20 = arranged(presets.t20);
const oneOver: PlayingConditions = {
  ...presets.t20,
  ballsPerInnings: 6,
  bowlerQuotaBalls: 6,
  superOver: null,
};

describe('a ball', () => {
  it('is told with the figures after it', () => {
    const data = only(toldOfBall(bowl(t20, '1 .'), 'nb+4'), 'BALL_BOWLED').data;
    expect(data).toMatchObject({
      inningsNumber: 1,
      over: 0,
      ballInOver: 2,
      bowler: { id: 'b11', name: 'Player b11', overs: '0.2', runs: 6, economy: 18 },
      striker: { id: 'a2', runs: 4, balls: 2, fours: 1, strikeRate: 200 },
      nonStriker: { id: 'a1', runs: 1, balls: 1 },
      runsOffBat: 4,
      totalRuns: 5,
      boundary: 'FOUR',
      extras: [{ kind: 'noBall', runs: 1 }],
      isWicket: false,
      symbol: 'nb+4',
      inningsState: {
        score: '6/0',
        overs: '0.2',
        battingTeam: { name: 'Kent' },
        bowlingTeam: { name: 'Surrey' },
      },
      verification: 'agreed',
    });
  });

  it('has the seq of its entry for an id, which a correction keeps', () => {
    const book = bowl(t20, '1');
    const seq = book.entries.length;
    expect(only(told(readyForBall(t20), book), 'BALL_BOWLED').data.ballId).toBe(String(seq));
  });

  it('a name the roster lacks is shown as ?', () => {
    const book = readyForBall(t20);
    const nobody = { roster: { ...roster, players: {} }, verification: 'agreed' } as const;
    const after = bowl(book, '1');
    const [ball] = announce(book, after, after.entries.slice(book.entries.length), nobody);
    expect(ball?.data).toMatchObject({ striker: { id: 'a1', name: '?' } });
  });
});

describe('a wicket', () => {
  it('comes after its ball, with the fall and the stand it ended', () => {
    const happenings = toldOfBall(bowl(t20, '4 1 2'), 'Wc(b1)');
    expect(types(happenings)).toEqual(['BALL_BOWLED', 'WICKET_FALLEN']);
    expect(only(happenings, 'WICKET_FALLEN').data).toMatchObject({
      dismissalKind: 'caught',
      batterOut: { id: 'a2', runs: 2, balls: 2 },
      bowler: { id: 'b11' },
      fielders: [{ id: 'b1', name: 'Player b1', substitute: false }],
      fallOfWicket: '7/1 (0.4)',
      partnership: { runs: 7, balls: 4, partner: { id: 'a1' } },
    });
  });

  it('a run out is nobody’s', () => {
    const happenings = toldOfBall(t20, '1Wro(nonStriker@striker,b1)');
    expect(only(happenings, 'WICKET_FALLEN').data).toMatchObject({
      dismissalKind: 'runOut',
      batterOut: { id: 'a2' },
      bowler: null,
      fallOfWicket: '1/1 (0.1)',
    });
  });

  it('timed out, retired out and run out before the delivery fall off no ball', () => {
    const down = bowl(t20, '4 W');
    const timedOut = toldOf(down, { type: 'TimeOutBatter', batter: player('a3') });
    expect(types(timedOut)).toEqual(['WICKET_FALLEN']);
    expect(only(timedOut, 'WICKET_FALLEN').data).toMatchObject({
      ballId: null,
      dismissalKind: 'timedOut',
      batterOut: { id: 'a3', runs: 0, balls: 0 },
      bowler: null,
      fallOfWicket: '4/2 (0.2)',
      commentary: 'Player a3 is timed out.',
    });
    const retired = toldOf(bowl(t20, '4'), { type: 'RetireBatter', batter: player('a1'), as: 'out' });
    expect(types(retired)).toEqual(['WICKET_FALLEN', 'PLAYER_CHANGED']);
    const before = toldOf(bowl(t20, '4'), { type: 'RunOutNonStriker' });
    expect(only(before, 'WICKET_FALLEN').data).toMatchObject({
      ballId: null,
      dismissalKind: 'runOut',
      batterOut: { id: 'a2' },
      fallOfWicket: '4/1 (0.1)',
    });
  });
});

describe('an over', () => {
  it('is complete with its last ball, told as symbols', () => {
    const happenings = toldOfBall(bowl(t20, '1 . 4 W 1lb'), '2');
    expect(types(happenings)).toEqual(['BALL_BOWLED', 'OVER_COMPLETE']);
    expect(only(happenings, 'OVER_COMPLETE').data).toMatchObject({
      over: 0,
      bowler: { id: 'b11', overs: '1', runs: 7, wickets: 1 },
      runs: 8,
      wickets: 1,
      balls: ['1', '•', '4', 'W', '1lb', '2'],
      maiden: false,
      nextBowler: null,
    });
  });

  it('17.5 or by the umpire’s call', () => {
    const happenings = toldOf(bowl(t20, '. . . . 1'), { type: 'CallOver' });
    expect(types(happenings)).toEqual(['OVER_COMPLETE']);
    expect(only(happenings, 'OVER_COMPLETE').data.balls).toHaveLength(5);
  });

  it('the next bowler is told when named', () => {
    const happenings = toldOf(bowl(t20, '. . . . . 1'), { type: 'NameBowler', bowler: player('b5') });
    expect(happenings.map(({ data }) => data)).toMatchObject([
      { kind: 'bowler', reason: 'endOfOver', playerOut: { id: 'b11' }, playerIn: { id: 'b5' } },
    ]);
  });
});

describe('the end of an innings and of the match', () => {
  const first = bowl(arranged(oneOver), '6 wd 2lb . W 4');

  it('an innings is told with its extras, its best and what the other side needs', () => {
    const happenings = toldOfBall(first, '1');
    expect(types(happenings)).toEqual(['BALL_BOWLED', 'OVER_COMPLETE', 'INNINGS_COMPLETE']);
    expect(only(happenings, 'INNINGS_COMPLETE').data).toMatchObject({
      number: 1,
      team: { name: 'Kent' },
      score: '14/1',
      overs: '1',
      reason: 'oversBowled',
      extras: { wides: 1, noBalls: 0, byes: 0, legByes: 2, penalties: 0, total: 3 },
      topBatters: [
        { id: 'a1', runs: 6 },
        { id: 'a3', runs: 5 },
      ],
      topBowlers: [{ id: 'b11', wickets: 1, runs: 12 }],
      nextInnings: { number: 2, team: { name: 'Surrey' }, target: 15, equation: 'need 15 from 6 balls' },
    });
  });

  it('a match is told with its result, its margin and who might be player of it', () => {
    const chase = bowl(bowl(first, '1'), '6 6');
    const happenings = toldOfBall(chase, '4');
    expect(types(happenings)).toEqual(['BALL_BOWLED', 'INNINGS_COMPLETE', 'MATCH_COMPLETE']);
    expect(only(happenings, 'MATCH_COMPLETE').data).toMatchObject({
      result: 'Surrey won by 10 wickets',
      winner: { name: 'Surrey' },
      margin: {
        runs: null,
        wickets: 10,
        innings: false,
        tied: false,
        drawn: false,
        awarded: false,
        method: null,
      },
      // b11: a wicket, twenty points; b1: 16 runs.
      playerOfTheMatch: { player: { id: 'b11' }, reason: '1/12', confirmed: false },
      scores: [{ score: '14/1' }, { score: '16/0', overs: '0.3' }],
    });
  });

  it('and again when an official has named the player', () => {
    const over = bowl(bowl(first, '1'), '6 6 6');
    const happenings = toldOf(over, { type: 'NamePlayerOfTheMatch', players: [player('b1')] });
    expect(only(happenings, 'MATCH_COMPLETE').data.playerOfTheMatch).toMatchObject({
      player: { id: 'b1' },
      confirmed: true,
    });
  });

  it('15.2 an innings forfeited is over without having begun', () => {
    const test = record(bowl(arranged(presets.test), '4'), { type: 'CloseInnings', reason: 'declared' });
    const happenings = toldOf(test, { type: 'CloseInnings', reason: 'forfeited' });
    expect(types(happenings)).toEqual(['INNINGS_COMPLETE']);
    expect(only(happenings, 'INNINGS_COMPLETE').data).toMatchObject({
      number: 2,
      team: { name: 'Surrey' },
      score: '0/0',
      reason: 'forfeited',
      topBatters: [],
      nextInnings: { number: 3, team: { name: 'Kent' }, target: null, equation: null },
    });
  });

  it('abandoned is a result too', () => {
    const happenings = toldOf(bowl(t20, '1'), { type: 'EndMatch', how: { kind: 'abandoned' }, note: '' });
    expect(only(happenings, 'MATCH_COMPLETE').data).toMatchObject({
      result: 'Match abandoned',
      winner: null,
      margin: { noResult: true },
    });
  });
});

describe('who comes and goes', () => {
  it('openers with their places', () => {
    const happenings = toldOf(t20, {
      type: 'OpenInnings',
      batting: 0,
      striker: player('a1'),
      nonStriker: player('a2'),
    });
    expect(types(happenings)).toEqual(['PLAYER_CHANGED', 'PLAYER_CHANGED', 'STATUS_CHANGED']);
    expect(happenings[1]?.data).toMatchObject({ kind: 'batter', playerIn: { id: 'a2' }, battingPosition: 2 });
  });

  it('the next batter after a wicket, and one who comes back', () => {
    const next = toldOf(bowl(t20, 'W'), { type: 'SendBatter', batter: player('a7') });
    expect(next.map(({ data }) => data)).toMatchObject([
      {
        kind: 'batter',
        reason: 'wicket',
        playerOut: { id: 'a1' },
        playerIn: { id: 'a7' },
        battingPosition: 3,
      },
    ]);
    const hurt = record(
      bowl(t20, '1'),
      { type: 'RetireBatter', batter: player('a2'), as: 'hurt' },
      { type: 'SendBatter', batter: player('a3') },
    );
    const back = toldOf(bowl(hurt, 'W'), { type: 'SendBatter', batter: player('a2') });
    expect(back.map(({ data }) => data)).toMatchObject([
      { kind: 'return', playerIn: { id: 'a2' }, battingPosition: 2 },
    ]);
  });
});

describe('milestones and status', () => {
  it('a fifty comes with its ball, after it', () => {
    const happenings = toldOfBall(bowl(t20, '6 6 6 6 6 1 | 6 6 6'), '4');
    expect(types(happenings)).toEqual([
      'BALL_BOWLED',
      'MILESTONE_ACHIEVED',
      'MILESTONE_ACHIEVED',
      'MILESTONE_ACHIEVED',
    ]);
    expect(happenings.slice(1).map(({ data }) => data)).toMatchObject([
      { kind: 'batter', player: { id: 'a1' }, figures: '53 (10)' },
      { kind: 'partnership', pair: [{ id: 'a1' }, { id: 'a2' }], figures: '53 (10)' },
      { kind: 'team', team: { name: 'Kent' }, figures: '53/0' },
    ]);
  });

  it('rain, lunch and the toss are told', () => {
    const rain = toldOf(bowl(t20, '1'), { type: 'StopPlay', reason: 'rain', note: '' });
    expect(rain.map(({ data }) => data)).toEqual([
      { kind: 'stopped', status: 'stopped', message: 'Rain stopped play' },
    ]);
    const lunch = toldOf(bowl(t20, '1'), { type: 'StopPlay', reason: 'lunch', note: '' });
    expect(lunch[0]?.data).toMatchObject({ kind: 'interval', message: 'Lunch' });
  });
});

describe('a correction', () => {
  it('is told as what stood and what stands, and its balls not again', () => {
    const book = bowl(t20, '1 4');
    const happenings = toldOf(book, { type: 'Undo', target: book.entries.length });
    expect(types(happenings)).toEqual(['SCORE_CORRECTED']);
    expect(only(happenings, 'SCORE_CORRECTED').data).toMatchObject({
      kind: 'voided',
      target: book.entries.length,
      stood: '0.2 Player b11 to Player a2: 4 runs',
      stands: null,
      inningsState: { score: '1/0', overs: '0.1' },
    });
  });

  it('an amended ball is told in both forms', () => {
    const book = bowl(t20, '1');
    const after = bowl(t20, '2lb');
    const fact = after.entries.at(-1)?.event;
    if (fact?.type !== 'ballBowled') throw new Error('a ball expected');
    const happenings = toldOf(book, { type: 'AmendEntry', target: book.entries.length, fact });
    expect(only(happenings, 'SCORE_CORRECTED').data).toMatchObject({
      kind: 'amended',
      stood: '0.1 Player b11 to Player a1: 1 run',
      stands: '0.1 Player b11 to Player a1: 2 leg byes',
    });
  });

  it('that ends the match tells the result too', () => {
    const chase = bowl(bowl(arranged(oneOver), '1 . . . . .'), '. 1');
    const [four] = bowl(t20, '4').entries.slice(-1);
    if (four?.event.type !== 'ballBowled') throw new Error('a ball expected');
    const happenings = toldOf(chase, { type: 'AmendEntry', target: chase.entries.length, fact: four.event });
    expect(types(happenings)).toEqual(['INNINGS_COMPLETE', 'MATCH_COMPLETE', 'SCORE_CORRECTED']);
  });
});

it('a correction that undoes the result says that the match goes on', () => {
  const over = bowl(bowl(arranged(oneOver), '1 . . . . .'), '. 2');
  const happenings = toldOf(over, { type: 'Undo', target: over.entries.length });
  expect(types(happenings)).toEqual(['SCORE_CORRECTED', 'STATUS_CHANGED']);
  expect(only(happenings, 'STATUS_CHANGED').data).toMatchObject({ kind: 'resumed', status: 'live' });
});

describe('a joiner', () => {
  const connection = {
    matchId: MatchId.parse('m1'),
    matchCode: 'ABC234',
    roster,
    headHash: null,
    disputesOpen: [],
    snapshotReason: 'first',
  } as const;

  it('gets the whole state, newest ball first', () => {
    const { data } = connectionEstablished(bowl(t20, '4 1 . W'), connection);
    announcementData.CONNECTION_ESTABLISHED.parse(data);
    expect(data).toMatchObject({
      status: 'live',
      currentInnings: { score: '5/1', overs: '0.4', target: null },
      striker: null,
      nonStriker: { id: 'a1', runs: 5 },
      bowler: { id: 'b11', overs: '0.4', wickets: 1 },
      thisOver: ['4', '1', '•', 'W'],
    });
    expect(data.recentCommentary).toHaveLength(4);
    expect(data.recentCommentary[0]?.text).toMatch(/Player a2/);
  });

  it('before the first ball too', () => {
    const { data } = connectionEstablished(t20, connection);
    announcementData.CONNECTION_ESTABLISHED.parse(data);
    expect(data).toMatchObject({ status: 'coming', currentInnings: null, innings: [], seq: 2 });
  });
});

it('several entries of one command are told one after the other', () => {
  const book = readyForBall(t20);
  const both = bowl(book, '1 W');
  expect(types(announce(book, both, both.entries.slice(book.entries.length), audience))).toEqual([
    'BALL_BOWLED',
    'BALL_BOWLED',
    'WICKET_FALLEN',
  ]);
});
