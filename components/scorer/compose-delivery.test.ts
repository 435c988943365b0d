// The pad's grammar told as taps: which keys, and the ball they make. Expectations are Laws 18 to 22.
import { describe, expect, test } from 'vitest';
import { dotBall, type Dismissal, type PlayingConditions } from '@/engine';
import { PlayerId } from '@/engine/vocabulary/schemas';
import {
  arm,
  composeDelivery,
  composeWicket,
  nothingArmed,
  outcomeLabel,
  rarerPages,
  rarerStrokes,
  strokeName,
  strokeOf,
  type Modifier,
  type OutcomeLabel,
  type RunKey,
} from './compose-delivery';
import { scorerSpeech } from '@/words/english/scorer';

const conditions: PlayingConditions = {
  name: 'T20',
  edition: '2022',
  playersPerSide: 11,
  inningsPerSide: 1,
  ballsPerOver: 6,
  ballsPerInnings: 120,
  oversPerEnd: 1,
  consecutiveOvers: 1,
  bowlerQuotaBalls: 24,
  wicketsToFall: null,
  lastManStands: false,
  wideRuns: 1,
  noBallRuns: 1,
  extrasRebowled: 'always',
  freeHit: true,
  fourRuns: 4,
  sixRuns: 6,
  retirementScore: null,
  pairs: null,
  powerplays: [],
  superOver: null,
  followOnLead: null,
  days: 1,
  reserves: 0,
  umpiresFinal: false,
};
const armed = (...modifiers: Modifier[]) => modifiers.reduce(arm, nothingArmed);
const tapped = (key: RunKey, ...modifiers: Modifier[]) =>
  composeDelivery(armed(...modifiers), strokeOf(key, conditions));
const worded = ({ entry, total }: OutcomeLabel) => (total === null ? entry : `${entry} ${total}`);
const label = (key: RunKey, ...modifiers: Modifier[]) =>
  worded(outcomeLabel(armed(...modifiers), strokeOf(key, conditions), conditions));

describe('a run key alone', () => {
  test('• is a dot ball', () => expect(tapped(0)).toEqual(dotBall));
  test('3 is three run', () => expect(tapped(3)).toEqual({ ...dotBall, ran: 3 }));
  test('4 and 6 are boundaries, nobody ran', () => {
    expect(tapped(4)).toEqual({ ...dotBall, boundary: { allowance: 4, overthrow: false } });
    expect(tapped(6)).toEqual({ ...dotBall, boundary: { allowance: 6, overthrow: false } });
  });
  test('a boundary is worth what the match says', () =>
    expect(strokeOf(6, { ...conditions, sixRuns: 8 }).boundary?.allowance).toBe(8));
});

describe('modifiers', () => {
  test('Wd 2: a wide on which they ran two', () =>
    expect(tapped(2, 'wide')).toEqual({ ...dotBall, call: 'wide', ran: 2 }));
  test('Nb 4: off the bat to the rope', () =>
    expect(tapped(4, 'noBall')).toEqual({
      ...dotBall,
      call: 'noBall',
      boundary: { allowance: 4, overthrow: false },
    }));
  test('Nb Lb 2 and Lb Nb 2 are the same ball', () => {
    expect(tapped(2, 'noBall', 'legByes')).toEqual({ ...dotBall, call: 'noBall', off: 'legByes', ran: 2 });
    expect(tapped(2, 'legByes', 'noBall')).toEqual(tapped(2, 'noBall', 'legByes'));
  });
  test('a second tap puts one out and leaves the other', () => {
    expect(armed('wide', 'wide')).toEqual(nothingArmed);
    expect(armed('noBall', 'byes', 'noBall')).toEqual({ call: 'fair', off: 'byes' });
    expect(armed('noBall', 'byes', 'byes')).toEqual({ call: 'noBall', off: 'bat' });
  });
  test('22.7 a wide takes no byes; a bye after it was no wide', () => {
    expect(armed('byes', 'wide')).toEqual({ call: 'wide', off: 'bat' });
    expect(armed('wide', 'byes')).toEqual({ call: 'fair', off: 'byes' });
  });
  test('byes and leg byes exclude each other', () =>
    expect(armed('byes', 'legByes')).toEqual({ call: 'fair', off: 'legByes' }));
});

describe('what the keys say while a modifier is lit', () => {
  test.each<[string, RunKey, Modifier[]]>([
    ['Wd = 1', 0, ['wide']],
    ['Wd+2 = 3', 2, ['wide']],
    ['Wd+4 = 5', 4, ['wide']],
    ['Nb = 1', 0, ['noBall']],
    ['Nb+6 = 7', 6, ['noBall']],
    ['Nb+2lb = 3', 2, ['noBall', 'legByes']],
    ['1b', 1, ['byes']],
    ['4lb', 4, ['legByes']],
    ['•', 0, []],
    ['3', 3, []],
  ])('%s', (expected, key, modifiers) => expect(label(key, ...modifiers)).toBe(expected));

  test('a no-ball worth two says so', () => {
    const worthTwo = { ...conditions, noBallRuns: 2 };
    expect(worded(outcomeLabel(armed('noBall'), strokeOf(0, worthTwo), worthTwo))).toBe('Nb = 2');
  });
});

describe('under 5+', () => {
  test('18.10, 19.8: all-run fours to eights, and throws to the rope on top of what was run', () =>
    expect(rarerStrokes(conditions, 0).map((stroke) => strokeName(stroke, scorerSpeech))).toEqual([
      '4 run',
      '5 run',
      '6 run',
      '7 run',
      '8 run',
      '0 + 4 overthrown',
      '1 + 4 overthrown',
      '2 + 4 overthrown',
      '3 + 4 overthrown',
      '4 + 4 overthrown',
    ]));
  test('every run that a ball can hold is on one of the pages, once', () => {
    const all = Array.from({ length: rarerPages }, (_, page) => rarerStrokes(conditions, page)).flat();
    const upTo20 = Array.from({ length: 21 }, (_, ran) => ran);
    expect(all.flatMap(({ ran, boundary }) => (boundary === null ? [ran] : []))).toEqual(upTo20.slice(4));
    expect(all.flatMap(({ ran, boundary }) => (boundary === null ? [] : [ran]))).toEqual(upTo20);
  });
  test('an overthrow counts what was run and the rope', () => {
    const stroke = { ran: 2, boundary: { allowance: 4, overthrow: true } };
    expect(worded(outcomeLabel(nothingArmed, stroke, conditions))).toBe('6');
  });
});

describe('a wicket', () => {
  test('bowled with a lit bye key has no byes', () =>
    expect(composeWicket(armed('byes'), 0, { kind: 'bowled' })).toEqual({
      ...dotBall,
      dismissal: { kind: 'bowled' },
    }));
  test('a stumping off a wide stays a wide', () =>
    expect(composeWicket(armed('wide'), 0, { kind: 'stumped', fielders: [] })).toEqual({
      ...dotBall,
      call: 'wide',
      dismissal: { kind: 'stumped', fielders: [] },
    }));
  test('a run out after one leg bye off a no-ball keeps call, leg bye and run', () => {
    const dismissal: Dismissal = {
      kind: 'runOut',
      batter: PlayerId.parse('a'),
      end: 'bowler',
      fielders: [],
    };
    expect(composeWicket(armed('noBall', 'legByes'), 1, dismissal)).toEqual({
      ...dotBall,
      call: 'noBall',
      off: 'legByes',
      ran: 1,
      dismissal,
    });
  });
});
