// Days and sessions of a match of several days, and the overs a day must see. Ids S-n and PC-n in LAWS.md.
import { describe, expect, it } from 'vitest';
import { dayOversOf, presets, sessionsOf } from '../index';
import type { Command, Scorebook, StopReason } from '../index';
import {
  arranged,
  awayOpening,
  ball,
  bowled,
  declare,
  four,
  opening,
  play,
  run,
  say,
  times,
} from './harness';

const stop = (reason: StopReason): Command => ({ type: 'StopPlay', reason, note: '' });
const resume: Command = { type: 'ResumePlay' };
const interval = (book: Scorebook, reason: StopReason): Scorebook => say(book, stop(reason), resume);
const nextDay = (book: Scorebook): Scorebook => say(book, { type: 'EndDay' }, resume);
const begun = (): Scorebook => say(arranged(presets.test), opening('A', 'B'));
/** Overs of six dot balls. */
const overs = (book: Scorebook, count: number): Scorebook => play(book, ...times(count * 6, ball()));

const told = (book: Scorebook) =>
  sessionsOf(book).map(({ day, session, ended, innings }) => ({
    at: `${day}.${session}`,
    ended,
    made: innings.map((one) => `${one.innings.number}: ${one.runs}/${one.wickets} in ${one.balls}`),
    score: innings.map((one) => `${one.score}/${one.wicketsDown}`).join(', '),
  }));

describe('Sessions', () => {
  it('S-17 lunch, tea and stumps end a session; each tells what was made in it and where the score stood', () => {
    const morning = interval(play(begun(), ...times(12, run(2)), bowled), 'lunch');
    const afternoon = interval(play(morning, ball({ boundary: four }), ...times(5, ball())), 'tea');
    const evening = nextDay(play(afternoon, ...times(6, run(2))));
    expect(told(play(evening, ball({ boundary: four })))).toEqual([
      { at: '1.1', ended: 'lunch', made: ['1: 24/1 in 13'], score: '24/1' },
      { at: '1.2', ended: 'tea', made: ['1: 4/0 in 6'], score: '28/1' },
      { at: '1.3', ended: 'stumps', made: ['1: 12/0 in 6'], score: '40/1' },
      { at: '2.1', ended: null, made: ['1: 4/0 in 1'], score: '44/1' },
    ]);
  });

  it('S-17 drinks, rain and the interval between innings end none, and both innings of a session are told', () => {
    const dry = interval(interval(play(begun(), ...times(6, run(2))), 'drinks'), 'rain');
    const both = play(say(dry, declare, awayOpening), bowled);
    expect(told(both)).toEqual([
      { at: '1.1', ended: null, made: ['1: 12/0 in 6', '2: 0/1 in 1'], score: '12/0, 0/1' },
    ]);
  });

  it('S-17 a session washed out is told with nothing made; stumps said twice are stumps once', () => {
    const wet = say(interval(interval(overs(begun(), 1), 'lunch'), 'tea'), stop('stumps'), resume);
    expect(told(say(wet, { type: 'EndDay' })).map(({ at, ended, made }) => [at, ended, made.length])).toEqual(
      [
        ['1.1', 'lunch', 1],
        ['1.2', 'tea', 0],
        ['1.3', 'stumps', 0],
      ],
    );
  });

  it('S-17 a ball corrected later counts in the session it was bowled in', () => {
    const lunch = interval(play(begun(), run(2), run(2)), 'lunch');
    const [first] = lunch.state.innings[0]?.balls ?? [];
    if (first === undefined) throw new Error('no ball');
    const corrected = say(play(lunch, run(2)), {
      type: 'AmendEntry',
      target: first.seq,
      fact: { type: 'ballBowled', delivery: { ...first.delivery, ran: 0, boundary: four } },
    });
    expect(told(corrected).map(({ made }) => made)).toEqual([['1: 6/0 in 2'], ['1: 2/0 in 1']]);
  });
});

describe('The overs of a day', () => {
  const left = (book: Scorebook): number | null => dayOversOf(book)?.left ?? null;

  it('PC-20 ninety overs are due on each day of a Test, and those bowled come off', () => {
    expect(dayOversOf(begun())).toBeNull();
    expect(dayOversOf(play(overs(begun(), 2), ball()))).toEqual({ day: 1, bowled: 13, left: 90 * 6 - 13 });
    expect(dayOversOf(nextDay(overs(begun(), 2)))).toEqual({ day: 2, bowled: 0, left: 90 * 6 });
  });

  it('PC-20 an over of five or seven is one over of the day (17.5)', () => {
    const short = say(play(begun(), ...times(5, ball())), { type: 'CallOver' });
    expect(left(short)).toBe(89 * 6);
  });

  it('PC-20 a change of innings costs two overs, but not where an interval fell between', () => {
    const declared = say(overs(begun(), 1), declare);
    expect(left(overs(say(declared, awayOpening), 1))).toBe((90 - 2 - 2) * 6);
    const overLunch = say(interval(overs(begun(), 1), 'lunch'), declare, awayOpening);
    expect(left(overs(overLunch, 1))).toBe((90 - 2) * 6);
  });

  it('PC-20 nobody’s figure on a day that lost time to rain; known again on the next', () => {
    const wet = interval(overs(begun(), 1), 'rain');
    expect(dayOversOf(wet)).toEqual({ day: 1, bowled: 6, left: null });
    expect(left(nextDay(wet))).toBe(90 * 6);
    expect(left(interval(overs(begun(), 1), 'drinks'))).toBe(89 * 6);
  });

  it('PC-20 no overs are due where the conditions ask for none; none are left once they are bowled', () => {
    const book = say(arranged(presets.firstClass4), opening('A', 'B'));
    expect(dayOversOf(overs(book, 1))).toEqual({ day: 1, bowled: 6, left: null });
    const three = say(
      arranged({ ...presets.test, dayOvers: { least: 3, changeOfInnings: 2 } }),
      opening('A', 'B'),
    );
    expect(left(overs(three, 4))).toBe(0);
  });
});
