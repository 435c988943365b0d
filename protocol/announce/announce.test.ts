// Who comes and goes, milestones, status, corrections, what a joiner gets; and the order of several entries.
import { describe, expect, it } from 'vitest';
import { arranged, bowl, player, readyForBall, record } from '@/engine/notation/play';
import { MatchId } from '@/engine/vocabulary/schemas';
import { announcementData } from '../announcements';
import { announce } from './announce';
import { connectionEstablished } from './hello';
import { audience, oneOver, only, roster, t20, toldOf, toldOfBall, types } from './told';

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

describe('somebody else', () => {
  it('who only fields is a substitute (Law 24); who takes a place is a replacement (1.2)', () => {
    const told = (out: string | null) =>
      toldOf(bowl(t20, '1'), {
        type: 'ReplacePlayer',
        side: 1,
        out: out === null ? null : player(out),
        in: player('b12'),
        reason: 'injury',
      });
    expect(only(told(null), 'PLAYER_CHANGED').data).toMatchObject({ kind: 'substitute', playerOut: null });
    expect(only(told('b11'), 'PLAYER_CHANGED').data).toMatchObject({
      kind: 'replacement',
      playerOut: { id: 'b11' },
    });
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
    signedHead: null,
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
