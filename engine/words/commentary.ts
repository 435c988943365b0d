// The English phrase book of commentary: several ways to say each thing, picked by the ball's seq so that every reader
// and every replay reads the same. Says only what the scorer saw. Doesn't know the score.
import { commentaryOf, type CommentaryCode, type CommentaryPart } from '../projections/commentary';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Ball } from '../vocabulary/state';
import { capital, countOf, listOf } from './counts';
import type { Names } from './names';

/** A part with names for ids. */
type Told = {
  readonly runs: number;
  readonly striker: string;
  readonly bowler: string;
  readonly out: string;
  readonly fielders: string;
};
type Phrase = (told: Told) => string;

const phrases: Readonly<Record<CommentaryCode, readonly [Phrase, ...Phrase[]]>> = {
  dot: [
    () => 'no run',
    ({ bowler }) => `dot ball from ${bowler}`,
    ({ striker }) => `nothing off it for ${striker}`,
    () => 'no run taken',
  ],
  single: [
    () => 'one run',
    ({ striker }) => `one run to ${striker}`,
    ({ striker }) => `${striker} gets one for it`,
  ],
  runs: [
    ({ runs }) => `${runs} runs`,
    ({ striker, runs }) => `${striker} gets ${runs} for it`,
    ({ striker, runs }) => `${runs} to ${striker}`,
  ],
  four: [
    ({ runs }) => `${boundaryWord(runs, 4, 'FOUR')}`,
    ({ runs, striker }) => `${boundaryWord(runs, 4, 'FOUR')} to ${striker}`,
    ({ runs }) => `${boundaryWord(runs, 4, 'FOUR')}, all the way to the rope`,
  ],
  six: [
    ({ runs }) => `${boundaryWord(runs, 6, 'SIX')}`,
    ({ runs, striker }) => `${boundaryWord(runs, 6, 'SIX')}, ${striker} clears the rope`,
    ({ runs }) => `${boundaryWord(runs, 6, 'SIX')}, over the rope without a bounce`,
  ],
  overthrows: [({ runs }) => `${countOf(runs, 'run')} with the overthrow to the boundary`],
  byes: [({ runs }) => countOf(runs, 'bye'), ({ runs }) => `${countOf(runs, 'bye')} taken`],
  legByes: [({ runs }) => countOf(runs, 'leg bye'), ({ runs }) => `${countOf(runs, 'leg bye')} taken`],
  byesToBoundary: [({ runs }) => `${countOf(runs, 'bye')}, to the boundary`],
  legByesToBoundary: [({ runs }) => `${countOf(runs, 'leg bye')}, to the boundary`],
  wide: [({ runs }) => wides('wide', runs, 1), ({ runs }) => wides('wide called', runs, 1)],
  wideAndRuns: [
    ({ runs }) => `wide, and more off it: ${countOf(runs, 'wide')} in all`,
    ({ runs }) => `${countOf(runs, 'wide')}`,
  ],
  wideToBoundary: [({ runs }) => `wide, and it runs to the boundary: ${countOf(runs, 'wide')}`],
  noBall: [({ runs }) => wides('no-ball', runs, 1), ({ runs }) => wides('no-ball called', runs, 1)],
  freeHitBall: [() => 'free hit', () => 'the free hit'],
  short: [({ runs }) => (runs === 1 ? 'one run short' : `${runs} runs short`)],
  noShot: [() => 'no shot offered, so no runs and the batters go back'],
  secondHit: [() => 'struck a second time to guard the wicket, so no runs'],
  deliberateShort: [() => 'deliberate short running, so no runs stand'],
  bowled: [
    ({ out, bowler }) => `OUT! ${out} is bowled by ${bowler}`,
    ({ out, bowler }) => `OUT! Bowled! ${bowler} has the wicket of ${out}`,
  ],
  lbw: [
    ({ out, bowler }) => `OUT! ${out} is lbw to ${bowler}`,
    ({ out, bowler }) => `OUT! Leg before: ${bowler} has ${out}`,
  ],
  hitWicket: [({ out, bowler }) => `OUT! ${out} hits the wicket; the wicket is ${bowler}'s`],
  hitTwice: [({ out }) => `OUT! ${out} hit the ball twice`],
  handledBall: [({ out }) => `OUT! ${out} handled the ball`],
  caught: [
    ({ out, fielders, bowler }) => `OUT! ${out} is caught by ${fielders} off ${bowler}`,
    ({ out, fielders, bowler }) =>
      `OUT! ${fielders} takes the catch, ${out} is out, and ${bowler} has a wicket`,
  ],
  caughtAndBowled: [
    ({ out, bowler }) => `OUT! ${out} is caught and bowled by ${bowler}`,
    ({ out, bowler }) => `OUT! ${bowler} takes the return catch and ${out} is out`,
  ],
  caughtBySubstitute: [({ out, bowler }) => `OUT! ${out} is caught by a substitute off ${bowler}`],
  caughtByUnknown: [({ out, bowler }) => `OUT! ${out} is caught off ${bowler}`],
  stumped: [
    ({ out, fielders, bowler }) =>
      `OUT! ${out} is stumped${fielders === '' ? '' : ` by ${fielders}`} off ${bowler}`,
  ],
  runOut: [
    ({ out, fielders }) => `OUT! ${out} is run out by ${fielders}`,
    ({ out, fielders }) => `OUT! Run out! ${fielders} the fielding, and ${out} is short of the crease`,
  ],
  runOutUnassisted: [({ out }) => `OUT! ${out} is run out`],
  obstructing: [({ out }) => `OUT! ${out} is given out obstructing the field`],
  penaltyToBatting: [({ runs }) => `${countOf(runs, 'penalty run')} to the batting side`],
  penaltyToFielding: [({ runs }) => `${countOf(runs, 'penalty run')} to the fielding side`],
};

/** FOUR and SIX where they are worth that; a ground where a boundary is worth something else says how much. */
const boundaryWord = (runs: number, usual: number, word: string): string =>
  runs === usual ? word : `boundary for ${runs}`;

const wides = (word: string, runs: number, usual: number): string =>
  runs === usual ? word : `${word}, ${countOf(runs, 'run')}`;

/** What happened, without who bowled to whom: "no-ball, FOUR; the next ball is a free hit". */
export function commentaryText(ball: Ball, conditions: PlayingConditions, names: Names): string {
  const said = commentaryOf(ball, conditions).map((part) => phraseFor(part, ball.seq, names));
  return `${capital(said.join('; '))}.`;
}

/** "Khan to Sharma: no-ball, FOUR." */
export const commentaryLine = (ball: Ball, conditions: PlayingConditions, names: Names): string =>
  `${names.player(ball.bowler)} to ${names.player(ball.striker)}: ${commentaryText(ball, conditions, names)}`;

function phraseFor(part: CommentaryPart, seq: number, names: Names): string {
  const ways = phrases[part.code];
  const say = ways[seq % ways.length] ?? ways[0];
  return say({
    runs: part.runs,
    striker: names.player(part.striker),
    bowler: names.player(part.bowler),
    out: part.out === null ? '' : names.player(part.out),
    fielders: listOf(part.fielders.map(names.player)),
  });
}
