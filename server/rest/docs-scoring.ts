// How to score, as the documentation page tells it: what each command is for, what a match may await, and deliveries written
// out. Data that is held to the schemas: a command without words does not compile, an example that is none fails a test.
import type { AnnouncementData } from '@/protocol/announcements';
import type { CommandType, Delivery, PlayerId } from '@/engine';

type Awaits = AnnouncementData<'CONNECTION_ESTABLISHED'>['awaits'];

/** What answers each thing that a match may await. */
export const answers: Readonly<Record<Awaits, string>> = {
  arrangement: 'ArrangeMatch; POST /api/v1/matches has done it.',
  toss: 'DecideToss.',
  openers: 'OpenInnings.',
  bowler: 'NameBowler, before the first ball and after each over; nobody bowls two overs running.',
  ball: 'BowlBall; or what happens between balls.',
  batter: 'SendBatter, after a wicket or a retirement.',
  followOn: 'DecideFollowOn, or OpenInnings.',
  resumption: 'ResumePlay.',
  nothing: 'The match is over. AgreeScores, NamePlayerOfTheMatch.',
};

/** What each command is for. */
export const purposes: Readonly<Record<CommandType, string>> = {
  ArrangeMatch: 'Sides and rules; POST /api/v1/matches records it.',
  ChangeConditions: 'Other rules, before they have counted.',
  ChangeSide: 'Another XI, before the toss.',
  DecideToss: 'Who won the toss, and what they chose. Sides are 0 and 1, in the order of teams.',
  OpenInnings: 'Who bats, and who faces first.',
  NameBowler: 'Who bowls the next over, or goes on in one.',
  BowlBall: 'One delivery, as the umpire saw it.',
  SendBatter: 'Who comes in; also one who comes back.',
  RetireBatter: 'A batter leaves: hurt and notOut may come back.',
  TimeOutBatter: 'The batter who should have come in is out (Law 40).',
  RunOutNonStriker: 'Run out by the bowler before the delivery (Law 38.3).',
  MarkAbsent: 'A player who will not bat.',
  SwapBatters: 'The batters stand at the wrong ends; says why.',
  AwardPenalty: 'Penalty runs between balls.',
  CallDeadBall: 'A ball that does not count.',
  CallOver: 'The umpire calls over, whatever was counted (Law 17.5).',
  ExtendOver: 'The umpire lets the over go on.',
  StartPowerplay: 'A powerplay that is not fixed by the rules begins.',
  EndPowerplay: 'It ends.',
  SuspendBowler: 'May not bowl any more in the innings or the match.',
  CloseInnings: 'Declared, forfeited, out of time, or agreed.',
  DecideFollowOn: 'Whether the side that leads enforces it (Law 14).',
  StopPlay: 'Rain, light, an interval.',
  ResumePlay: 'Play goes on.',
  EndDay: 'Stumps.',
  ReviseInnings: 'Fewer balls, or another target.',
  ReplacePlayer: 'For the rest of the match; out null brings in a substitute in the field.',
  ChangeKeeper: 'Another wicket-keeper.',
  UseRunner: 'A runner for a batter; null ends it.',
  EndMatch: 'What only umpires or captains can decide: abandoned, conceded, awarded.',
  AgreeScores: 'After the result: it can not change any more (Law 16.10).',
  NamePlayerOfTheMatch: 'Confirmed; until then one is suggested.',
  AddNote: 'A word in the log.',
  RemarkBall: 'Where a ball went, how it was played: nothing that counts.',
  Undo: 'Takes back the last entry that stands; target is its seq.',
  VoidEntry: 'Takes back any entry.',
  AmendEntry: 'Another fact in its place; the score is folded anew.',
  InsertEntry: 'A fact that was missed.',
  MoveEntry: 'An entry to another place.',
  CorrectEntries: 'Several of these four at once.',
};

const dot: Delivery = {
  ...{ call: 'fair', off: 'bat', ran: 0, boundary: null, short: 0, disallowed: null },
  ...{ dismissal: null, penalties: [], remark: null },
};

export type Example = { readonly says: string; readonly delivery: Delivery };

/** `batter` and `fielder`: ids to write in. */
export const deliveries = (batter: PlayerId, fielder: PlayerId): readonly Example[] => [
  { says: 'No run', delivery: dot },
  { says: 'A single', delivery: { ...dot, ran: 1 } },
  {
    says: 'Four, all along the ground',
    delivery: { ...dot, boundary: { allowance: 4, overthrow: false } },
  },
  { says: 'Six', delivery: { ...dot, boundary: { allowance: 6, overthrow: false } } },
  { says: 'A wide', delivery: { ...dot, call: 'wide' } },
  { says: 'A wide, and they ran two: three wides', delivery: { ...dot, call: 'wide', ran: 2 } },
  {
    says: 'A no-ball hit for four: five runs, four of them the batter’s',
    delivery: { ...dot, call: 'noBall', boundary: { allowance: 4, overthrow: false } },
  },
  { says: 'Two leg byes', delivery: { ...dot, off: 'legByes', ran: 2 } },
  {
    says: 'Four byes',
    delivery: { ...dot, off: 'byes', boundary: { allowance: 4, overthrow: false } },
  },
  { says: 'Bowled', delivery: { ...dot, dismissal: { kind: 'bowled' } } },
  {
    says: 'Caught',
    delivery: {
      ...dot,
      dismissal: { kind: 'caught', fielders: [{ player: fielder, substitute: false }], crossed: false },
    },
  },
  {
    says: 'Run out at the bowler’s end, going for the second: one run stands',
    delivery: {
      ...dot,
      ran: 1,
      dismissal: {
        ...{ kind: 'runOut', batter, end: 'bowler' },
        fielders: [{ player: fielder, substitute: false }],
      },
    },
  },
];
