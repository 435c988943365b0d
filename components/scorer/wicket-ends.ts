// The two ends as a scorer calls them when a batter is out in the running.
import type { End } from '@/engine';

export const ends: readonly { readonly end: End; readonly words: string }[] = [
  { end: 'striker', words: 'keeper’s end' },
  { end: 'bowler', words: 'bowler’s end' },
];
