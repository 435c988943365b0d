// Where the scorer's balls are on their way into the match's log, as the pad shows it. Values only; doesn't know how they
// travel.
import type { Command, CommandId } from '@/engine';

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
export function syncText(sync: Sync, overs: string | null, now: number): string {
  switch (sync.kind) {
    case 'synced':
      return overs === null ? 'Synced' : `Synced ${overs}`;
    case 'sending':
      return `${sync.waiting} waiting`;
    case 'offline': {
      const minutes = Math.max(0, Math.floor((now - sync.since) / 60_000));
      return `Offline ${minutes} min · ${safeHere(sync)}`;
    }
    case 'signIn':
      return `Sign in · ${sync.waiting} safe on this phone`;
    case 'notArranged':
    case 'needsYou':
      return 'Needs you';
  }
}

/** A scorer counts balls: the toss or a bowler named meanwhile is no ball. */
const safeHere = ({ waiting, balls }: { readonly waiting: number; readonly balls: number }): string => {
  if (waiting === 0) return 'all recorded';
  const [count, one, many] = balls > 0 ? [balls, 'ball', 'balls'] : [waiting, 'entry', 'entries'];
  return `${count} ${count === 1 ? one : many} safe on this phone`;
};
