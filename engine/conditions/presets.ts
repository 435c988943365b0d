// The rules of the usual kinds of match, ready to be played by or changed. Data only: nothing in the engine asks which
// preset a match began with. Figures are those of the ICC's and the ECB's playing conditions and of the Laws.
import type { LawsEdition, PlayingConditions } from '../vocabulary/conditions';

const LAWS_2026_FROM = '2026-10-01';
const LAWS_2022_FROM = '2022-10-01';
const LAWS_2017_FROM = '2017-10-01';

/** The edition of the Laws in force on a day. `date`: ISO 8601, "2026-10-01". */
export function editionOn(date: string): LawsEdition {
  if (date >= LAWS_2026_FROM) return '2026';
  if (date >= LAWS_2022_FROM) return '2022';
  if (date >= LAWS_2017_FROM) return '2017';
  return '2000';
}

/** The lead that lets a side enforce the follow-on, by the length of the match. Law 14.1. Days, runs. */
export function followOnLeadFor(days: number): number {
  if (days >= 5) return 200;
  if (days >= 3) return 150;
  return days === 2 ? 100 : 75;
}

/** The Laws with nothing added: one innings a side without limit. */
const byTheLaws: PlayingConditions = {
  name: 'By the Laws',
  edition: '2026',
  playersPerSide: 11,
  inningsPerSide: 1,
  ballsPerOver: 6,
  ballsPerInnings: null,
  oversPerEnd: 1,
  consecutiveOvers: 1,
  bowlerQuotaBalls: null,
  wicketsToFall: null,
  lastManStands: false,
  wideRuns: 1,
  noBallRuns: 1,
  extrasRebowled: 'always',
  freeHit: false,
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

const oneOver = { ballsPerInnings: 6, wicketsToFall: 2, repeat: true };

const limited = (name: string, overs: number, quotaOvers: number): PlayingConditions => ({
  ...byTheLaws,
  name,
  ballsPerInnings: overs * byTheLaws.ballsPerOver,
  bowlerQuotaBalls: quotaOvers * byTheLaws.ballsPerOver,
  freeHit: true,
  superOver: oneOver,
});

const overMatch = (name: string, days: number): PlayingConditions => ({
  ...byTheLaws,
  name,
  inningsPerSide: 2,
  days,
  followOnLead: followOnLeadFor(days),
});

/** By the name a person picks in the set-up. */
export const presets = {
  t20: {
    ...limited('T20', 20, 4),
    powerplays: [{ name: 'Powerplay', fromBall: 0, toBall: 36 }],
  },
  oneDay50: {
    ...limited('50 overs', 50, 10),
    powerplays: [
      { name: 'Powerplay 1', fromBall: 0, toBall: 60 },
      { name: 'Powerplay 2', fromBall: 60, toBall: 240 },
      { name: 'Powerplay 3', fromBall: 240, toBall: 300 },
    ],
  },
  /** Sets of five, two from an end; a bowler may bowl both, and twenty balls in all. */
  theHundred: {
    ...byTheLaws,
    name: 'The Hundred',
    ballsPerOver: 5,
    ballsPerInnings: 100,
    oversPerEnd: 2,
    consecutiveOvers: 2,
    bowlerQuotaBalls: 20,
    noBallRuns: 2,
    freeHit: true,
    powerplays: [{ name: 'Powerplay', fromBall: 0, toBall: 25 }],
    superOver: { ballsPerInnings: 5, wicketsToFall: 2, repeat: true },
  },
  /** Ninety overs a day, two fewer for a change of innings: the ICC's conditions for Test matches. */
  test: { ...overMatch('Test', 5), dayOvers: { least: 90, changeOfInnings: 2 } },
  firstClass4: overMatch('First class, four days', 4),
  /** Wides and no-balls cost two and are not bowled again but in the last over; batters retire at 25. */
  junior: {
    ...byTheLaws,
    name: 'Junior',
    ballsPerInnings: 120,
    bowlerQuotaBalls: 24,
    wideRuns: 2,
    noBallRuns: 2,
    extrasRebowled: 'lastOver',
    retirementScore: 25,
  },
  /** Four pairs bat four overs each; a side starts with 200 and a wicket costs six. */
  pairs: {
    ...byTheLaws,
    name: 'Pairs',
    playersPerSide: 8,
    ballsPerInnings: 96,
    bowlerQuotaBalls: 18,
    extrasRebowled: 'never',
    wideRuns: 2,
    noBallRuns: 2,
    pairs: { startRuns: 200, wicketCost: 6, ballsPerPair: 24 },
  },
  /** Eight a side, twenty overs of five, and the last batter goes on alone. */
  lastManStands: {
    ...byTheLaws,
    name: 'Last man stands',
    playersPerSide: 8,
    ballsPerOver: 5,
    ballsPerInnings: 100,
    consecutiveOvers: 1,
    bowlerQuotaBalls: 20,
    lastManStands: true,
  },
  custom: byTheLaws,
} as const satisfies Record<string, PlayingConditions>;
