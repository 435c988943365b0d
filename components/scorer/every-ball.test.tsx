// @vitest-environment happy-dom
// Every ball that the engine can score is entered by the pad's keys: each call with what it came off and each number of runs,
// every kind of dismissal with its fields, what the umpire signals once the ball is dead. A kind or a reason that is new in
// the vocabulary and not here does not compile.
import { expect, test, vi } from 'vitest';
import {
  currentInnings,
  decide,
  dotBall,
  lastBall,
  mostOfABall,
  presets,
  type Delivery,
  type Dismissal,
  type DismissalKind,
  type Fielder,
  type PenaltyReason,
  type PlayingConditions,
  type Scorebook,
} from '@/engine';
import { arranged, player, readyForBall, record } from '@/engine/notation/play';
import { Call, RunsOff } from '@/engine/vocabulary/schemas';
import { make } from './testing/finger';
import { ground } from './testing/ground';
import { tapsOf } from './testing/taps-of-command';

vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

const names = {
  player: (id: string) => `Player ${id}`,
  team: (side: 0 | 1) => (side === 0 ? 'Ashford' : 'Burnham'),
};

/** The first ball of a match: a1 faces, a2 stands at the other end, b11 bowls. */
const firstBall = (conditions: PlayingConditions): Scorebook => readyForBall(arranged(conditions));
const byTheLaws = firstBall(presets.custom);
const of2000 = firstBall({ ...presets.custom, edition: '2000' });
const of2017 = firstBall({ ...presets.custom, edition: '2017' });
const withKeeper = record(byTheLaws, { type: 'ChangeKeeper', side: 1, keeper: player('b2') });

/** Taps it on the pad: the ball in the book is then the one that was meant. How many taps it took. */
async function enters(book: Scorebook, delivery: Delivery): Promise<number> {
  const taps = tapsOf({ type: 'BowlBall', delivery }, book, names);
  const pad = ground(book);
  try {
    await make(taps);
    expect(pad.faults).toEqual([]);
    expect(lastBall(pad.book().state)?.delivery).toEqual(delivery);
    expect(currentInnings(pad.book().state)?.balls).toHaveLength(1);
  } finally {
    pad.leave();
  }
  return taps.length;
}

const can = (book: Scorebook, delivery: Delivery): boolean => decide(book, { type: 'BowlBall', delivery }).ok;

const strokes: readonly Pick<Delivery, 'ran' | 'boundary'>[] = [
  ...Array.from({ length: mostOfABall.ran + 1 }, (_, ran) => ({ ran, boundary: null })),
  ...[4, 6].map((allowance) => ({ ran: 0, boundary: { allowance, overthrow: false } })),
  ...[0, 1, 4, 5, 20].map((ran) => ({ ran, boundary: { allowance: 4, overthrow: true } })),
];

/** What comes off the bat where nothing was run is a dot; every run off a wide is a wide (Law 22.7). */
const isOneOfAKind = (call: Call, off: RunsOff, { ran, boundary }: (typeof strokes)[number]): boolean =>
  off === 'bat' || (call !== 'wide' && (ran > 0 || boundary !== null));

test.for(Call.options.flatMap((call) => RunsOff.options.map((off) => [call, off] as const)))(
  'every run off a ball that is %s and comes off %s',
  { timeout: 120_000 },
  async ([call, off]) => {
    for (const stroke of strokes) {
      const delivery: Delivery = { ...dotBall, call, off, ...stroke };
      if (isOneOfAKind(call, off, stroke) && can(byTheLaws, delivery)) await enters(byTheLaws, delivery);
    }
  },
);

const by = (...ids: readonly string[]): Fielder[] =>
  ids.map((id) => ({ player: player(id), substitute: false }));
const unknownSubstitute: Fielder = { player: null, substitute: true };
const atTheWicket = [player('a1'), player('a2')];
const ends = ['striker', 'bowler'] as const;
const running = [0, 1, 3, 4, 7];

type Case = { readonly book: Scorebook; readonly dismissal: Dismissal; readonly ran?: readonly number[] };

const fielders: readonly Fielder[][] = [
  [],
  by('b5'),
  by('b11'),
  [unknownSubstitute],
  by('b5', 'b6'),
  by('b5', 'b6', 'b7', 'b8'),
  [...by('b5'), unknownSubstitute],
];

const dismissals: Readonly<Record<DismissalKind, readonly Case[]>> = {
  bowled: [{ book: byTheLaws, dismissal: { kind: 'bowled' } }],
  lbw: [{ book: byTheLaws, dismissal: { kind: 'lbw' } }],
  hitWicket: [{ book: byTheLaws, dismissal: { kind: 'hitWicket' } }],
  hitTwice: [{ book: byTheLaws, dismissal: { kind: 'hitTwice' } }],
  caught: [
    ...fielders.map((each): Case => ({
      book: byTheLaws,
      dismissal: { kind: 'caught', fielders: each, crossed: false },
    })),
    { book: of2017, dismissal: { kind: 'caught', fielders: by('b5', 'b6'), crossed: true } },
    { book: of2000, dismissal: { kind: 'caught', fielders: by('b5'), crossed: true } },
  ],
  stumped: [
    { book: byTheLaws, dismissal: { kind: 'stumped', fielders: by('b2') } },
    { book: withKeeper, dismissal: { kind: 'stumped', fielders: by('b2') } },
    { book: withKeeper, dismissal: { kind: 'stumped', fielders: by('b2', 'b5') } },
    { book: withKeeper, dismissal: { kind: 'stumped', fielders: [unknownSubstitute] } },
  ],
  runOut: [
    ...atTheWicket.flatMap((batter) =>
      ends.map((end): Case => ({
        book: byTheLaws,
        dismissal: { kind: 'runOut', batter, end, fielders: [] },
        ran: running,
      })),
    ),
    ...[...fielders.slice(1), by('b1', 'b2', 'b3', 'b4', 'b5', 'b6')].map((each): Case => ({
      book: byTheLaws,
      dismissal: { kind: 'runOut', batter: player('a1'), end: 'striker', fielders: each },
    })),
  ],
  obstructing: atTheWicket.flatMap((batter) =>
    ends.flatMap((end) =>
      [false, true].map((catchPrevented): Case => ({
        book: byTheLaws,
        dismissal: { kind: 'obstructing', batter, end, catchPrevented },
        ran: [0, 2],
      })),
    ),
  ),
  handledBall: atTheWicket.map((batter) => ({
    book: of2000,
    dismissal: { kind: 'handledBall', batter },
    ran: running,
  })),
};

