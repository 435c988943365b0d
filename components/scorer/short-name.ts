// A player's name as it fits a tile: "V Kohli" for "Virat Kohli".
import { bare, initial, isolated, type PlayerId, type ScorerWords } from '@/engine';

/** Initial and last name; a single name stays whole. */
export function shortName(names: ScorerWords, id: PlayerId): string {
  const parts = bare(names.player(id)).trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  return isolated(parts.length < 2 ? last : `${initial(parts[0] ?? '')} ${last}`);
}
