// The two ends as a scorer calls them when a batter is out in the running (Law 38.4).
import type { End } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';

export const ends: readonly End[] = ['striker', 'bowler'];

/** "keeper’s end". */
export const endInWords = (end: End, { say }: ScorerSpeech): string => say(`wicket.end.${end}`);
