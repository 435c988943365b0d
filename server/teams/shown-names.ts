// How a player's name is shown to others, as the team decides: a minor's in initials, under an alias, or not at all. Decided
// here for every output at once (decision 0007); only those who may score the match read it in full.
import { z } from 'zod';
import { initial, type PlayerId } from '@/engine';
import { MatchId } from '@/engine/vocabulary/schemas';
import { ShownAs } from '@/protocol/roster';
import { failed, type Outcome } from '@/protocol/errors';
import type { Database } from '../db/database';
import type { Books } from '../matches/books';
import type { Team } from '../runtime';
import { matchesOf } from './matches-of';

const Kept = z.object({ name: z.string(), shownAs: ShownAs, alias: z.string().nullable() });
type Kept =
  z.input<typeof Kept> | { readonly name: string; readonly shownAs: string; readonly alias: string | null };

/** A player as the database has them, and whom they were merged into. */
export type Named = Kept & { readonly mergedInto?: Kept | null };

/** The name that the team's people know. */
export const fullName = ({ name, mergedInto }: Named): string => mergedInto?.name ?? name;

/** The name as everybody may read it; null where it is hidden. Of two merged into one the stricter wish counts. */
export function shownName(player: Named): string | null {
  const wishes = [player.mergedInto ?? player, player].map((one) => Kept.parse(one));
  const wish = wishes.find(({ shownAs }) => shownAs !== 'full');
  const name = fullName(player);
  switch (wish?.shownAs) {
    case undefined:
    case 'full':
      return name;
    case 'initials':
      return initialsOf(name);
    case 'alias':
      return wish.alias ?? initialsOf(name);
    case 'hidden':
      return null;
  }
}

/** "A K" of Asha Kumari, in any script. */
export const initialsOf = (name: string): string => name.trim().split(/\s+/).map(initial).join(' ');

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
