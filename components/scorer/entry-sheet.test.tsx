// @vitest-environment happy-dom
// Whatever was entered wrongly between the balls is put right from the ledger: said otherwise where it names somebody or a
// way, taken out in any case. A fact that is new in the vocabulary and not here does not compile.
import { expect, test, vi } from 'vitest';
import {
  dotBall,
  factInWords,
  overlay,
  presets,
  type Command,
  type FactButABall,
  type Scorebook,
  type SideIndex,
} from '@/engine';
import { arranged, bowl, player, readyForBall, record } from '@/engine/notation/play';
import { english } from '@/engine/words/english';
import { make } from './testing/finger';
import { ground } from './testing/ground';

vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

const words = {
  ...english,
  player: (id: string) => `Player ${id}`,
  team: (side: SideIndex) => (side === 0 ? 'Ashford' : 'Burnham'),
};
const begun = readyForBall(arranged(presets.custom));
const bowled = bowl(begun, '1 .');
const wicket = record(begun, { type: 'BowlBall', delivery: { ...dotBall, dismissal: { kind: 'bowled' } } });

type Mend = { readonly book: Scorebook; readonly instead: FactButABall };
const after = (instead: FactButABall, ...commands: readonly Command[]): Mend => ({
  book: bowl(readyForBall(record(bowled, ...commands)), '.'),
  instead,
});

/** Where it stands and what it was instead; false: it can only be taken out, and entered again where it belongs. */
const mends: { readonly [T in FactButABall['type']]: Mend | false } = {
  tossDecided: { book: bowled, instead: { type: 'tossDecided', winner: 1, elected: 'bowl' } },
  inningsOpened: false, // The other way round; who opened is put right at the ball: "Not Player a1".
  bowlerNamed: false, // By "Player b3 bowled".
  batterArrived: false, // By "Player a4 came in".
  penaltyAwarded: false, // By "To Burnham".
  batterRetired: after(
    { type: 'batterRetired', batter: player('a1'), as: 'notOut' },
    { type: 'RetireBatter', batter: player('a1'), as: 'hurt' },
  ),
  batterTimedOut: {
    book: bowl(readyForBall(record(wicket, { type: 'TimeOutBatter', batter: player('a3') })), '.'),
    instead: { type: 'batterTimedOut', batter: player('a9') },
  },
  batterAbsent: after(
    { type: 'batterAbsent', side: 0, batter: player('a8') },
    { type: 'MarkAbsent', side: 0, batter: player('a7') },
  ),
  keeperChanged: after(
    { type: 'keeperChanged', side: 1, keeper: player('b3') },
    { type: 'ChangeKeeper', side: 1, keeper: player('b2') },
  ),
  bowlerSuspended: after(
    { type: 'bowlerSuspended', bowler: player('b11'), until: 'match' },
    { type: 'SuspendBowler', bowler: player('b11'), until: 'innings' },
  ),
  powerplayStarted: after(
    { type: 'powerplayStarted', kind: 'batting' },
    { type: 'StartPowerplay', kind: 'fielding' },
  ),
  playStopped: after(
    { type: 'playStopped', reason: 'badLight', note: '' },
    { type: 'StopPlay', reason: 'rain', note: '' },
    { type: 'ResumePlay' },
  ),
  inningsClosed: {
    book: record(bowled, { type: 'CloseInnings', reason: 'declared' }),
    instead: { type: 'inningsClosed', reason: 'time' },
  },
  followOnDecided: false, // Turned round only while nobody has opened: there undo is nearer.
  matchArranged: false, // By the rules' page and the sides' pages.
  conditionsChanged: false,
  sideChanged: false,
  nonStrikerRunOut: false,
  battersSwapped: false,
  deadBallCalled: false,
  overCalled: false,
  overExtended: false,
  powerplayEnded: false,
  playResumed: false,
  dayEnded: false,
  inningsRevised: false,
  playerReplaced: false,
  runnerCame: false,
  matchEnded: false,
  scoresAgreed: false,
  playerOfTheMatchNamed: false,
  noteAdded: false,
  ballRemarked: false,
};

const cases = Object.values(mends).flatMap((mend) => (mend === false ? [] : [mend]));

test.for(cases)('it was $instead.type otherwise: $instead', async ({ book, instead }) => {
  const standing = overlay(book.entries).facts.find(({ fact }) => fact.type === instead.type);
  if (standing === undefined || standing.fact.type === 'ballBowled') throw new Error('not in the book');
  const pad = ground(book);
  await make([
    'All overs',
    /^1 P b11/,
    factInWords(standing.fact, words),
    factInWords(instead, words),
    'Confirm',
  ]);
  expect(pad.faults).toEqual([]);
  expect(pad.given).toEqual([{ type: 'AmendEntry', target: standing.seq, fact: instead }]);
  pad.leave();
});

test('the toss told the wrong way after a ball: it can’t be that the other side batted first', async () => {
  const pad = ground(bowled);
  await make(['All overs', /^1 P b11/, 'Ashford won the toss and chose to bat']);
  // Ashford batted first, so either they chose to, or Burnham put them in.
  await make(['Burnham won the toss and chose to bat']);
  const confirm = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Confirm',
  );
  expect(confirm?.disabled).toBe(true);
  pad.leave();
});
