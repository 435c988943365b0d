// Finding matches by words: each must stand in the name of a side, of a player of an XI who is shown in full, of the
// venue or of the match. Capitals don't count. Doesn't know who may see what it finds.
import { z } from 'zod';
import { Prisma } from '@/generated/sqlite/client';
import type { Database } from '../db/database';

/** Words of a search that count; more make no search better. */
const mostWords = 6;
/** The newest that fit; whoever has more to look through adds a word. */
const mostFound = 500;

const Found = z.array(z.object({ id: z.string() }));

/** The words of a search, in lower case; none where there is nothing to look for. */
export const wordsOf = (search: string): readonly string[] =>
  search.toLowerCase().normalize('NFC').split(/\s+/).filter(Boolean).slice(0, mostWords);

/** Ids of the newest matches in which each word is found. */
export const searchMatches = async (db: Database, search: string): Promise<readonly string[]> => {
  const fits = wordsOf(search).map(
    (word) => Prisma.sql`(
      ${has(Prisma.sql`m."venue"`, word)} OR ${has(Prisma.sql`m."title"`, word)}
      OR EXISTS (
        SELECT 1 FROM "Side" s JOIN "Team" t ON t."id" = s."teamId"
        WHERE s."matchId" = m."id" AND (${has(Prisma.sql`t."name"`, word)} OR ${has(Prisma.sql`t."shortName"`, word)})
      )
      OR EXISTS (
        SELECT 1 FROM "SidePlayer" sp JOIN "Player" p ON p."id" = sp."playerId"
        LEFT JOIN "Player" k ON k."id" = p."mergedIntoId"
        WHERE sp."matchId" = m."id" AND p."shownAs" = 'full' AND COALESCE(k."shownAs", 'full') = 'full'
        AND ${has(Prisma.sql`p."name"`, word)}
      )
    )`,
  );
  if (fits.length === 0) return [];
  const found = await db.$queryRaw`
    SELECT m."id" FROM "Match" m WHERE ${Prisma.join(fits, ' AND ')} ORDER BY m."id" DESC LIMIT ${mostFound}`;
  return Found.parse(found).map(({ id }) => id);
};

/** Ids of teams in whose name each word is found. */
export const searchTeams = async (db: Database, search: string): Promise<readonly string[]> => {
  const fits = wordsOf(search).map((word) => has(Prisma.sql`t."name"`, word));
  if (fits.length === 0) return [];
  const found = await db.$queryRaw`
    SELECT t."id" FROM "Team" t WHERE ${Prisma.join(fits, ' AND ')} ORDER BY t."id" DESC LIMIT ${mostFound}`;
  return Found.parse(found).map(({ id }) => id);
};

/** SQLite's LOWER knows only English letters, so a word that begins with another is looked for as a name writes it too. */
const has = (column: Prisma.Sql, word: string): Prisma.Sql => {
  const [first = '', ...rest] = word;
  const named = first.toUpperCase() + rest.join('');
  return Prisma.sql`(LOWER(${column}) LIKE ${within(word)} ESCAPE '!' OR ${column} LIKE ${within(named)} ESCAPE '!')`;
};

const within = (word: string): string => `%${word.replace(/[!%_]/g, '!$&')}%`;
