// The events of one command, in the contract's order: made from the scorebook before and after it and the roster's
// names, never fed back into the log. Pure; doesn't know sockets.
import { append, isCorrection } from '@/engine';
import type { LogEntry, MatchId, Scorebook } from '@/engine';
import { schemaVersion, type Announcement, type Happening, type Verification } from '../announcements';
import type { Roster } from '../roster';
import { ballBowled, wicketFallen } from './ball';
import { scoreCorrected } from './correction';
import { inningsComplete } from './innings';
import { matchComplete } from './match';
import { milestoneAchieved } from './milestones';
import { overComplete } from './over';
import { playerChanged } from './players';
import { matchReopened, statusChanged } from './status';
import type { Telling } from './telling';
import { wordsOf } from './who';

/** What the log doesn't know: names, and how far a new ball is agreed on. */
export type Audience = { readonly roster: Roster; readonly verification: Verification };

/**
 * What to tell of the entries that one command appended to `before`. A correction is told as one, and not its balls
 * again; what follows from it (the innings or the match over after all) is told too.
 */
export function announce(
  before: Scorebook,
  after: Scorebook,
  entries: readonly LogEntry[],
  audience: Audience,
): Happening[] {
  let book = before;
  return entries.flatMap((entry, index) => {
    const next = index === entries.length - 1 ? after : append(book, entry);
    const told = announceOne(book, next, entry, audience);
    book = next;
    return told;
  });
}

function announceOne(before: Scorebook, after: Scorebook, entry: LogEntry, audience: Audience): Happening[] {
  const telling: Telling = { before, after, entry, names: wordsOf(audience.roster), ...audience };
  const ends = [...inningsComplete(telling), ...matchComplete(telling)];
  if (isCorrection(entry.event)) return [...ends, ...scoreCorrected(telling), ...matchReopened(telling)];
  return [
    ...ballBowled(telling),
    ...wicketFallen(telling),
    ...overComplete(telling),
    ...ends,
    ...playerChanged(telling),
    ...milestoneAchieved(telling),
    ...statusChanged(telling),
  ];
}

/** The event in the envelope of the contract. `seq`: of the last entry of the command; `at`: its time. */
export const envelope = (
  happening: Happening,
  stamp: { readonly matchId: MatchId; readonly seq: number; readonly at: string },
): Announcement => ({ ...happening, ...stamp, schemaVersion });
