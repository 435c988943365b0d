// @vitest-environment happy-dom
// Every command that the engine knows, with each value of its fields, is entered from the pad: the taps lead to that command
// and no other. A command that is new in the vocabulary and not here does not compile. Balls have a test of their own.
import { expect, test, vi } from 'vitest';
import {
  dotBall,
  noRemark,
  presets,
  type Command,
  type CommandType,
  type PlayingConditions,
  type Scorebook,
} from '@/engine';
import { arranged, bowl, player, readyForBall, record } from '@/engine/notation/play';
import { PowerplayKind, RevisionMethod, StopReason } from '@/engine/vocabulary/schemas';
import { make } from './testing/finger';
import { ground } from './testing/ground';
import { beginning, type Tap } from './testing/tap';
import { tapsOf } from './testing/taps-of-command';

vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

const names = {
  player: (id: string) => `Player ${id}`,
  team: (side: 0 | 1) => (side === 0 ? 'Ashford' : 'Burnham'),
};

/** What is entered when; the taps by which, where what a scorer means is more than the command says. */
type Walk<T extends CommandType> = {
  readonly before: Scorebook;
  readonly command: Extract<Command, { type: T }>;
  readonly taps?: readonly Tap[];
};
/** Or where it is entered instead, and why not here. */
type Walks = { readonly [T in CommandType]: readonly Walk<T>[] | string };

const a = (number: number) => player(`a${number}`);
const b = (number: number) => player(`b${number}`);
const sides = [0, 1] as const;

const tossed = arranged(presets.custom);
const untossed = record(tossed, { type: 'Undo', target: 2 });
/** a1 faces the first ball of b11, a2 at the other end. */
const begun = readyForBall(tossed);
const betweenOvers = bowl(begun, '1 . . . . .');
const twoBalls = bowl(begun, '1 .');
const inSecondOver = bowl(betweenOvers, '. .');
const wicketDown = record(begun, {
  type: 'BowlBall',
  delivery: { ...dotBall, dismissal: { kind: 'bowled' } },
});
const stopped = record(begun, { type: 'StopPlay', reason: 'rain', note: '' });
const chasing = readyForBall(record(inSecondOver, { type: 'CloseInnings', reason: 'declared' }));
const over = record(chasing, { type: 'EndMatch', how: { kind: 'awarded', to: 0 }, note: '' });

/** Both sides' first innings done in a match of two, Ashford 200 ahead. */
const followOn = (() => {
  const first = readyForBall(arranged(presets.test));
  const made = record(first, { type: 'AwardPenalty', to: 0, runs: 50, reason: 'other' });
  const ahead = [1, 2, 3].reduce(
    (now) => record(now, { type: 'AwardPenalty', to: 0, runs: 50, reason: 'other' }),
    made,
  );
  const second = readyForBall(record(ahead, { type: 'CloseInnings', reason: 'declared' }));
  return record(second, { type: 'CloseInnings', reason: 'declared' });
})();

/** Level after both innings of a match that then goes to a super over. */
const tied = bowl(arranged({ ...presets.t20, ballsPerInnings: 6 }), '. . . . . . . . . . . .');

/** A side of twelve of whom eleven play. */
const oneToSpare = readyForBall(
  record(arranged({ ...presets.t20, reserves: 1 }), {
    type: 'ReplacePlayer',
    side: 0,
    out: null,
    in: player('a12'),
    reason: 'unknown',
  }),
);

const note = 'Seen from the tower';
const each = <V, T extends CommandType>(values: readonly V[], walk: (value: V) => Walk<T>) =>
  values.map(walk);
const amended = { ...dotBall, ran: 2 };
const [firstSide] = tossed.state.sides ?? [];
const conditions = tossed.state.conditions;
if (firstSide === undefined || conditions === null) throw new Error('not arranged');
/** Seq of the first ball of `inSecondOver`: arranged, toss, openers, bowler, ball. */
const firstBall = 5;

