// Arranging a match: new teams and players, the match, its officials and the first entry of its log, all in one
// transaction, so that no half-made match is ever seen. The creator scores it. Doesn't know how it was asked for.
import { append, decide, emptyBook, refusalText, type Command, type MatchId, type Scorebook } from '@/engine';
import { english } from '@/engine/words/english';
import { CommandId } from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';
import { MatchPlan, type PlannedSide } from '@/protocol/match-plan';
import { z } from 'zod';
import type { Database } from '../db/database';
import { newCode, newId } from '../ids';
import type { NewMatch, Runtime, Viewer } from '../runtime';
import { teamWrites } from '../teams/teams';
import { canonicalJson } from './canonical-json';
import { sha256 } from './hash-chain';
import { listLine } from './list-line';
import type { MatchLog, Turn } from './log';
import { nameSide, type NamedSide } from './sides';

/** A plan as the set-up page and the REST call give it, or one of our own simulator. */
const MatchToArrange = MatchPlan.extend({ simulated: z.boolean() });

export type ArrangeParts = {
  readonly db: Database;
  readonly log: MatchLog;
  readonly teams: Runtime['teams'];
  readonly now: () => Date;
};

/**
 * Arranges the match for an account under this id, with what is `play`ed on it at once; the same again changes nothing.
 */
export const arrangeMatch = async (
  parts: ArrangeParts,
  matchId: MatchId,
  input: NewMatch,
  by: Extract<Viewer, { kind: 'account' }>,
  play: Play = nothing,
): Promise<Outcome<MatchId>> => {
  const parsed = MatchToArrange.safeParse(input);
  if (!parsed.success) return failed('MALFORMED', undefined, { issues: issuesOf(parsed.error) });
  const [home, away] = await Promise.all(
    ([0, 1] as const).map((index) => namedSide(parts.teams, matchId, index, parsed.data.sides[index], by)),
  );
  if (home === undefined || away === undefined) return failed('MALFORMED', 'A match has two sides');
  if (!home.ok) return home;
  if (!away.ok) return away;
  const match = { ...parsed.data, sides: [home.value, away.value] as const, others: [] };
  return writeMatch(parts, matchId, match, by.accountId, play);
};

/** Where and why a value is not of the documented form. */
export const issuesOf = (error: z.ZodError) =>
  error.issues.slice(0, 10).map((issue) => ({ at: issue.path.join('.'), why: issue.message }));

const namedSide = async (
  teams: Runtime['teams'],
  matchId: MatchId,
  index: 0 | 1,
  side: PlannedSide,
  by: Viewer,
): Promise<Outcome<NamedSide>> => {
  if (side.teamId === null) return nameSide(matchId, index, side, null);
  const team = await teams.byId(side.teamId, by);
  return team.ok ? nameSide(matchId, index, side, team.value) : team;
};

/** A match whose people all have their ids. `others`: named in the log and of neither side. */
export type NamedMatch = Omit<z.infer<typeof MatchToArrange>, 'sides'> & {
  readonly sides: readonly [NamedSide, NamedSide];
  readonly others: readonly { readonly id: string; readonly name: string }[];
};

/** What is played on an arranged match: the commands from the toss on. */
export type Play = (arranged: Scorebook) => readonly Command[];
const nothing: Play = () => [];

/**
 * Writes a match, its first entry and all that is played, or nothing. Where the same account wrote the same match under this
 * id before, it is that one. Failures: LAWS_REFUSED, MATCH_REUSED. Throws where what is played does not fit: whoever made it
 * up asked the engine.
 */
