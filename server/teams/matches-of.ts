// The matches in which a player was named. Doesn't know what they did there.
import type { PlayerId } from '@/engine';
import type { Database } from '../db/database';

/** Ids of the matches of a player, and of whoever was merged into them. */
export const matchesOf = async (db: Database, id: PlayerId): Promise<readonly string[]> => {
  const player = { OR: [{ id }, { mergedIntoId: id }] };
  const [sides, visits] = await Promise.all([
    db.sidePlayer.findMany({ where: { player }, select: { matchId: true } }),
    db.otherPlayer.findMany({ where: { player }, select: { matchId: true } }),
  ]);
  return [...sides, ...visits].map(({ matchId }) => matchId);
};
