// A match as lists and page heads show it, from its row or from its open book. Doesn't know who may see it.
import { TeamId, MatchId } from '@/engine/vocabulary/schemas';
import { MatchStatus } from '@/protocol/announcements';
import { outcomeIn } from '@/protocol/outcome';
import { z } from 'zod';
import type { MatchSummary } from '../runtime';
import type { OpenBook } from './books';
import { listLine } from './list-line';

const RowSide = z.object({ teamId: TeamId, team: z.object({ name: z.string() }) });
const Row = z.object({
  id: MatchId,
  code: z.string(),
  title: z.string(),
  status: MatchStatus,
  visibility: z.enum(['public', 'private']),
  tier: z.enum(['HONOR', 'SINGLE', 'DUAL', 'TRIPLE']),
  venue: z.string(),
  startsAt: z.date().nullable(),
  conditionsName: z.string(),
  simulated: z.boolean(),
  firstScore: z.string().nullable(),
  secondScore: z.string().nullable(),
  result: z.string().nullable(),
  outcome: z.string().nullable().transform(outcomeIn),
  sides: z.tuple([RowSide, RowSide]),
});

/** What a list reads of each match. */
export const summaryColumns = { sides: { orderBy: { index: 'asc' }, include: { team: true } } } as const;

/** Of a row with `summaryColumns`. */
export const summaryOfRow = (row: unknown, spectators: (id: MatchId) => number): MatchSummary => {
  const {
    sides: [home, away],
    startsAt,
    firstScore,
    secondScore,
    ...match
  } = Row.parse(row);
  return {
    ...match,
    startsAt: startsAt?.toISOString() ?? null,
    teams: [home.team.name, away.team.name],
    teamIds: [home.teamId, away.teamId],
    scores: [firstScore, secondScore],
    spectators: spectators(match.id),
  };
};

/** Of a match with its book at its head. */
export const summaryOfBook = ({ file, book }: OpenBook, spectators: number): MatchSummary => {
  const { status, firstScore, secondScore, result } = listLine(book.state, file.roster);
  const { id, code, title, visibility, tier, venue, startsAt, conditionsName, simulated } = file;
  return {
    ...{
      id,
      code,
      title,
      status: MatchStatus.parse(status),
      visibility,
      tier,
      venue,
      startsAt,
      conditionsName,
    },
    teams: [file.roster.teams[0].name, file.roster.teams[1].name],
    teamIds: [file.roster.teams[0].id, file.roster.teams[1].id],
    scores: [firstScore, secondScore],
    ...{ result, outcome: book.state.result, simulated, spectators },
  };
};
