// A team decides how one of its players is named to others; by which rule is in naming-rule.ts. Doesn't know who may decide.
import type { PlayerId } from '@/engine';
import { MatchId } from '@/engine/vocabulary/schemas';
import type { ShownAs } from '@/protocol/roster';
import { failed, type Outcome } from '@/protocol/errors';
import type { Database } from '../db/database';
import type { Books } from '../matches/books';
import type { Team } from '../runtime';
import { matchesOf } from './matches-of';

export type ShowPlayer = (
  team: Team,
  player: PlayerId,
  wish: { readonly shownAs: ShownAs; readonly alias: string | null },
) => Promise<Outcome<null>>;

/** From now on, in old matches too. */
export const makeShowPlayer =
  (db: Database, books: Pick<Books, 'forget'>): ShowPlayer =>
  async ({ players }, player, { shownAs, alias }) => {
    if (!players.some(({ id }) => id === player)) return failed('MALFORMED', 'Choose a player of this team.');
    const name = alias?.trim() ?? '';
    if (shownAs === 'alias' && name === '') return failed('MALFORMED', 'Give the alias.', { field: 'alias' });
    await db.player.update({
      where: { id: player },
      data: { shownAs, alias: shownAs === 'alias' ? name : null },
    });
    for (const match of await matchesOf(db, player)) books.forget(MatchId.parse(match));
    return { ok: true, value: null };
  };