test.for(Object.entries(dismissals))('out: %s', { timeout: 120_000 }, async ([, cases]) => {
  for (const { book, dismissal, ran = [0] } of cases)
    for (const call of Call.options)
      for (const each of ran)
        for (const off of each === 0 || call === 'wide' ? (['bat'] as const) : RunsOff.options) {
          const delivery: Delivery = { ...dotBall, call, off, ran: each, dismissal };
          if (can(book, delivery)) await enters(book, delivery);
        }
});

/** Awarded for something done while the ball was in play, so part of it; the others are awards of their own. */
const inPlay: Readonly<Record<PenaltyReason, boolean>> = {
  fielderReturned: true,
  illegalFielding: true,
  helmet: true,
  deception: true,
  shortRunning: true,
  fielderMoved: false,
  unfairPlay: false,
  distraction: false,
  timeWasting: false,
  pitchDamage: false,
  stealingRun: false,
  conduct: false,
  other: false,
};

/** All of them; the compiler holds that none is missing above. */
const reasonsInPlay = Object.entries(inPlay).flatMap(([reason, is]) => (is ? [reason] : []));

const signals: readonly Partial<Delivery>[] = [
  { ran: 2, short: 1 },
  { ran: 6, short: 6 },
  { off: 'legByes', ran: 1, disallowed: 'noShot' },
  { ran: 1, disallowed: 'secondHit' },
  {
    ran: 1,
    disallowed: 'deliberateShort',
    penalties: [{ to: 'fielding', runs: 5, reason: 'shortRunning' }],
  },
  ...(['batting', 'fielding'] as const).flatMap((to) =>
    (['fielderReturned', 'illegalFielding', 'helmet', 'deception'] as const).flatMap((reason) =>
      [5, 6, 3].map((runs) => ({ ran: 1, penalties: [{ to, runs, reason }] })),
    ),
  ),
  {
    penalties: (['helmet', 'helmet', 'illegalFielding', 'deception'] as const).map((reason) => ({
      to: 'batting' as const,
      runs: 5,
      reason,
    })),
  },
];

test('what the umpire signals once the ball is dead', { timeout: 60_000 }, async () => {
  const told = signals.flatMap(({ penalties = [] }) => penalties.map(({ reason }) => reason));
  expect(new Set<string>(told)).toEqual(new Set(reasonsInPlay));
  for (const signal of signals) await enters(byTheLaws, { ...dotBall, ...signal });
});

test('more than a ball can hold is refused with the reason, and nothing is sent', async () => {
  const four: Delivery = {
    ...dotBall,
    penalties: Array.from({ length: mostOfABall.penalties }, () => ({
      to: 'batting' as const,
      runs: 5,
      reason: 'helmet' as const,
    })),
  };
  const pad = ground(record(byTheLaws, { type: 'BowlBall', delivery: four }));
  await make(['Umpire', /^Penalty runs/, /^Ashford/]);
  const helmet = [...document.querySelectorAll('button')].find((key) =>
    key.textContent.startsWith('Helmet hit'),
  );
  expect(helmet?.getAttribute('aria-disabled')).toBe('true');
  expect(helmet?.title).toContain('no more awards');
  pad.leave();
});

test('taps as the table of the pad has them', async () => {
  const fielder = by('b5');
  const caught: Dismissal = { kind: 'caught', fielders: fielder, crossed: false };
  const runOut: Dismissal = { kind: 'runOut', batter: player('a1'), end: 'striker', fielders: [] };
  const cost = (delivery: Partial<Delivery>) => enters(withKeeper, { ...dotBall, ...delivery });
  expect(await cost({ ran: 3 })).toBe(1);
  expect(await cost({ call: 'wide', ran: 2 })).toBe(2);
  expect(await cost({ off: 'legByes', ran: 2 })).toBe(2);
  expect(await cost({ ran: 5 })).toBe(2);
  expect(await cost({ call: 'noBall', off: 'legByes', ran: 2 })).toBe(3);
  // The next batter is one more.
  expect(await cost({ dismissal: { kind: 'bowled' } })).toBe(2);
  expect(await cost({ dismissal: { kind: 'stumped', fielders: by('b2') } })).toBe(2);
  expect(await cost({ dismissal: caught })).toBe(3);
  expect(await cost({ dismissal: runOut })).toBe(3);
  expect(await cost({ call: 'noBall', ran: 1, dismissal: runOut })).toBe(5);
});