/** Each rule of a match and the field that changes it; or where it is said. */
const rules: {
  readonly [R in keyof PlayingConditions]-?:
    { readonly change: Partial<PlayingConditions>; readonly tap: Tap } | string;
} = {
  name: { change: { name: 'The club’s own' }, tap: { fill: 'Name of these rules', text: 'The club’s own' } },
  edition: { change: { edition: '2022' }, tap: { select: 'Laws', option: '3rd edition, 2022' } },
  playersPerSide: { change: { playersPerSide: 10 }, tap: { fill: 'Players a side', text: '10' } },
  inningsPerSide: {
    change: { inningsPerSide: 2, followOnLead: 75 },
    tap: { select: 'Innings a side', option: 'Two' },
  },
  ballsPerOver: { change: { ballsPerOver: 5 }, tap: { fill: 'Balls an over', text: '5' } },
  ballsPerInnings: { change: { ballsPerInnings: 240 }, tap: { fill: 'Overs an innings', text: '40' } },
  oversPerEnd: { change: { oversPerEnd: 2 }, tap: { fill: 'Overs from an end', text: '2' } },
  consecutiveOvers: { change: { consecutiveOvers: 2 }, tap: { fill: 'Overs in a row', text: '2' } },
  bowlerQuotaBalls: { change: { bowlerQuotaBalls: 48 }, tap: { fill: 'Overs a bowler', text: '8' } },
  wicketsToFall: { change: { wicketsToFall: 8 }, tap: { fill: 'Wickets to fall', text: '8' } },
  lastManStands: { change: { lastManStands: true }, tap: { check: 'Last batter goes on alone' } },
  wideRuns: { change: { wideRuns: 2 }, tap: { fill: 'A wide is worth', text: '2' } },
  noBallRuns: { change: { noBallRuns: 2 }, tap: { fill: 'A no-ball is worth', text: '2' } },
  extrasRebowled: {
    change: { extrasRebowled: 'never' },
    tap: { select: 'Extras bowled again', option: 'never' },
  },
  freeHit: { change: { freeHit: true }, tap: { check: 'Free hit after a no-ball' } },
  fourRuns: { change: { fourRuns: 5 }, tap: { fill: 'A boundary is worth', text: '5' } },
  sixRuns: { change: { sixRuns: 8 }, tap: { fill: 'Over the rope is worth', text: '8' } },
  retirementScore: { change: { retirementScore: 30 }, tap: { fill: 'Batters retire at', text: '30' } },
  pairs: 'by the set-up’s preset: no pad and no page changes what pairs start with and lose',
  powerplays: {
    change: { powerplays: [{ name: 'Powerplay', fromBall: 0, toBall: 24 }] },
    tap: { fill: 'Powerplay, overs', text: '4' },
  },
  superOver: {
    change: { superOver: { ballsPerInnings: 6, wicketsToFall: 2, repeat: true } },
    tap: { check: 'Super over after a tie' },
  },
  followOnLead: { change: { followOnLead: 100 }, tap: { fill: 'Lead for the follow-on', text: '100' } },
  days: { change: { days: 2 }, tap: { fill: 'Days', text: '2' } },
  dayOvers: {
    change: { dayOvers: { least: 90, changeOfInnings: 2 } },
    tap: { fill: 'Overs a day, at least', text: '90' },
  },
  reserves: { change: { reserves: 1 }, tap: { fill: 'Named beyond the side', text: '1' } },
  umpiresFinal: 'for books of matches long over, which are imported',
};

