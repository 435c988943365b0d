// Two entries of one squad that are one person: the one is shown under the other's name from now on, and plays no more.
// Logs hold ids only and stay as they are (decision 0007). Doesn't know who may ask for it.
import type { PlayerId } from '@/engine';
import { MatchId } from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';
import type { Database } from '../db/database';
import type { Books } from '../matches/books';
import type { Team } from '../runtime';
import { matchesOf } from './matches-of';

export type MergePlayers = (
  team: Team,
  players: { readonly kept: PlayerId; readonly gone: PlayerId },
) => Promise<Outcome<null>>;

export const makeMergePlayers =
  (db: Database, books: Pick<Books, 'forget'>): MergePlayers =>
  async ({ id: teamId, players }, { kept, gone }) => {
    const ofTeam = (id: PlayerId) => players.some((player) => player.id === id);
    if (kept === gone || !ofTeam(kept) || !ofTeam(gone)) {
      return failed('MALFORMED', 'Choose two players of this team.');
    }
    const [matchesOfKept, matchesOfGone] = await Promise.all([matchesOf(db, kept), matchesOf(db, gone)]);
    if (matchesOfGone.some((match) => matchesOfKept.includes(match))) {
      return failed('MALFORMED', 'Both played in one match, so they are two people.', { field: 'gone' });
    }
    await db.$transaction([
      db.player.updateMany({
        where: { OR: [{ id: gone }, { mergedIntoId: gone }] },
        data: { mergedIntoId: kept },
      }),
      db.teamPlayer.deleteMany({ where: { teamId, playerId: gone } }),
    ]);
    for (const match of matchesOfGone) books.forget(MatchId.parse(match));
    return { ok: true, value: null };
  };
