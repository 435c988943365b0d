// Where a match is, as its page shows it: before it, in play, stopped, between innings, over. Doesn't know names.
import { currentInnings, stopInWords, type MatchState } from '@/engine';
import type { BoardSpeech } from '@/words/messages';

export type Phase = 'before' | 'play' | 'stopped' | 'interval' | 'over';

export function phaseOf(state: MatchState): Phase {
  if (state.result !== null) return 'over';
  if (state.awaiting.kind === 'resumption') return 'stopped';
  const innings = currentInnings(state);
  if (innings === null) return 'before';
  return innings.ended === null ? 'play' : 'interval';
}

/** "Live", "Lunch", "Rain stopped play", "Finished". */
export function phaseInWords(state: MatchState, speech: BoardSpeech): string {
  const { result, stopped } = state;
  if (result?.kind === 'noResult' && result.why === 'abandoned') return speech.say('status.abandoned');
  if (result === null && stopped !== null) return stopInWords(stopped, speech);
  return speech.say(`phase.${phaseOf(state)}`);
}
