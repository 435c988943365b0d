// The scorecard: what a scorer would have written down for overs said in the notation, and both sums of the book.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, record } from '../notation/play';
import { imbalances } from './balance';
import { scorecard } from './scorecard';

const t20 = () => arranged(presets.t20);
const cardAfter = (...overs: string[]) => {
  const [innings] = scorecard(bowl(t20(), overs.join(' | '))).innings;
  if (innings === undefined) throw new Error('no innings');
  return innings;
};

describe('the scorecard', () => {
  it('is empty before the match is arranged, and has no innings before the first', () => {
    expect(scorecard(t20())).toEqual({ innings: [], result: null });
  });

  it('has the batters in order of appearance, and those who did not bat in the order named', () => {
    const card = cardAfter('W . . . . .');
    expect(card.batters.map((line) => line.player)).toEqual(['a1', 'a2', 'a3']);
    expect(card.didNotBat).toEqual(['a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a10', 'a11']);
  });

  it('names the batter who faces the first ball of a stand first', () => {
    const card = cardAfter('1 W 4 . . .');
    expect(card.partnerships.map((stand) => [stand.batters, stand.runs, stand.end])).toEqual([
      [['a1', 'a2'], 1, 'wicket'],
      [['a3', 'a1'], 4, 'unbroken'],
    ]);
  });

  it('leaves out a stand in which no ball was bowled', () => {
    expect(cardAfter('. . . . . W').partnerships).toHaveLength(1);
  });

  it('counts overs by the umpire and notes a wicket off the last ball as 0.6', () => {
    const card = cardAfter('. . . . . W', '1 .');
    expect(card.overs).toEqual({ overs: 1, balls: 2 });
    expect(card.falls).toMatchObject([{ wicket: 1, score: 0, over: 0, ball: 6, player: 'a1' }]);
  });

  it('notes where a batter retired, and forgets it when they come back', () => {
    const retired = record(bowl(t20(), '1 1 4'), { type: 'RetireBatter', batter: player('a1'), as: 'hurt' });
    const later = bowl(retired, '. .');
    expect(scorecard(later).innings[0]?.retirements).toMatchObject([
      { player: 'a1', as: 'hurt', score: 6, wickets: 0, over: 0, ball: 3 },
    ]);
    const fallen = record(bowl(later, 'W'), { type: 'SendBatter', batter: player('a1') });
    expect(scorecard(fallen).innings[0]?.retirements).toEqual([]);
  });

  it('keeps the absent apart from those who did not bat', () => {
    const book = record(bowl(t20(), '.'), { type: 'MarkAbsent', side: 0, batter: player('a7') });
    const [card] = scorecard(book).innings;
    expect(card?.absent).toEqual(['a7']);
    expect(card?.didNotBat).not.toContain('a7');
  });
});

describe('powerplays', () => {
  it('are those the conditions fix, labelled by deliveries', () => {
    const card = cardAfter('4 wd . . . . .', '. . . . . 6', '.', '', '');
    expect(card.powerplays).toEqual([
      { name: 'Powerplay', kind: 'mandatory', from: '0.1', to: '2.1', runs: 11, wickets: 0 },
    ]);
  });

  it('are those signalled, where any were', () => {
    const taken = record(bowl(t20(), '1 . . . . .'), { type: 'StartPowerplay', kind: 'batting' });
    const over = record(bowl(taken, '6 W nb . . . .'), { type: 'EndPowerplay' });
    expect(scorecard(bowl(over, '4 4')).innings[0]?.powerplays).toEqual([
      { name: 'batting', kind: 'batting', from: '1.1', to: '1.7', runs: 7, wickets: 1 },
    ]);
  });
});

describe('both sums of the book', () => {
  const [innings] = bowl(t20(), '1 . 4 2lb nb+2b wd+1 3b | 6 W 1/5p(helmet) . . 2').state.innings;
  if (innings === undefined) throw new Error('no innings');

  it('come out in a book the engine kept', () => {
    expect(imbalances(innings)).toEqual([]);
  });

  it.each([
    [
      'a run more in the total',
      { ...innings, runs: innings.runs + 1 },
      ['batting', 'bowling', 'partnerships'],
    ],
    ['a bye too few', { ...innings, extras: { ...innings.extras, byes: 4 } }, ['batting', 'bowling']],
    ['a wicket without a fall', { ...innings, wickets: 2 }, ['wickets', 'wickets']],
    ['a ball too many', { ...innings, legalBalls: 99 }, ['overs']],
  ])('do not with %s', (_, wrong, what) => {
    expect(imbalances(wrong).map((check) => check.what)).toEqual(what);
  });
});
