// One ball of the book as a match file writes it, with what stands beside it. Doesn't know overs.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { Ball, BatterLine } from '../../vocabulary/state';
import { isBoundaryOf } from '../../rules/figures';
import type { FileDelivery } from '../file';
import type { Beside } from './between';
import type { FileNames } from './names';
import { writeWicket } from './wicket';

function writeExtras(ball: Ball, penalty: number): FileDelivery['extras'] {
  const { byes, legByes: legbyes, noBalls: noballs, wides, penalties } = ball.extras;
  const all = { byes, legbyes, noballs, penalty: penalties + penalty, wides };
  const made = Object.entries(all).filter(([, runs]) => runs > 0);
  return made.length > 0 ? Object.fromEntries(made) : undefined;
}

/** Four or six off the bat that did not reach the rope by itself. */
function isAllRun(ball: Ball, { fourRuns, sixRuns }: PlayingConditions): boolean {
  const looksLikeBoundary = ball.batRuns === fourRuns || ball.batRuns === sixRuns;
  return looksLikeBoundary && !isBoundaryOf(ball, ball.batRuns);
}

/** The ball. `lines` are the batters' of its innings. */
export function writeDelivery(
  ball: Ball,
  lines: readonly BatterLine[],
  beside: Beside | undefined,
  conditions: PlayingConditions,
  names: FileNames,
): FileDelivery {
  const out = lines.find((line) => line.player === ball.out)?.out ?? null;
  const fallen = ball.out === null || out === null ? [] : [writeWicket(ball.out, out, names)];
  const wickets = [...fallen, ...(beside?.wickets ?? [])];
  const penalty = beside?.penalty ?? 0;
  const replacements = beside?.replacements ?? [];
  const extras = writeExtras(ball, penalty);
  const total = ball.runs + penalty;
  return {
    batter: names.player(ball.striker),
    bowler: names.player(ball.bowler),
    non_striker: names.player(ball.nonStriker ?? ball.striker),
    runs: {
      batter: ball.batRuns,
      extras: total - ball.batRuns,
      total,
      ...(isAllRun(ball, conditions) ? { non_boundary: true } : {}),
    },
    ...(extras === undefined ? {} : { extras }),
    ...(replacements.length > 0 ? { replacements: { match: replacements } } : {}),
    ...(wickets.length > 0 ? { wickets } : {}),
  };
}
