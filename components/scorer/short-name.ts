// A player's name as it fits a tile: "V Kohli" for "Virat Kohli".
import type { ScorerWords, PlayerId } from '@/engine';

/** Initial and last name; a single name stays whole. */
export function shortName(names: ScorerWords, id: PlayerId): string {
  const parts = names.player(id).trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts[0]?.charAt(0) ?? ''} ${last}`;
}
