// A scorer who does anything: what is awaited, what is not, what makes no sense. For property tests only. Each choice
// comes from one number, so that a failing sequence can be shrunk and played again.
import { noRemark, presets } from '../index';
import type {
  Change,
  Command,
  Delivery,
  MatchState,
  PlainFact,
  PlayingConditions,
  Scorebook,
} from '../index';
import { commandOf, overlay } from '../index';
import { chanceFrom } from '../simulate/chance';
import { PlayerId, TeamId } from '../vocabulary/schemas';

/** Chance as these tests need it. */
export type Dice = {
  /** A whole number from 0, below `limit`. */
  readonly below: (limit: number) => number;
  readonly oneIn: (count: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
};

function raise(why: string): never {
  throw new Error(why);
}

export function diceFrom(seed: number): Dice {
  const { between } = chanceFrom(seed);
  const below = (limit: number) => between(0, limit - 1);
  return {
    below,
    oneIn: (count) => below(count) === 0,
    pick: (from) => {
      const drawn = below(from.length);
      for (const [place, each] of from.entries()) if (place === drawn) return each;
      return raise('nothing to pick from');
    },
  };
}

const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => PlayerId.parse(`${prefix}${index + 1}`));

/** Short games of every kind, so that a few dozen commands see whole matches. */
const games: readonly PlayingConditions[] = [
  { ...presets.t20, ballsPerInnings: 12, bowlerQuotaBalls: null },
  { ...presets.theHundred, ballsPerInnings: 10, bowlerQuotaBalls: null },
  { ...presets.test, days: 2, followOnLead: 5, ballsPerOver: 3 },
  { ...presets.firstClass4, edition: '2000', days: 1 },
  { ...presets.junior, ballsPerInnings: 12, retirementScore: 6, bowlerQuotaBalls: null },
  { ...presets.pairs, ballsPerInnings: 12, pairs: { startRuns: 20, wicketCost: 5, ballsPerPair: 6 } },
  { ...presets.lastManStands, ballsPerInnings: 20, bowlerQuotaBalls: null },
  { ...presets.custom, edition: '2017', ballsPerOver: 2, wicketsToFall: 2, umpiresFinal: true },
];

export function anArrangement(dice: Dice): Command {
  const conditions = dice.pick(games);
  const size = 4 + dice.below(3);
  const side = (prefix: string) => ({
    teamId: TeamId.parse(prefix),
    players: named(prefix, size),
    captain: null,
    keeper: null,
  });
  return {
    type: 'ArrangeMatch',
    sides: [side('h'), side('a')],
    conditions: { ...conditions, playersPerSide: size },
  };
}

const anyone = (state: MatchState, dice: Dice): PlayerId =>
  dice.pick(state.sides?.flatMap((side) => side.players) ?? [PlayerId.parse('nobody')]);

/** Mostly somebody of the side that does it, now and then anybody. */
function someone(state: MatchState, dice: Dice, what: 'bats' | 'bowls'): PlayerId {
  const innings = state.innings.at(-1);
  if (state.sides === null || innings === undefined || dice.oneIn(12)) return anyone(state, dice);
  const bats = what === 'bats' ? innings.batting : innings.batting === 0 ? 1 : 0;
  return dice.pick(state.sides[bats].players);
}

function aDismissal(state: MatchState, dice: Dice): Delivery['dismissal'] {
  const innings = state.innings.at(-1);
  const batter = dice.pick([innings?.striker, innings?.nonStriker]) ?? someone(state, dice, 'bats');
  const end = dice.pick(['striker', 'bowler'] as const);
  return dice.pick<Delivery['dismissal']>([
    { kind: 'bowled' },
    { kind: 'lbw' },
    { kind: 'caught', fielders: [], crossed: dice.oneIn(2) },
    { kind: 'stumped', fielders: [{ player: null, substitute: false }] },
    { kind: 'hitWicket' },
    { kind: 'hitTwice' },
    { kind: 'handledBall', batter },
    { kind: 'runOut', batter, end, fielders: [] },
    { kind: 'obstructing', batter, end, catchPrevented: dice.oneIn(2) },
  ]);
}

