// Other games by their conditions: The Hundred, pairs, junior cricket, last man stands. Ids PC-n in LAWS.md.
import { describe, expect, it } from 'vitest';
import { presets, scorecard } from '../index';
import type { PlayingConditions, Scorebook } from '../index';
import { arranged, ball, batter, batterLine, batting, bowled, bowler, bowlerLine, fielding } from './harness';
import { innings, opening, play, player, refusalOf, run, say, times } from './harness';

const start = (conditions: PlayingConditions, players = 11): Scorebook =>
  say(
    arranged(conditions, batting.slice(0, players), fielding.slice(0, players)),
    opening('O1', 'O2'),
    bowler('X'),
  );

describe('PC-6 The Hundred', () => {
  const five = (book: Scorebook, name: string) => say(book, bowler(name), ...times(5, ball()));
  const hundred = () => say(start(presets.theHundred), ...times(5, ball()));

  it('PC-6 five balls end a set, ten the end: strike changes with the end only', () => {
    expect(hundred().state.awaiting).toEqual({ kind: 'bowler' });
    expect(innings(hundred()).striker).toBe('O1');
    expect(innings(five(hundred(), 'Y')).striker).toBe('O2');
  });

  it('PC-6 a bowler may bowl five or ten running, not fifteen', () => {
    expect(refusalOf(hundred(), bowler('X'))).toBeNull();
    const ten = five(hundred(), 'X');
    expect(refusalOf(ten, bowler('X'))).toBe('BOWLED_LAST_OVER');
    expect(refusalOf(five(ten, 'Y'), bowler('X'))).toBeNull();
  });

  it('PC-6 twenty balls at most', () => {
    const book = ['X', 'Y', 'Y', 'X', 'X', 'Z'].reduce(five, hundred());
    expect(bowlerLine(book, 'X')?.balls).toBe(20);
    expect(refusalOf(book, bowler('X'))).toBe('QUOTA_BOWLED');
  });

  it('PC-6 its powerplay is the first 25 balls', () => {
    const book = play(start(presets.theHundred), ...times(26, run(1)));
    const [card] = scorecard(book).innings;
    expect(card?.powerplays).toEqual([
      { name: 'Powerplay', kind: 'mandatory', from: '0.1', to: '4.5', runs: 25, wickets: 0 },
    ]);
  });

  it('PC-6 a no-ball is two and a free hit follows; a hundred balls are an innings', () => {
    const book = say(start(presets.theHundred), ball({ call: 'noBall' }));
    expect(innings(book)).toMatchObject({ runs: 2, freeHit: true, ballsAllotted: 100 });
    expect(innings(play(start(presets.theHundred), ...times(100, ball()))).ended).toBe('oversBowled');
  });
});

describe('PC-9 pairs', () => {
  const pairs = () => start(presets.pairs, 8);

  it('PC-9 start with 200, 45 made and three wickets at six: 227', () => {
    const book = play(
      pairs(),
      ...times(3, bowled),
      ...times(5, ball({ boundary: { allowance: 6, overthrow: false } })),
    );
    const more = play(book, ...times(3, run(4)), run(3));
    expect(innings(more)).toMatchObject({ runs: 227, wickets: 3, handicap: 182 });
  });

  it('PC-9 a wicket may cost five: the conditions say', () => {
    const { pairs: rules } = presets.pairs;
    const book = play(start({ ...presets.pairs, pairs: { ...rules, wicketCost: 5 } }, 8), bowled);
    expect(innings(book)).toMatchObject({ runs: 195, wickets: 1 });
  });

  it('PC-9 nobody leaves at a wicket; the batters change ends', () => {
    const book = say(pairs(), bowled);
    expect(innings(book)).toMatchObject({ striker: 'O2', nonStriker: 'O1', wickets: 1, runs: 194 });
    expect(book.state.awaiting).toEqual({ kind: 'ball' });
    expect(batterLine(book, 'O1')).toMatchObject({ status: 'batting', out: null });
    expect(bowlerLine(book, 'X')?.wickets).toBe(1);
  });

  it('PC-9 not at the last ball of the over, which changes the strike anyway', () => {
    const book = say(pairs(), ...times(5, ball()), bowled);
    expect(innings(book)).toMatchObject({ striker: 'O2', nonStriker: 'O1' });
  });

  it('PC-9 a pair bats its balls, then the next comes in', () => {
    const book = play(pairs(), ...times(24, ball()));
    expect(book.state.awaiting).toEqual({ kind: 'batter', end: 'striker' });
    expect(batterLine(book, 'O1')?.status).toBe('notOut');
    expect(refusalOf(book, batter('O1'))).toBe('MAY_NOT_RETURN');
    const next = say(book, batter('A'), batter('B'));
    expect(next.state.awaiting).toEqual({ kind: 'bowler' });
    expect(innings(play(next, ball({ call: 'wide' }))).striker).toBe('A');
  });

  it('PC-9 both sides bat all their balls, and the higher total wins by runs', () => {
    const first = play(pairs(), bowled, ...times(95, ball()));
    expect(innings(first)).toMatchObject({ ended: 'oversBowled', runs: 194 });
    const book = play(say(first, opening('X', 'Y', 1)), run(2), ...times(94, ball()));
    expect(book.state.result).toBeNull();
    expect(play(book, ball()).state.result).toMatchObject({ winner: 1, margin: { by: 'runs', runs: 8 } });
  });
});

