// One ball in few words, for the pad's readback: what was entered, and who faces next. Doesn't know the score.
import type { Ball, Innings } from '../vocabulary/state';
import { capital, countOf } from './counts';
import { dismissalName } from './dismissals';
import type { Names } from './names';

/** What was entered: "4 runs", "Wide and 2 run: 3 wides", "No-ball, 4 off the bat", "1 run, Khan run out". */
export function ballInWords(ball: Ball, names: Names): string {
  const said = [callInWords(ball)];
  const { dismissal, short, disallowed, penalties } = ball.delivery;
  if (short > 0) said.push(`${short} short`);
  if (disallowed !== null) said.push('runs do not stand');
  if (ball.out !== null && dismissal !== null)
    said.push(`${names.player(ball.out)} ${dismissalName(dismissal.kind)}`);
  for (const penalty of penalties)
    said.push(`${countOf(penalty.runs, 'penalty run')} to the ${penalty.to} side`);
  return capital(said.join(', '));
}

function callInWords({ delivery, extras, batRuns }: Ball): string {
  switch (delivery.call) {
    case 'wide':
      return extras.wides === 1 ? 'wide' : `wide, ${countOf(extras.wides, 'run')}`;
    case 'noBall': {
      const off = runsInWords(batRuns, extras.byes, extras.legByes, ' off the bat');
      return off === null ? 'no-ball' : `no-ball, ${off}`;
    }
    case 'fair':
      return runsInWords(batRuns, extras.byes, extras.legByes, '') ?? 'no run';
  }
}

function runsInWords(bat: number, byes: number, legByes: number, from: string): string | null {
  if (byes > 0) return countOf(byes, 'bye');
  if (legByes > 0) return countOf(legByes, 'leg bye');
  if (bat > 0) return `${from === '' ? countOf(bat, 'run') : bat}${from}`;
  return null;
}

/** Who faces next, or what must come first: "Sharma faces", "new batter at the striker's end", "over". */
export function nextInWords(innings: Innings, names: Names): string {
  if (innings.ended !== null) return 'innings over';
  if (innings.striker === null) return "new batter to the striker's end";
  const faces = `${names.player(innings.striker)} faces`;
  return innings.freeHit ? `${faces}, free hit` : faces;
}

/** The pad's readback: "2 leg byes. Sharma faces". Empty before the innings' first ball. */
export function readback(innings: Innings, names: Names): string {
  const ball = innings.balls.at(-1);
  return ball === undefined ? '' : `${ballInWords(ball, names)}. ${capital(nextInWords(innings, names))}`;
}
