// What a replay stops at, who might be player of the match, who did best, what comes next.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, record } from '../notation/play';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Innings, Scorebook } from '../vocabulary/state';
import { suggestionInWords } from '../words/player-of-the-match';
import { highlights, keyMoments } from './key-moments';
import { topBatters, topBowlers } from './leaders';
import { nextInnings } from './next-innings';
import { suggestPlayerOfTheMatch } from './player-of-the-match';
import { english } from '../words/english';

const over: PlayingConditions = { ...presets.t20, ballsPerInnings: 6, bowlerQuotaBalls: 6 };

function firstInnings(book: Scorebook): Innings {
  const [innings] = book.state.innings;
  if (innings === undefined) throw new Error('no innings');
  return innings;
}

describe('key moments', () => {
  it('are wickets, sixes, milestones and the last ball, in the order of play', () => {
    const book = bowl(bowl(arranged(over), '6 1 W . 4 .'), '6 6');
    expect(keyMoments(book.state).map(({ kind, innings }) => [innings, kind])).toEqual([
      [1, 'six'],
      [1, 'wicket'],
      [2, 'six'],
      [2, 'six'],
      [2, 'lastBall'],
    ]);
  });

  it('stay in the order of play where a ball was put in later', () => {
    const book = bowl(arranged(presets.t20), '1 W');
    const six = bowl(arranged(presets.t20), '6').entries.at(-1)?.event;
    if (six?.type !== 'ballBowled') throw new Error('a ball expected');
    const before = book.entries.findIndex(({ event }) => event.type === 'ballBowled') + 1;
    const corrected = record(book, { type: 'InsertEntry', before, fact: six });
    expect(keyMoments(corrected.state).map(({ kind }) => kind)).toEqual(['six', 'wicket']);
  });

  it('the highlights are the ones that tell most', () => {
    const book = bowl(arranged(presets.t20), '6 6 6 6 6 1 | W W W . 6 6');
    // The hat-trick before its wickets, those before the sixes; told in the order of play.
    expect(highlights(book.state, 1)).toMatchObject([{ kind: 'milestone', milestone: { kind: 'hatTrick' } }]);
    expect(highlights(book.state, 4).map(({ kind }) => kind)).toEqual([
      'wicket',
      'wicket',
      'wicket',
      'milestone',
    ]);
    expect(highlights(book.state, 100)).toHaveLength(keyMoments(book.state).length);
  });
});

describe('player of the match', () => {
  it('is the best of the winners, with what speaks for them', () => {
    // a1 makes 24 and loses; b1 makes 25 of the 26.
    const book = bowl(bowl(arranged(over), '6 6 6 6 . 1'), '6 6 6 6 1 6');
    expect(book.state.result).toMatchObject({ kind: 'win', winner: 1 });
    const suggested = suggestPlayerOfTheMatch(book.state);
    expect(suggested?.player).toBe(player('b1'));
    expect(suggested && suggestionInWords(suggested, english)).toBe('25* (5)');
  });

  it('a bowler’s wickets and a fielder’s catches count', () => {
    const book = bowl(arranged(over), 'Wc(b2) Wc(b2) . W . .');
    // b11: three wickets, 60. b2: two catches, 16.
    expect(suggestPlayerOfTheMatch(book.state)).toMatchObject({ player: player('b11'), points: 60 });
    const [three] = suggestPlayerOfTheMatch(book.state)?.bowling ?? [];
    expect(three).toEqual({ wickets: 3, runs: 0 });
  });

  it('is nobody before anybody has done anything', () => {
    expect(suggestPlayerOfTheMatch(arranged(over).state)).toBeNull();
  });
});

it('the best of an innings: most runs, then fewer balls; most wickets, then fewer runs', () => {
  const innings = firstInnings(bowl(arranged(presets.t20), '4 1 . 4 1 . | W 1 . . . .'));
  // a2 is out with five from four; a1 has five from seven. A wicket for b10, ten runs off b11.
  expect(topBatters(innings, 2).map((line) => [line.player, line.runs])).toEqual([
    ['a2', 5],
    ['a1', 5],
  ]);
  expect(topBowlers(innings, 2).map((line) => line.player)).toEqual(['b10', 'b11']);
});

describe('the next innings', () => {
  it('needs one more than was made, penalty runs brought in taken off', () => {
    const done = bowl(arranged(over), '6 6 . . . .');
    expect(nextInnings(done.state)).toMatchObject({
      number: 2,
      batting: 1,
      target: 13,
      needed: 13,
      balls: 6,
    });
    const penalty = record(done, { type: 'AwardPenalty', to: 1, runs: 5, reason: 'pitchDamage' });
    expect(nextInnings(penalty.state)).toMatchObject({ target: 13, needed: 8 });
  });

  it('has no target before the last of four', () => {
    const declared = record(bowl(arranged(presets.test), '4'), { type: 'CloseInnings', reason: 'declared' });
    expect(nextInnings(declared.state)).toMatchObject({ number: 2, target: null, balls: null });
  });

  it('is a super over after a tie, with a target in its second half', () => {
    const tied = bowl(bowl(arranged(over), '1 . . . . .'), '1 . . . . .');
    expect(nextInnings(tied.state)).toMatchObject({ batting: 1, superOver: true, target: null, balls: 6 });
    expect(nextInnings(bowl(tied, '2 . . . . .').state)).toMatchObject({
      batting: 0,
      superOver: true,
      target: 3,
    });
  });

  it('is none while one is in progress', () => {
    expect(nextInnings(bowl(arranged(over), '1').state)).toBeNull();
  });
});
