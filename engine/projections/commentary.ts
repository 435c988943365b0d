// What there is to say of a ball, as codes: which kind of ball, runs and wicket it was, and nothing that the scorer did
// not see. A phrase book of any language puts them into words (English: words/commentary.ts). Doesn't know names.
import { isBoundaryOf } from '../rules/figures';
import { boundaryStands } from '../rules/runs';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Dismissal } from '../vocabulary/delivery';
import type { PlayerId } from '../vocabulary/ids';
import type { Ball } from '../vocabulary/state';

export type CommentaryCode =
  | 'dot'
  | 'single'
  | 'runs'
  | 'four'
  | 'six'
  | 'overthrows'
  | 'byes'
  | 'legByes'
  | 'byesToBoundary'
  | 'legByesToBoundary'
  | 'wide'
  | 'wideAndRuns'
  | 'wideToBoundary'
  | 'noBall'
  | 'freeHitBall'
  | 'short'
  | 'noShot'
  | 'secondHit'
  | 'deliberateShort'
  | 'bowled'
  | 'lbw'
  | 'hitWicket'
  | 'hitTwice'
  | 'handledBall'
  | 'caught'
  | 'caughtAndBowled'
  | 'caughtBySubstitute'
  | 'caughtByUnknown'
  | 'stumped'
  | 'runOut'
  | 'runOutUnassisted'
  | 'obstructing'
  | 'penaltyToBatting'
  | 'penaltyToFielding';

/** One thing to say. `runs` is what the code counts: runs off the bat, extras of its kind, penalty runs, short runs. */
export type CommentaryPart = {
  readonly code: CommentaryCode;
  readonly runs: number;
  readonly striker: PlayerId;
  readonly bowler: PlayerId;
  readonly out: PlayerId | null;
  readonly fielders: readonly PlayerId[];
};

/** What there is to say of the ball, in the order to say it; never empty. */
export function commentaryOf(ball: Ball, conditions: PlayingConditions): CommentaryPart[] {
  const parts: CommentaryPart[] = [];
  const say = (code: CommentaryCode, runs = 0, fielders: readonly PlayerId[] = []): void => {
    parts.push({ code, runs, striker: ball.striker, bowler: ball.bowler, out: ball.out, fielders });
  };
  if (ball.freeHit) say('freeHitBall');
  sayCallAndRuns(ball, conditions, say);
  if (ball.delivery.short > 0) say('short', ball.delivery.short);
  if (ball.delivery.disallowed !== null) say(ball.delivery.disallowed);
  if (ball.out !== null && ball.delivery.dismissal !== null) sayDismissal(ball, ball.delivery.dismissal, say);
  for (const penalty of ball.delivery.penalties)
    say(penalty.to === 'batting' ? 'penaltyToBatting' : 'penaltyToFielding', penalty.runs);
  return parts;
}

type Say = (code: CommentaryCode, runs?: number, fielders?: readonly PlayerId[]) => void;

function sayCallAndRuns(ball: Ball, conditions: PlayingConditions, say: Say): void {
  const { delivery, extras } = ball;
  const toBoundary = reachedBoundary(ball);
  switch (delivery.call) {
    case 'wide':
      if (toBoundary) say('wideToBoundary', extras.wides);
      else say(extras.wides > conditions.wideRuns ? 'wideAndRuns' : 'wide', extras.wides);
      return;
    case 'noBall':
      say('noBall', extras.noBalls);
      if (ball.batRuns + extras.byes + extras.legByes > 0) sayRuns(ball, conditions, say);
      return;
    case 'fair':
      if (ball.batRuns + extras.byes + extras.legByes > 0) sayRuns(ball, conditions, say);
      else if (ball.out === null && delivery.disallowed === null) say('dot');
      return;
  }
}

function sayRuns(ball: Ball, conditions: PlayingConditions, say: Say): void {
  const { byes, legByes } = ball.extras;
  const boundary = boundaryOf(ball, conditions);
  const toBoundary = reachedBoundary(ball);
  if (byes > 0) say(toBoundary ? 'byesToBoundary' : 'byes', byes);
  else if (legByes > 0) say(toBoundary ? 'legByesToBoundary' : 'legByes', legByes);
  else if (boundary !== null) say(boundary === 'SIX' ? 'six' : 'four', ball.batRuns);
  else if (ball.delivery.boundary?.overthrow === true) say('overthrows', ball.batRuns);
  else say(ball.batRuns === 1 ? 'single' : 'runs', ball.batRuns);
}

function sayDismissal(ball: Ball, dismissal: Dismissal, say: Say): void {
  switch (dismissal.kind) {
    case 'caught': {
      const [fielder] = dismissal.fielders;
      const catcher = fielder?.player ?? null;
      if (catcher === null)
        return say(fielder?.substitute === true ? 'caughtBySubstitute' : 'caughtByUnknown');
      return say(catcher === ball.bowler ? 'caughtAndBowled' : 'caught', 0, [catcher]);
    }
    case 'stumped':
    case 'runOut': {
      const known = dismissal.fielders.flatMap(({ player }) => (player === null ? [] : [player]));
      if (dismissal.kind === 'stumped') return say('stumped', 0, known);
      return say(known.length === 0 ? 'runOutUnassisted' : 'runOut', 0, known);
    }
    case 'bowled':
    case 'lbw':
    case 'hitWicket':
    case 'hitTwice':
    case 'handledBall':
    case 'obstructing':
      return say(dismissal.kind);
  }
}

/** A four or six off the bat that was no overthrow (Law 19.7); all-run fours, byes and wides are none. */
export function boundaryOf(ball: Ball, { fourRuns, sixRuns }: PlayingConditions): 'FOUR' | 'SIX' | null {
  if (isBoundaryOf(ball, sixRuns)) return 'SIX';
  return isBoundaryOf(ball, fourRuns) ? 'FOUR' : null;
}

/** The ball itself reached the boundary and that is what counted. */
const reachedBoundary = ({ delivery }: Ball): boolean =>
  delivery.boundary?.overthrow === false && boundaryStands(delivery);