const walks: Walks = {
  ArrangeMatch: 'by the set-up, before there is a pad',
  BowlBall: 'every-ball.test.tsx',
  ChangeConditions: [
    ...Object.values(rules).flatMap((rule): Walk<'ChangeConditions'>[] =>
      typeof rule === 'string'
        ? []
        : [
            {
              before: tossed,
              command: { type: 'ChangeConditions', conditions: { ...conditions, ...rule.change } },
              taps: ['More', beginning('Rules'), rule.tap, 'See what changes', 'Confirm'],
            },
          ],
    ),
    {
      before: begun,
      command: { type: 'ChangeConditions', conditions: { ...conditions, wideRuns: 2 } },
      taps: [
        ...['More', beginning('Rules'), { fill: 'A wide is worth', text: '2' }],
        ...['See what changes', 'Confirm'],
      ],
    },
  ],
  ChangeSide: [
    {
      before: tossed,
      command: { type: 'ChangeSide', side: 0, players: { ...firstSide, keeper: a(2) } },
      taps: [
        ...['More', beginning('Players'), 'Ashford', beginning('Change the side')],
        ...['Player a2 is keeper', 'This is the side'],
      ],
    },
  ],
  DecideToss: sides.flatMap((winner) =>
    each(['bat', 'bowl'] as const, (elected) => ({
      before: untossed,
      command: { type: 'DecideToss', winner, elected },
    })),
  ),
  OpenInnings: [
    { before: tossed, command: { type: 'OpenInnings', batting: 0, striker: a(3), nonStriker: a(1) } },
    {
      before: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].reduce(
        (now, number) => record(now, { type: 'MarkAbsent', side: 0, batter: a(number) }),
        arranged({ ...presets.t20, lastManStands: true }),
      ),
      command: { type: 'OpenInnings', batting: 0, striker: a(11), nonStriker: null },
    },
    // Who batted second bats first in a super over, or the other where the umpires say so.
    { before: tied, command: { type: 'OpenInnings', batting: 1, striker: b(3), nonStriker: b(4) } },
    { before: tied, command: { type: 'OpenInnings', batting: 0, striker: a(3), nonStriker: a(4) } },
  ],
  NameBowler: [
    { before: betweenOvers, command: { type: 'NameBowler', bowler: b(10) } },
    { before: inSecondOver, command: { type: 'NameBowler', bowler: b(9) } },
  ],
  SendBatter: [{ before: wicketDown, command: { type: 'SendBatter', batter: a(5) } }],
  RetireBatter: [a(1), a(2)].flatMap((batter) =>
    each(['hurt', 'notOut', 'out'] as const, (as) => ({
      before: begun,
      command: { type: 'RetireBatter', batter, as },
    })),
  ),
  TimeOutBatter: [{ before: wicketDown, command: { type: 'TimeOutBatter', batter: a(3) } }],
  RunOutNonStriker: [{ before: begun, command: { type: 'RunOutNonStriker' } }],
  MarkAbsent: [
    { before: wicketDown, command: { type: 'MarkAbsent', side: 0, batter: a(7) } },
    { before: begun, command: { type: 'MarkAbsent', side: 1, batter: b(4) } },
  ],
  SwapBatters: [{ before: begun, command: { type: 'SwapBatters', reason: 'Seen at the wicket' } }],
  AwardPenalty: [
    ...sides.flatMap((to) =>
      [5, 6, 10, 3].flatMap((runs) =>
        each(
          [
            ...(['fielderMoved', 'unfairPlay', 'distraction', 'timeWasting', 'pitchDamage'] as const),
            ...(['stealingRun', 'conduct', 'other'] as const),
          ],
          (reason): Walk<'AwardPenalty'> => ({
            before: inSecondOver,
            command: { type: 'AwardPenalty', to, runs, reason },
          }),
        ),
      ),
    ),
    // Before the first ball no ball is there that an offence in play could belong to.
    { before: begun, command: { type: 'AwardPenalty', to: 0, runs: 5, reason: 'helmet' } },
  ],
  CallDeadBall: [{ before: begun, command: { type: 'CallDeadBall', note: '' } }],
  CallOver: [{ before: inSecondOver, command: { type: 'CallOver' } }],
  ExtendOver: [
    { before: betweenOvers, command: { type: 'ExtendOver' } },
    { before: inSecondOver, command: { type: 'ExtendOver' } },
  ],
  StartPowerplay: each(PowerplayKind.options, (kind) => ({
    before: begun,
    command: { type: 'StartPowerplay', kind },
  })),
  EndPowerplay: [
    {
      before: record(begun, { type: 'StartPowerplay', kind: 'batting' }),
      command: { type: 'EndPowerplay' },
    },
  ],
  SuspendBowler: (['innings', 'match'] as const).flatMap((until): Walk<'SuspendBowler'>[] => [
    { before: inSecondOver, command: { type: 'SuspendBowler', bowler: b(10), until } },
    // Between overs, and one who is not bowling now.
    { before: betweenOvers, command: { type: 'SuspendBowler', bowler: b(11), until } },
    { before: inSecondOver, command: { type: 'SuspendBowler', bowler: b(11), until } },
  ]),
  CloseInnings: each(['declared', 'forfeited', 'time', 'agreed'] as const, (reason) => ({
    before: reason === 'forfeited' ? tossed : begun,
    command: { type: 'CloseInnings', reason },
  })),
  DecideFollowOn: each([true, false], (enforced) => ({
    before: followOn,
    command: { type: 'DecideFollowOn', enforced },
  })),
  StopPlay: each(StopReason.options, (reason) => ({
    before: begun,
    command: { type: 'StopPlay', reason, note: '' },
  })),
  ResumePlay: [{ before: stopped, command: { type: 'ResumePlay' } }],
  EndDay: [{ before: begun, command: { type: 'EndDay' } }],
  ReviseInnings: each(RevisionMethod.options, (method) => ({
    before: chasing,
    command: { type: 'ReviseInnings', ballsPerInnings: 63, target: 71, method },
  })),
  ReplacePlayer: [
    ...each(
      ['concussion', 'impact', 'national', 'injury', 'covid', 'tactical', 'unknown'] as const,
      (reason): Walk<'ReplacePlayer'> => ({
        before: oneToSpare,
        command: { type: 'ReplacePlayer', side: 0, out: a(7), in: player('a12'), reason },
      }),
    ),
    {
      before: begun,
      command: { type: 'ReplacePlayer', side: 1, out: null, in: player('new1'), reason: 'impact' },
      taps: [
        ...['More', beginning('Players'), 'Burnham', beginning('Replace a player'), beginning('Nobody')],
        ...[{ fill: 'A name typed now', text: 'Nina Roy' }, 'Take', 'Impact player'],
      ],
    },
  ],
  ChangeKeeper: each(sides, (side) => ({
    before: betweenOvers,
    command: { type: 'ChangeKeeper', side, keeper: side === 0 ? a(4) : b(4) },
  })),
  UseRunner: [
    { before: begun, command: { type: 'UseRunner', batter: a(1), runner: a(9) } },
    {
      before: record(begun, { type: 'UseRunner', batter: a(2), runner: a(9) }),
      command: { type: 'UseRunner', batter: a(2), runner: null },
    },
  ],
  EndMatch: (
    [
      ...(['abandoned', 'noResult', 'drawn', 'tied'] as const).map((kind) => ({ kind })),
      ...sides.map((to) => ({ kind: 'awarded' as const, to })),
      ...sides.map((by) => ({ kind: 'conceded' as const, by })),
      ...sides.flatMap((winner) =>
        (['bowlOut', 'countback', 'coinToss'] as const).map((by) => ({
          kind: 'decided' as const,
          winner,
          by,
        })),
      ),
    ] satisfies Extract<Command, { type: 'EndMatch' }>['how'][]
  ).map((how) => ({ before: chasing, command: { type: 'EndMatch', how, note } })),
  AgreeScores: [{ before: over, command: { type: 'AgreeScores' } }],
  NamePlayerOfTheMatch: [[a(3)], [b(5), a(1)]].map((players) => ({
    before: over,
    command: { type: 'NamePlayerOfTheMatch', players },
  })),
  AddNote: [{ before: begun, command: { type: 'AddNote', text: note } }],
  RemarkBall: [
    {
      before: inSecondOver,
      command: {
        type: 'RemarkBall',
        target: 13,
        remark: {
          ...noRemark,
          shot: 'drive',
          pitch: 'full',
          fielder: b(6),
          note,
          video: { url: 'https://club.example/day', atSeconds: 62 },
        },
      },
      taps: [
        ...['Remark on the last ball', 'Drive', 'Full', { select: 'Fielded by', option: 'Player b6' }],
        ...[
          { fill: 'Note', text: note },
          { fill: 'Film of it', text: 'https://club.example/day' },
        ],
        ...[{ fill: 'Moment', text: '1:02' }, 'Keep the remark'],
      ],
    },
  ],
  Undo: [{ before: inSecondOver, command: { type: 'Undo', target: inSecondOver.entries.length } }],
  VoidEntry: [
    {
      before: twoBalls,
      command: { type: 'VoidEntry', target: firstBall },
      taps: [beginning('Ball 0.1:'), 'Remove the ball', 'Confirm'],
    },
  ],
  AmendEntry: [
    {
      before: inSecondOver,
      command: {
        type: 'AmendEntry',
        target: firstBall,
        fact: { type: 'ballBowled', delivery: { ...amended, ran: 3 } },
      },
      // "Edit a ball of an earlier over: 4 + the ball."
      taps: ['All overs', /^1 P b11/, beginning('Ball 0.1:'), 'Three', 'Confirm'],
    },
  ],
  InsertEntry: [
    {
      before: twoBalls,
      command: {
        type: 'InsertEntry',
        before: firstBall,
        fact: { type: 'ballBowled', delivery: amended },
      },
      taps: [beginning('Ball 0.1:'), 'Insert one before', 'Two', 'Confirm'],
    },
    {
      before: twoBalls,
      command: {
        type: 'InsertEntry',
        before: firstBall + 1,
        fact: { type: 'penaltyAwarded', to: 1, runs: 5, reason: 'timeWasting' },
      },
      taps: [
        ...[beginning('Ball 0.2:'), 'Something else before', /^5 penalty runs to Burnham: .*time/, 'Confirm'],
      ],
    },
  ],
  CorrectEntries: [
    {
      before: inSecondOver,
      command: {
        type: 'CorrectEntries',
        changes: [firstBall, firstBall + 7].map((before) => ({
          type: 'InsertEntry',
          before,
          fact: { type: 'battersSwapped', reason: 'Put right later' },
        })),
      },
      taps: ['All overs', /^1 P b11/, beginning('Ball 0.1:'), 'Swap for this over', 'Confirm'],
    },
    // A retirement that nobody entered: the preview asks who came in.
    {
      before: twoBalls,
      command: {
        type: 'CorrectEntries',
        changes: [
          {
            type: 'InsertEntry',
            before: firstBall + 1,
            fact: { type: 'batterRetired', batter: a(2), as: 'hurt' },
          },
          { type: 'InsertEntry', before: firstBall + 1, fact: { type: 'batterArrived', batter: a(6) } },
        ],
      },
      taps: [
        ...[
          beginning('Ball 0.2:'),
          'Something else before',
          'Player a2 retired hurt',
          'Player a6',
          'Confirm',
        ],
      ],
    },
  ],
  MoveEntry: [
    {
      before: twoBalls,
      command: { type: 'MoveEntry', target: firstBall + 1, before: firstBall },
      taps: [beginning('Ball 0.2:'), 'It came one earlier', 'Confirm'],
    },
  ],
};

for (const [type, told] of Object.entries(walks)) {
  if (typeof told !== 'string')
    test(`${type} from the pad, ways: ${told.length}`, { timeout: 60_000 }, async () => {
      for (const { before, command, taps } of told) {
        const pad = ground(before);
        try {
          await make(taps ?? tapsOf(command, before, names));
          expect(pad.faults).toEqual([]);
          expect(pad.given).toEqual([command]);
        } finally {
          pad.leave();
        }
      }
    });
}