const reasons = ['helmet', 'illegalFielding', 'deception', 'shortRunning', 'other'] as const;

/** Any delivery that can be written down, most of them possible. */
export function aDelivery(state: MatchState, dice: Dice): Delivery {
  const dismissal = dice.oneIn(5) ? aDismissal(state, dice) : null;
  const plain = dismissal !== null && dice.below(4) > 0;
  const ran = plain ? 0 : dice.below(4);
  return {
    call: dice.pick(['fair', 'fair', 'fair', 'wide', 'noBall']),
    off: dice.pick(['bat', 'bat', 'bat', 'byes', 'legByes']),
    ran,
    boundary: !plain && dice.oneIn(6) ? { allowance: dice.pick([4, 4, 6]), overthrow: dice.oneIn(4) } : null,
    short: dice.oneIn(20) ? dice.below(3) : 0,
    disallowed: dice.oneIn(20) ? dice.pick(['noShot', 'secondHit', 'deliberateShort']) : null,
    dismissal,
    penalties: dice.oneIn(15)
      ? [{ to: dice.pick(['batting', 'fielding']), runs: 5, reason: dice.pick(reasons) }]
      : [],
    remark: null,
  };
}

/** What the match waits for, answered as a scorer would. */
export function theAwaited(state: MatchState, dice: Dice): Command {
  const { awaiting } = state;
  switch (awaiting.kind) {
    case 'arrangement':
      return anArrangement(dice);
    case 'toss':
      return { type: 'DecideToss', winner: dice.pick([0, 1]), elected: dice.pick(['bat', 'bowl']) };
    case 'followOn':
      return { type: 'DecideFollowOn', enforced: dice.oneIn(2) };
    case 'openers': {
      const players = state.sides?.[awaiting.batting].players ?? [];
      const [striker, nonStriker] = [dice.pick(players), dice.pick(players)];
      return { type: 'OpenInnings', batting: awaiting.batting, striker, nonStriker };
    }
    case 'batter':
      return { type: 'SendBatter', batter: someone(state, dice, 'bats') };
    case 'bowler':
      return { type: 'NameBowler', bowler: someone(state, dice, 'bowls') };
    case 'ball':
      return { type: 'BowlBall', delivery: aDelivery(state, dice) };
    case 'resumption':
      return { type: 'ResumePlay' };
    case 'nothing':
      return { type: 'NamePlayerOfTheMatch', players: [anyone(state, dice)] };
  }
}

/** Everything a scorer may do between balls. */
function betweenBalls(state: MatchState, dice: Dice): Command {
  const side = dice.pick([0, 1] as const);
  const atWicket = dice.pick([state.innings.at(-1)?.striker, state.innings.at(-1)?.nonStriker]);
  const batter = atWicket ?? someone(state, dice, 'bats');
  return dice.pick<Command>([
    { type: 'RetireBatter', batter, as: dice.pick(['hurt', 'notOut', 'out']) },
    { type: 'TimeOutBatter', batter: someone(state, dice, 'bats') },
    { type: 'RunOutNonStriker' },
    { type: 'MarkAbsent', side, batter: anyone(state, dice) },
    { type: 'SwapBatters', reason: '' },
    { type: 'AwardPenalty', to: side, runs: 5, reason: 'unfairPlay' },
    { type: 'CallDeadBall', note: '' },
    { type: 'CallOver' },
    { type: 'ExtendOver' },
    { type: 'SuspendBowler', bowler: someone(state, dice, 'bowls'), until: dice.pick(['innings', 'match']) },
    { type: 'StopPlay', reason: 'rain', note: '' },
    { type: 'ResumePlay' },
    { type: 'EndDay' },
    {
      type: 'ReviseInnings',
      ballsPerInnings: dice.oneIn(2) ? 1 + dice.below(12) : null,
      target: dice.oneIn(2) ? 1 + dice.below(30) : null,
      method: 'DLS',
    },
    {
      type: 'ReplacePlayer',
      side,
      out: dice.oneIn(3) ? null : anyone(state, dice),
      in: dice.oneIn(3) ? anyone(state, dice) : PlayerId.parse(`r${dice.below(4)}`),
      reason: 'concussion',
    },
    { type: 'ChangeKeeper', side, keeper: anyone(state, dice) },
    { type: 'UseRunner', batter, runner: dice.oneIn(2) ? null : anyone(state, dice) },
    { type: 'StartPowerplay', kind: 'batting' },
    { type: 'EndPowerplay' },
    { type: 'AddNote', text: '' },
    { type: 'RemarkBall', target: anyBall(state, dice), remark: { ...noRemark, note: 'seen' } },
    { type: 'ChangeConditions', conditions: changedRules(state.conditions ?? presets.t20, dice) },
    { type: 'AgreeScores' },
    { type: 'CloseInnings', reason: dice.pick(['declared', 'forfeited', 'time', 'agreed']) },
    theAwaited({ ...state, awaiting: { kind: 'bowler' } }, dice),
  ]);
}

