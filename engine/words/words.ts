// What the engine's sentences are told with: a language, and who an id is, asked of whoever knows. Never a roster.
import type { PlayerId, SideIndex } from '../vocabulary/ids';
import type { lawsEnglish } from './english/laws';
import type { playEnglish } from './english/play';
import type { Speech } from './speech';

export type Names = {
  readonly player: (id: PlayerId) => string;
  /** The side's team. */
  readonly team: (side: SideIndex) => string;
};

/** The messages of play, which every language has. */
export type PlayMessages = typeof playEnglish;
/** The messages about the Laws: refusals, and why somebody faces. */
export type LawsMessages = typeof lawsEnglish;

export type Words = Speech<PlayMessages> & Names;

/** What a scorer is told with: the Laws too. */
export type ScorerWords = Speech<PlayMessages & LawsMessages> & Names;
