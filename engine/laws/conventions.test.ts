// What scorers agree on beside the Laws: how the book is kept. Each has its id S-n in LAWS.md.
import { describe, expect, it } from 'vitest';
import { dotBall, noRemark, type Scorebook } from '../index';
import { Remark } from '../vocabulary/schemas';
import {
  arranged,
  awayOpening,
  ball,
  batter,
  batterLine,
  bowled,
  bowler,
  bowlerLine,
  changesBy,
  declare,
  four,
  given,
} from './harness';
import { innings, opening, player, refusalOf, run, say, times } from './harness';

const over = (...changes: Parameters<typeof ball>[0][]) =>
  say(arranged(), opening('A', 'B'), bowler('X'), ...changes.map((each) => ball(each)));
const dots = (count: number) => times(count, ball()).map(() => ({}));

describe('Conventions of the book', () => {
  it('S-2 every delivery but a wide is a ball faced: a dot no-ball is one, and one run to the bowler', () => {
    expect(changesBy(given(), ball({ call: 'noBall' }))).toMatchObject({
      a: { runs: 0, balls: 1 },
      x: { runs: 1 },
    });
    expect(changesBy(given(), ball({ call: 'wide' }))).toMatchObject({ a: { balls: 0 } });
    expect(changesBy(given(), ball({ off: 'byes', ran: 1 }))).toMatchObject({ a: { balls: 1 } });
  });

  it('S-3 fours and sixes are boundaries off the bat: not four or six run, nor those a throw made', () => {
    const book = over(
      { ran: 4 },
      { ran: 2, boundary: { allowance: 4, overthrow: true } },
      { boundary: four },
    );
    expect(batterLine(book, 'A')).toMatchObject({ runs: 14, fours: 1, sixes: 0 });
  });

  it('S-4 a maiden: a whole over by one bowler without a run to the bowler', () => {
    expect(bowlerLine(over(...dots(6)), 'X')?.maidens).toBe(1);
    expect(bowlerLine(over({ off: 'byes', ran: 4 }, ...dots(5)), 'X')?.maidens).toBe(1);
    expect(bowlerLine(over({ call: 'wide' }, ...dots(6)), 'X')?.maidens).toBe(0);
    expect(bowlerLine(over({ call: 'noBall' }, ...dots(6)), 'X')?.maidens).toBe(0);
    expect(bowlerLine(over({ ran: 1 }, ...dots(5)), 'X')?.maidens).toBe(0);
    expect(bowlerLine(over(...dots(5)), 'X')?.maidens).toBe(0);
  });

  it('S-5 a wicket is noted at the balls completed: 0.6 and not 1.0, and off a wide at the count as it was', () => {
    const last = over(...dots(5), { dismissal: { kind: 'bowled' } });
    expect(innings(last).falls).toEqual([
      expect.objectContaining({ wicket: 1, score: 0, over: 0, ball: 6, player: 'A' }),
    ]);
    const wide = over(...dots(2), { call: 'wide', dismissal: { kind: 'hitWicket' } });
    expect(innings(wide).falls[0]).toMatchObject({ score: 1, over: 0, ball: 2 });
    const between = say(over(...dots(6)), { type: 'RetireBatter', batter: player('A'), as: 'out' });
    expect(innings(between).falls[0]).toMatchObject({ over: 0, ball: 6 });
  });

  it('S-6 a partnership has all runs of the side while it lasts, and the balls that were no wides', () => {
    const book = over({ ran: 1 }, { call: 'wide' }, { off: 'legByes', ran: 2 }, { call: 'noBall', ran: 3 });
    expect(innings(book).partnerships).toEqual([
      {
        wicket: 1,
        batters: ['A', 'B'],
        runs: 8,
        balls: 3,
        legalBalls: 2,
        contributions: [1, 3],
        end: 'unbroken',
      },
    ]);
  });

  it('S-6 a retirement ends a stand; the next is for the same wicket; penalty runs belong to the stand in progress', () => {
    const book = say(
      over({ ran: 1 }),
      { type: 'RetireBatter', batter: player('A'), as: 'hurt' },
      batter('C'),
      { type: 'AwardPenalty', to: 0, runs: 5, reason: 'other' },
      run(2),
    );
    expect(innings(book).partnerships).toMatchObject([
      { wicket: 1, batters: ['A', 'B'], runs: 1, end: 'retiredHurt' },
      { wicket: 1, runs: 7, end: 'unbroken' },
    ]);
  });

  it('S-7 wides and no-balls count deliveries in their columns and runs beside them; dots cost the bowler nothing', () => {
    const book = over(
      { call: 'wide', boundary: four },
      { call: 'noBall', ran: 2 },
      { off: 'byes', ran: 1 },
      {},
    );
    expect(bowlerLine(book, 'X')).toMatchObject({
      wides: 1,
      wideRuns: 5,
      noBalls: 1,
      noBallRuns: 1,
      runs: 8,
      dots: 2,
      balls: 2,
    });
  });

  it('S-8 batters and bowlers stand in the order they appeared', () => {
    const book = say(over({ dismissal: { kind: 'bowled' } }), batter('F'), bowled, batter('C'));
    expect(innings(book).batters.map((line) => line.player)).toEqual(['A', 'B', 'F', 'C']);
    expect(innings(given()).bowlers.map((line) => line.player)).toEqual(['Y', 'X']);
  });

  it('S-9 intervals and interruptions: play stops and resumes, nobody bowls between', () => {
    const stopped = say(given(), { type: 'StopPlay', reason: 'rain', note: '' });
    expect(stopped.state.awaiting).toEqual({ kind: 'resumption', reason: 'rain' });
    expect(() => say(stopped, ball())).toThrow('NOT_AWAITED');
    expect(() => say(stopped, { type: 'StopPlay', reason: 'tea', note: '' })).toThrow('NOT_AWAITED');
    const resumed = say(stopped, { type: 'ResumePlay' });
    expect(resumed.state.awaiting).toEqual({ kind: 'ball' });
    expect(innings(resumed)).toEqual(innings(given()));
  });

  it('S-9 an interval between innings lasts until play resumes, or until the next innings is opened', () => {
    const tea = say(given(), declare, { type: 'StopPlay', reason: 'tea', note: '' });
    expect(tea.state.awaiting).toEqual({ kind: 'resumption', reason: 'tea' });
    const resumed = say(tea, { type: 'ResumePlay' });
    expect(resumed.state.awaiting).toEqual({ kind: 'openers', batting: 1 });
    expect(say(tea, awayOpening).state.stopped).toBeNull();
    expect(say(tea, { type: 'CloseInnings', reason: 'forfeited' }).state.innings).toHaveLength(2);
  });

  it('S-9 rain before the first ball: play resumes, or begins', () => {
    const wet = say(arranged(), { type: 'StopPlay', reason: 'rain', note: '' });
    expect(wet.state.awaiting).toEqual({ kind: 'resumption', reason: 'rain' });
    expect(say(wet, opening('A', 'B')).state.awaiting).toEqual({ kind: 'bowler' });
  });

  it('S-10 stumps end a day; the next begins where it stopped', () => {
    const evening = say(given({ days: 5 }), { type: 'EndDay' });
    expect(evening.state).toMatchObject({ day: 2, awaiting: { kind: 'resumption', reason: 'stumps' } });
    expect(say(evening, { type: 'ResumePlay' }).state.awaiting).toEqual({ kind: 'ball' });
  });

  it('12.5.2 since October 2026 a wicket doesn’t end the last over of a day: the next batter faces the rest', () => {
    const book = say(given({ days: 5, edition: '2026' }), bowled, batter('C'), ...times(3, ball()));
    expect(innings(book).thisOver.number).toBe(4);
    expect(say(book, { type: 'EndDay' }).state.day).toBe(2);
  });

  it('S-11 the player of the match is named by word, also after the result', () => {
    const over = say(given(), { type: 'EndMatch', how: { kind: 'drawn' }, note: '' });
    const named = say(over, { type: 'NamePlayerOfTheMatch', players: [player('A')] });
    expect(named.state.playersOfTheMatch).toEqual(['A']);
    expect(() => say(over, { type: 'NamePlayerOfTheMatch', players: [player('nobody')] })).toThrow(
      'NOT_IN_SIDE',
    );
  });

  describe('S-16', () => {
    const remark = { ...noRemark, shot: 'drive', place: { angle: 60, distance: 0.8 } };
    const scored = say(given(), run(2), run(1));
    const first = scored.entries.length - 1;
    const said = say(scored, { type: 'RemarkBall', target: first, remark });
    const without = (book: Scorebook) =>
      innings(book).balls.map((each) => ({ ...each, delivery: { ...each.delivery, remark: null } }));

    it('S-16 a remark is on its ball and changes no figure, no strike, and what is awaited neither', () => {
      expect(innings(said).balls.at(-2)?.delivery.remark).toEqual(remark);
      expect({ ...innings(said), balls: without(said) }).toEqual({
        ...innings(scored),
        balls: without(scored),
      });
      expect(said.state.awaiting).toEqual(scored.state.awaiting);
      expect(said.corrections).toEqual([]);
    });

    it('S-16 said again it takes the place of what was said; undone, nothing is said', () => {
      const again = say(said, { type: 'RemarkBall', target: first, remark: { ...remark, shot: 'cut' } });
      expect(innings(again).balls.at(-2)?.delivery.remark?.shot).toBe('cut');
      const undone = say(said, { type: 'Undo', target: said.entries.length });
      expect(innings(undone).balls.at(-2)?.delivery.remark).toBeNull();
    });

    it('S-16 it stays with a ball that is put right, and goes with one that is taken back', () => {
      const fact = { type: 'ballBowled', delivery: { ...dotBall, ran: 3 } } as const;
      const right = say(said, { type: 'AmendEntry', target: first, fact });
      expect(innings(right).balls.at(-2)).toMatchObject({ runs: 3, delivery: { remark } });
      const gone = say(said, { type: 'VoidEntry', target: first });
      expect(innings(gone).balls.every(({ delivery }) => delivery.remark === null)).toBe(true);
    });

    it('S-16 only a ball that stands can be remarked on, also when the scores are agreed', () => {
      expect(refusalOf(scored, { type: 'RemarkBall', target: 1, remark })).toBe('NO_SUCH_ENTRY');
      const over = say(
        scored,
        { type: 'EndMatch', how: { kind: 'drawn' }, note: '' },
        { type: 'AgreeScores' },
      );
      expect(refusalOf(over, { type: 'RemarkBall', target: first, remark })).toBeNull();
    });

    it('S-16 a film is linked by https and nothing else', () => {
      const film = (url: string) =>
        Remark.safeParse({ ...noRemark, video: { url, atSeconds: 12.5 } }).success;
      expect(film('https://club.example/day1.mp4')).toBe(true);
      for (const url of [
        'http://club.example/a',
        'javascript:alert(1)',
        'data:text/html,x',
        'ftp://a.example/b',
      ])
        expect(film(url), url).toBe(false);
    });
  });
});