/** A ball of the innings, the newest mostly; now and then one that never was. */
function anyBall({ innings }: MatchState, dice: Dice): number {
  const balls = innings.at(-1)?.balls ?? [];
  return balls.at(-1 - dice.below(8))?.seq ?? 1 + dice.below(9);
}

/** Rules of another worth or length. */
const changedRules = (conditions: PlayingConditions, dice: Dice): PlayingConditions => ({
  ...conditions,
  wideRuns: dice.below(3),
  noBallRuns: dice.below(3),
  freeHit: dice.oneIn(2),
  ballsPerInnings: conditions.ballsPerInnings === null ? null : 6 + dice.below(12),
});

/** A change to any entry of the book, the newest mostly. */
function aCorrection(book: Scorebook, dice: Dice): Command {
  const { facts } = overlay(book.entries);
  const place = () => Math.max(0, facts.length - 1 - dice.below(dice.pick([2, 5, 60])));
  const seqAt = (index: number) => facts[index]?.seq ?? 1 + dice.below(9);
  const fact = (): PlainFact => ({ type: 'ballBowled', delivery: aDelivery(book.state, dice) });
  const changes: Change[] = Array.from({ length: 1 + dice.below(2) }, () =>
    dice.pick<Change>([
      { type: 'VoidEntry', target: seqAt(place()) },
      { type: 'AmendEntry', target: seqAt(place()), fact: fact() },
      { type: 'InsertEntry', before: seqAt(place()), fact: fact() },
      { type: 'MoveEntry', target: seqAt(place()), before: seqAt(place()) },
    ]),
  );
  const [only] = changes;
  if (changes.length === 1 && only !== undefined) return only;
  return { type: 'CorrectEntries', changes };
}

const endOfMatch = (dice: Dice): Command => ({
  type: 'EndMatch',
  how: dice.pick([
    { kind: 'awarded', to: 0 },
    { kind: 'conceded', by: 1 },
    { kind: 'abandoned' },
    { kind: 'noResult' },
    { kind: 'drawn' },
    { kind: 'tied' },
    { kind: 'decided', winner: 1, by: 'bowlOut' },
  ]),
  note: '',
});

/** Any command at all; three in four are what the match waits for. */
export function aCommand(book: Scorebook, dice: Dice): Command {
  const { state } = book;
  if (dice.below(4) > 0) return theAwaited(state, dice);
  if (dice.oneIn(60)) return endOfMatch(dice);
  if (dice.oneIn(5)) return aCorrection(book, dice);
  if (dice.oneIn(6)) return { type: 'Undo', target: overlay(book.entries).facts.at(-1)?.seq ?? 1 };
  if (dice.oneIn(12)) {
    const again = dice.pick(
      overlay(book.entries)
        .facts.map(({ fact }) => fact)
        .concat({ type: 'dayEnded' }),
    );
    return commandOf(again);
  }
  return betweenBalls(state, dice);
}
