// The simulator: the same seed is the same match, every match is one that could be scored, and what it plays looks like
// cricket. Bounds are those of real matches (runs an over, wickets an innings), taken wide.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { player, record } from '../notation/play';
import { scorecard } from '../projections/scorecard';
import { emptyBook } from '../scorebook/scorebook';
import type { Command } from '../vocabulary/commands';
import type { PlayingConditions } from '../vocabulary/conditions';
import { TeamId } from '../vocabulary/ids';
import type { Innings, Scorebook } from '../vocabulary/state';
import { simulate } from './simulate';
import { inventTeams } from './teams';

const side = (letter: string, size: number) => ({
  teamId: TeamId.parse(letter),
  players: Array.from({ length: size }, (_, index) => player(`${letter}${index + 1}`)),
  captain: null,
  keeper: player(`${letter}3`),
});

function commandsOf(conditions: PlayingConditions, seed: number): Command[] {
  const size = conditions.playersPerSide;
  return [...simulate({ seed, conditions, sides: [side('a', size), side('b', size)] })];
}

const matchOf = (conditions: PlayingConditions, seed: number): Scorebook =>
  record(emptyBook, ...commandsOf(conditions, seed));

const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

describe('a simulated match', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(commandsOf(presets.t20, 7)).toEqual(commandsOf(presets.t20, 7));
    expect(commandsOf(presets.t20, 7)).not.toEqual(commandsOf(presets.t20, 8));
  });

  it.each(Object.entries(presets))('of %s comes to a result, and its book balances', (_, conditions) => {
    for (const seed of seeds(3)) {
      const book = matchOf(conditions, seed);
      expect(book.state.result).not.toBeNull();
      for (const innings of scorecard(book).innings) expect(innings.imbalances).toEqual([]);
    }
  });

  it('has every kind of ball and happening in it, over fifty T20s', () => {
    const seen = new Set<string>();
    for (const seed of seeds(50)) {
      for (const command of commandsOf(presets.t20, seed)) {
        seen.add(command.type);
        if (command.type !== 'BowlBall') continue;
        const { call, off, dismissal, boundary, penalties, short, disallowed } = command.delivery;
        seen.add(call === 'fair' ? off : `${call} ${off}`);
        if (dismissal !== null) seen.add(dismissal.kind);
        if (boundary?.overthrow) seen.add('overthrow');
        if (penalties.length > 0) seen.add('penalty');
        if (short > 0) seen.add('short run');
        if (disallowed !== null) seen.add(disallowed);
      }
    }
    const kinds = ['bat', 'byes', 'legByes', 'wide bat', 'noBall bat', 'noBall byes', 'noBall legByes'];
    const outs = ['bowled', 'caught', 'lbw', 'stumped', 'runOut', 'hitWicket'];
    const rare = [
      'overthrow',
      'penalty',
      'short run',
      'noShot',
      'RetireBatter',
      'AwardPenalty',
      'CallDeadBall',
    ];
    for (const each of [...kinds, ...outs, ...rare]) expect(seen).toContain(each);
  });
});

describe('what is played looks like cricket', () => {
  const firstInnings = (conditions: PlayingConditions, count: number): Innings[] =>
    seeds(count).flatMap((seed) => matchOf(conditions, seed).state.innings.slice(0, 1));
  const runsAnOver = (innings: Innings) => (innings.runs * 6) / innings.legalBalls;

  it.each([
    ['T20', presets.t20, 40, [6.5, 9.5], [4, 9]],
    ['fifty overs', presets.oneDay50, 20, [4.2, 6.5], [5, 10]],
    ['Test', presets.test, 6, [2.6, 4.4], [7, 10]],
  ] as const)('in a %s innings', (_, conditions, count, [slow, fast], [few, many]) => {
    const played = firstInnings(conditions, count);
    const rate = mean(played.map(runsAnOver));
    const wickets = mean(played.map((innings) => innings.wickets));
    expect(rate).toBeGreaterThan(slow);
    expect(rate).toBeLessThan(fast);
    expect(wickets).toBeGreaterThanOrEqual(few);
    expect(wickets).toBeLessThanOrEqual(many);
  });
});

describe('invented teams', () => {
  it('are two, of the size asked for, without two players of one name', () => {
    for (const seed of seeds(20)) {
      const [home, away] = inventTeams(seed, 11);
      const names = [...home.players, ...away.players];
      expect(names).toHaveLength(22);
      expect(new Set(names).size).toBe(22);
      expect(home.shortName).not.toBe(away.shortName);
    }
  });
});
