// Players who came in for others for the rest of the match, as a file notes them on the ball they came before.
// A change of role (another bowler finishes the over, a batter retires) follows from the next ball; a bowler taken off
// by the umpires is told, for nothing else tells it.
import type { Command } from '../vocabulary/commands';
import type { Scorebook } from '../vocabulary/state';
import type { FileDelivery } from './file';
import type { People } from './people';
import type { Place, Scoring } from './scoring';
import { enter } from './scoring';

type Reason = Extract<Command, { type: 'ReplacePlayer' }>['reason'];

const reasons: Readonly<Record<string, Reason>> = {
  concussion_substitute: 'concussion',
  impact_player: 'impact',
  supersub: 'tactical',
  x_factor: 'tactical',
  national_callup: 'national',
  national_release: 'national',
  covid_replacement: 'covid',
  injury_substitute: 'injury',
};

/** Enters the replacements noted on a ball. */
export function* replacements(
  book: Scorebook,
  place: Place,
  people: People,
  ball: FileDelivery,
): Scoring<Scorebook> {
  let now = book;
  for (const { in: comes, out: goes, team, reason } of ball.replacements?.match ?? []) {
    const side = people.sideOf(team);
    if (side === null) continue;
    now = yield* enter(now, place, {
      type: 'ReplacePlayer',
      side,
      out: goes === undefined ? null : people.idOf(side, goes),
      in: people.idOf(side, comes),
      reason: reasons[reason] ?? 'unknown',
    });
  }
  return now;
}