export const writeMatch = async (
  { db, log, now }: Omit<ArrangeParts, 'teams'>,
  matchId: MatchId,
  match: NamedMatch,
  accountId: string,
  play: Play = nothing,
): Promise<Outcome<MatchId>> => {
  const [home, away] = match.sides;
  const at = now().toISOString();
  const arranging: Command = {
    type: 'ArrangeMatch',
    sides: [home.side, away.side],
    conditions: match.conditions,
  };
  const arranged = entered(emptyBook, arranging, at);
  if (!arranged.ok) {
    const { code, law } = arranged.refusal;
    return failed('LAWS_REFUSED', refusalText(arranged.refusal, english), { code, law });
  }
  const turns: [Turn, ...Turn[]] = [arranged.turn];
  let { book } = arranged;
  for (const command of play(book)) {
    const next = entered(book, command, at);
    if (!next.ok) throw new Error(`What is played does not fit: ${next.refusal.code}`);
    turns.push(next.turn);
    book = next.book;
  }
  const line = listLine(book.state, { teams: [rosterTeam(home), rosterTeam(away)], players: {} });
  const bodyHash = sha256(canonicalJson({ command: arranging, ...said(match) }));
  const commandId = CommandId.parse(matchId);
  const [first, ...rest] = turns;
  const place = { matchId, at, by: accountId, head: { seq: 0, hash: null }, line, fence: null };
  for (let tried = 0; tried < mostTries; tried += 1) {
    const known = await log.command(matchId, commandId);
    if (known !== null) {
      const [entry] = await log.since(matchId, 0, 1);
      const same = entry?.by === accountId && known.bodyHash === bodyHash;
      return same ? { ok: true, value: matchId } : failed('MATCH_REUSED');
    }
    const appended = await log.appendAll(
      place,
      [{ ...first, commandId, bodyHash }, ...rest],
      matchWrites(db, matchId, match, accountId),
    );
    // What can be taken is the id, by the same plan sent twice at once, or the code: about once in 900 million.
    if (appended.ok) return { ok: true, value: matchId };
  }
  // Neither: something else has the id, or had it and left its teams behind.
  return failed('MATCH_REUSED');
};

const mostTries = 5;

/** What tells one set-up from another besides the command, which holds no names. */
const said = ({ title, venue, sides }: NamedMatch) => ({
  title,
  venue,
  sides: sides.map(({ isNewTeam, name, newPlayers }) => ({ team: isNewTeam ? name : null, newPlayers })),
});

/** A command on a book, with an id of its own. */
const entered = (book: Scorebook, command: Command, at: string) => {
  const decision = decide(book, command);
  if (!decision.ok) return decision;
  const turn: Turn = {
    commandId: CommandId.parse(newId()),
    bodyHash: sha256(canonicalJson(command)),
    events: decision.events,
  };
  let after = book;
  for (const event of decision.events) after = append(after, { seq: after.entries.length + 1, at, event });
  return { ok: true, turn, book: after } as const;
};

const rosterTeam = ({ side, name, shortName }: NamedSide) => ({ id: side.teamId, name, shortName });

/** All that is written before the first entry, in the order that the database's keys ask for. */
const matchWrites = (db: Database, id: MatchId, match: NamedMatch, accountId: string) => [
  ...match.sides.flatMap((side) => sideTeamWrites(db, side, accountId)),
  db.player.createMany({ data: match.others.map((player) => ({ ...player })) }),
  matchWrite(db, id, match, accountId),
];

const sideTeamWrites = (db: Database, named: NamedSide, ownerId: string) => {
  const { side, name, shortName, newPlayers, squadSize } = named;
  if (named.isNewTeam) return teamWrites(db, { id: side.teamId, name, shortName }, newPlayers, ownerId);
  return [
    db.player.createMany({ data: newPlayers.map((player) => ({ ...player })) }),
    db.teamPlayer.createMany({
      data: newPlayers.map(({ id }, index) => ({
        teamId: side.teamId,
        playerId: id,
        position: squadSize + index,
      })),
    }),
  ];
};

const matchWrite = (db: Database, id: MatchId, match: NamedMatch, accountId: string) => {
  const { title, visibility, tier, venue, startsAt, simulated } = match;
  return db.match.create({
    data: {
      ...{ id, code: newCode(), title, visibility, tier, venue, simulated },
      startsAt: startsAt === null ? null : new Date(startsAt),
      conditionsName: match.conditions.name,
      officials: { create: ['creator', 'scorer'].map((office) => ({ accountId, office })) },
      others: { create: match.others.map((player) => ({ playerId: player.id })) },
      sides: {
        create: match.sides.map(({ side }, index) => ({
          index,
          teamId: side.teamId,
          captainId: side.captain,
          keeperId: side.keeper,
          players: { create: side.players.map((playerId, position) => ({ playerId, position })) },
        })),
      },
    },
  });
};
