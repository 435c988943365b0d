// How a player is named: in full, and as everybody may read it, as the team decided. One rule for every output (decision
// 0007). Doesn't know who reads, nor where the wish is kept.
import { z } from 'zod';
import { initial } from '@/engine';
import { ShownAs } from '@/protocol/roster';

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