describe('PC-10 and PC-11 junior cricket', () => {
  it('PC-10 a wide is two and not bowled again, but in the agreed last over', () => {
    const junior = { ...presets.junior, ballsPerInnings: 12 };
    const first = say(start(junior), ...times(6, ball({ call: 'wide' })));
    expect(innings(first)).toMatchObject({ runs: 12, legalBalls: 6 });
    expect(innings(first).thisOver.number).toBe(1);
    expect(batterLine(first, 'O1')?.balls).toBe(0);
    const last = say(first, bowler('Y'), ball({ call: 'wide' }));
    expect(innings(last)).toMatchObject({ runs: 14, legalBalls: 6 });
  });

  it('PC-11 at the score a batter retires not out, and is back only when the rest are out', () => {
    const junior = { ...presets.junior, retirementScore: 8 };
    const four = ball({ boundary: { allowance: 4, overthrow: false } });
    const book = say(start(junior, 4), four, four);
    expect(batterLine(book, 'O1')).toMatchObject({ status: 'retiredNotOut', runs: 8 });
    expect(innings(book).wickets).toBe(0);
    expect(book.state.awaiting).toEqual({ kind: 'batter', end: 'striker' });
    const oneDown = say(book, batter('A'), bowled);
    expect(refusalOf(oneDown, batter('O1'))).toBe('MAY_NOT_RETURN');
    const back = say(oneDown, batter('B'), bowled, batter('O1'));
    expect(innings(back).striker).toBe('O1');
    expect(batterLine(say(back, four), 'O1')).toMatchObject({ runs: 12, status: 'batting' });
  });
});

describe('PC-12 last man stands', () => {
  const eight = () => start(presets.lastManStands, 8);
  const alone = () => play(eight(), ...times(7, bowled));

  it('PC-12 seven down of eight, the last goes on alone and always faces', () => {
    expect(innings(alone())).toMatchObject({ wickets: 7, ended: null, nonStriker: null });
    expect(innings(alone()).striker).not.toBeNull();
    const book = play(alone(), ...times(5, ball()));
    expect(innings(book).striker).toBe(innings(alone()).striker);
  });

  it('PC-12 runs count in evens: one is none, three are two', () => {
    const runs = (ran: number) => innings(play(alone(), run(ran))).runs - innings(alone()).runs;
    expect([runs(1), runs(2), runs(3)]).toEqual([0, 2, 2]);
    expect(innings(play(alone(), ball({ call: 'wide' }))).runs).toBe(1);
  });

  it('PC-12 the last wicket ends the innings: as many wickets as players', () => {
    expect(innings(play(alone(), bowled))).toMatchObject({ wickets: 8, ended: 'allOut' });
  });

  it('PC-12 with two left nobody bats alone', () => {
    const book = say(eight(), { type: 'RetireBatter', batter: player('O1'), as: 'hurt' });
    expect(book.state.awaiting).toMatchObject({ kind: 'batter' });
  });
});
