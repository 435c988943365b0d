// Where a match is, as its page shows it: before it, in play, stopped, between innings, over. Doesn't know names.
import { currentInnings, type MatchState } from '@/engine';

export type Phase = 'before' | 'play' | 'stopped' | 'interval' | 'over';

export function phaseOf(state: MatchState): Phase {
  if (state.result !== null) return 'over';
  if (state.awaiting.kind === 'resumption') return 'stopped';
  const innings = currentInnings(state);
  if (innings === null) return 'before';
  return innings.ended === null ? 'play' : 'interval';
}
