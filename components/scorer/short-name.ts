// A player's name as it fits a tile: "V Kohli" for "Virat Kohli".
import { bare, initial, isolated, nameParts, type PlayerId, type ScorerWords } from '@/engine';

/** Initial and family name; a single name stays whole. */
export function shortName(names: ScorerWords, id: PlayerId): string {
  const { given, family } = nameParts(bare(names.player(id)));
  const [first] = given;
  return isolated(first === undefined ? family : `${initial(first)} ${family}`);
}
