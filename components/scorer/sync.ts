// Where the scorer's balls are on their way into the match's log, as the pad shows it. Values only; doesn't know how they
// travel.
import type { Command, CommandId } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';

/** One entry of the scorer's view; `entered`: on its way onto the device. */
export type EntryState = 'entered' | 'recorded' | 'onDevice' | 'inFlight' | 'refused';

/** Why the server would not take something. */
export type Problem = { readonly code: string; readonly message: string; readonly law: string | null };

/** A command that the server would not record, and why. `seqs`: its entries in the view; null where it fits no more. */
export type HeldCommand = {
  readonly commandId: CommandId;
  readonly command: Command;
  readonly problem: Problem | null;
  readonly seqs: { readonly first: number; readonly last: number } | null;
};

/** `waiting`: commands kept on the device, `balls` of which are balls; `since`: epoch milliseconds. */
export type Sync =
  | { readonly kind: 'synced' }
  | { readonly kind: 'sending'; readonly waiting: number }
  | { readonly kind: 'offline'; readonly since: number; readonly waiting: number; readonly balls: number }
  /** The session is over: somebody has to sign in before anything is sent. */
  | { readonly kind: 'signIn'; readonly waiting: number }
  /** The server would not take a match that was set up on this device. */
  | { readonly kind: 'notArranged'; readonly problem: Problem; readonly waiting: number }
  | { readonly kind: 'needsYou'; readonly problem: HeldCommand; readonly waiting: number };

/** "Synced 14.2", "3 waiting", "Offline 4 min · 12 balls safe on this phone", "Needs you". `now`: epoch milliseconds. */
export function syncText(sync: Sync, overs: string | null, now: number, speech: ScorerSpeech): string {
  const { say } = speech;
  switch (sync.kind) {
    case 'synced':
      return overs === null ? say('sync.synced') : say('sync.syncedAt', { overs });
    case 'sending':
      return say('sync.waiting', { count: sync.waiting });
    case 'offline': {
      const minutes = Math.max(0, Math.floor((now - sync.since) / 60_000));
      return say('sync.offline', { minutes, safe: safeHere(sync, speech) });
    }
    case 'signIn':
      return say('sync.signIn', { count: sync.waiting });
    case 'notArranged':
    case 'needsYou':
      return say('sync.needsYou');
  }
}

/** A scorer counts balls: the toss or a bowler named meanwhile is no ball. */
function safeHere(
  { waiting, balls }: { readonly waiting: number; readonly balls: number },
  { say }: ScorerSpeech,
): string {
  if (waiting === 0) return say('sync.allRecorded');
  return balls > 0 ? say('sync.ballsSafe', { count: balls }) : say('sync.entriesSafe', { count: waiting });
}
