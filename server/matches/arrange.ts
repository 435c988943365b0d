// Arranging a match: new teams and players, the match, its officials and the first entry of its log, all in one
// transaction, so that no half-made match is ever seen. The creator scores it. Doesn't know how it was asked for.
import { append, decide, emptyBook, refusalText, type Command, type MatchId } from '@/engine';
import { english } from '@/engine/words/english';
import { CommandId, MatchId as MatchIdSchema } from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';
import { z } from 'zod';
import { PlayerId, PlayingConditions, TeamId } from '@/engine/vocabulary/schemas';
import type { Database } from '../db/database';
import { newCode, newId } from '../ids';
import type { NewMatch, NewSide, Runtime, Viewer } from '../runtime';
import { teamWrites } from '../teams/teams';
import { canonicalJson } from './canonical-json';
import { sha256 } from './hash-chain';
import { listLine } from './list-line';
import type { MatchLog } from './log';
import { nameSide, type NamedSide } from './sides';

const text = (most: number) => z.string().trim().min(1).max(most);
const Index = z.number().int().min(0).max(39).nullable();

const SideToArrange = z.strictObject({
  teamId: TeamId.nullable(),
  name: text(60),
  shortName: text(12),
  players: z
    .array(z.strictObject({ id: PlayerId.nullable(), name: text(60) }))
    .min(1)
    .max(40),
  captain: Index,
  keeper: Index,
});

/** What arranging asks for, as the set-up page and the REST call give it. */
export const MatchToArrange = z.strictObject({
  title: text(120),
  conditions: PlayingConditions,
  sides: z.tuple([SideToArrange, SideToArrange]),
  visibility: z.enum(['public', 'private']),
  tier: z.enum(['HONOR', 'SINGLE', 'DUAL', 'TRIPLE']),
  startsAt: z.iso.datetime({ offset: true }).nullable(),
  venue: z.string().trim().max(120),
  simulated: z.boolean(),
});

export type ArrangeParts = {
  readonly db: Database;
  readonly log: MatchLog;
  readonly teams: Runtime['teams'];
  readonly now: () => Date;
};

/** Arranges the match for an account; gives its id. */
export const arrangeMatch = async (
  parts: ArrangeParts,
  input: NewMatch,
  by: Extract<Viewer, { kind: 'account' }>,
): Promise<Outcome<MatchId>> => {
  const parsed = MatchToArrange.safeParse(input);
  if (!parsed.success) return failed('MALFORMED', undefined, { issues: issuesOf(parsed.error) });
  const [home, away] = await Promise.all(parsed.data.sides.map((side) => namedSide(parts.teams, side, by)));
  if (home === undefined || away === undefined) return failed('MALFORMED', 'A match has two sides');
  if (!home.ok) return home;
  if (!away.ok) return away;
  return writeMatch(parts, { ...parsed.data, sides: [home.value, away.value], others: [] }, by.accountId);
};

/** Where and why a value is not of the documented form. */
export const issuesOf = (error: z.ZodError) =>
  error.issues.slice(0, 10).map((issue) => ({ at: issue.path.join('.'), why: issue.message }));

const namedSide = async (teams: Runtime['teams'], side: NewSide, by: Viewer): Promise<Outcome<NamedSide>> => {
  if (side.teamId === null) return nameSide(side, null);
  const team = await teams.byId(side.teamId, by);
  return team.ok ? nameSide(side, team.value) : team;
};

/** A match whose people all have their ids. `others`: named in the log and of neither side. */
export type NamedMatch = Omit<z.infer<typeof MatchToArrange>, 'sides'> & {
  readonly sides: readonly [NamedSide, NamedSide];
  readonly others: readonly { readonly id: string; readonly name: string }[];
};

/** Writes a match and its first entry. Failure: LAWS_REFUSED, and nothing is written. */
export const writeMatch = async (
  { db, log, now }: Omit<ArrangeParts, 'teams'>,
  match: NamedMatch,
  accountId: string,
): Promise<Outcome<MatchId>> => {
  const [home, away] = match.sides;
  const command: Command = {
    type: 'ArrangeMatch',
    sides: [home.side, away.side],
    conditions: match.conditions,
  };
  const decision = decide(emptyBook, command);
  if (!decision.ok) {
    const { code, law } = decision.refusal;
    return failed('LAWS_REFUSED', refusalText(decision.refusal, english), { code, law });
  }
  const at = now().toISOString();
  const book = decision.events
    .map((event, index) => ({ seq: index + 1, at, event }))
    .reduce(append, emptyBook);
  const line = listLine(book.state, { teams: [rosterTeam(home), rosterTeam(away)], players: {} });
  const bodyHash = sha256(canonicalJson(command));
  const head = { seq: 0, hash: null };
  for (;;) {
    const matchId = MatchIdSchema.parse(newId());
    const commandId = CommandId.parse(newId());
    const appended = await log.append(
      {
        ...{ matchId, commandId, bodyHash, at, by: accountId, head, line, fence: null },
        events: decision.events,
      },
      matchWrites(db, matchId, match, accountId),
    );
    // The only key that can be taken is the code: about once in 900 million.
    if (appended.ok) return { ok: true, value: matchId };
  }
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
