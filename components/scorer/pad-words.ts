// What the pad is told with: its scorer's language and the names of the match, in full. Somebody the roster lacks (merged
// away, or of an older page) is shown as "?", never left out.
import { isolated } from '@/engine';
import type { Roster } from '@/protocol/roster';
import type { PadWords, ScorerSpeech } from '@/words/messages';

export const padWords = (roster: Roster, speech: ScorerSpeech): PadWords => ({
  ...speech,
  player: (id) => isolated(Object.hasOwn(roster.players, id) ? (roster.players[id] ?? '?') : '?'),
  team: (side) => isolated(roster.teams[side].name),
});
