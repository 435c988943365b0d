// Who faces the next ball: where the batters' feet are when the ball is dead. Laws 18.11 and 18.12 (going back to an
// end), 18.3 (short runs), 30.2 and 38.4 (whose wicket was broken). Doesn't know runs credited or the end of the over.
import type { LawsEdition } from '../vocabulary/conditions';
import type { Delivery } from '../vocabulary/delivery';
import type { PlayerId } from '../vocabulary/ids';
import { boundaryStands } from './runs';

/** The two ends, seen from the ball just bowled; null is an end left empty. */
export type Crease = { readonly striker: PlayerId | null; readonly nonStriker: PlayerId | null };

/** Each batter at the other end. */
export const changeEnds = (crease: Crease): Crease => ({
  striker: crease.nonStriker,
  nonStriker: crease.striker,
});

/** Whether the new batter faces after a catch even where the batters had crossed (18.11, since October 2022). */
const newBatterFaces = (edition: LawsEdition): boolean => edition === '2022' || edition === '2026';

/** Runs that moved the feet: a boundary (but a throw's) and disallowed runs send both back to where they were. */
function runsByFeet(delivery: Delivery): number {
  if (delivery.disallowed !== null) return 0;
  const backAtTheirEnds = boundaryStands(delivery) && delivery.boundary?.overthrow === false;
  return backAtTheirEnds ? 0 : delivery.ran;
}

const afterRunning = (delivery: Delivery, crease: Crease): Crease =>
  crease.nonStriker === null || runsByFeet(delivery) % 2 === 0 ? crease : changeEnds(crease);

const without = (crease: Crease, out: PlayerId): Crease => ({
  striker: crease.striker === out ? null : crease.striker,
  nonStriker: crease.nonStriker === out ? null : crease.nonStriker,
});

/**
 * The ends after a delivery, before the over is asked about.
 * @param out who was given out and leaves, or null
 */
export function creaseAfter(
  delivery: Delivery,
  crease: Crease,
  out: PlayerId | null,
  edition: LawsEdition,
): Crease {
  const { dismissal } = delivery;
  if (out === null || dismissal === null) return afterRunning(delivery, crease);
  switch (dismissal.kind) {
    case 'bowled':
    case 'lbw':
    case 'stumped':
    case 'hitWicket':
    case 'hitTwice':
      return without(crease, out);
    case 'caught':
      return without(dismissal.crossed && !newBatterFaces(edition) ? changeEnds(crease) : crease, out);
    case 'handledBall':
      return without(afterRunning(delivery, crease), out);
    case 'obstructing':
      return dismissal.catchPrevented ? without(crease, out) : leaving(dismissal.end, crease, out);
    case 'runOut':
      return leaving(dismissal.end, crease, out);
  }
}

/** The batter out leaves the end named empty; the other is at the other (38.4, 18.12). */
function leaving(end: 'striker' | 'bowler', crease: Crease, out: PlayerId): Crease {
  const other = crease.striker === out ? crease.nonStriker : crease.striker;
  return end === 'striker' ? { striker: null, nonStriker: other } : { striker: other, nonStriker: null };
}
