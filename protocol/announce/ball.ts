// BALL_BOWLED and WICKET_FALLEN: one delivery, and a wicket, also one that fell off no ball.
import { boundaryOf, commentaryText, dismissalName, factInWords, symbolOf } from '@/engine';
import type { Ball, Extras, FallOfWicket, Fielder, Innings, Words } from '@/engine';
import type * as Told from '../announcements';
import { played, type HappeningOf, type Played, type Telling } from './telling';
import { batterIn, bowlerIn, playerRef, standing } from './who';

/** What a ball is called outside the log: the seq of its entry, which no correction changes. */
export const ballId = (ball: Ball): string => String(ball.seq);

/** Nothing where the entry was no ball. */
export function ballBowled(telling: Telling): HappeningOf<'BALL_BOWLED'>[] {
  const match = played(telling);
  if (match === null) return [];
  const { roster, names, verification } = telling;
  const { is, conditions } = match;
  return newBalls(match).map((ball) => ({
    type: 'BALL_BOWLED',
    data: {
      ballId: ballId(ball),
      inningsNumber: is.number,
      over: ball.over,
      ballInOver: ball.ballInOver,
      bowler: bowlerIn(is, ball.bowler, conditions, names),
      striker: batterIn(is, ball.striker, names),
      nonStriker: ball.nonStriker === null ? null : batterIn(is, ball.nonStriker, names),
      runsOffBat: ball.batRuns,
      totalRuns: ball.runs,
      boundary: boundaryOf(ball, conditions),
      extras: extrasOf(ball.extras),
      isWicket: ball.out !== null,
      symbol: symbolOf(ball),
      inningsState: standing(is, conditions, roster),
      verification,
      commentary: commentaryText(ball, conditions, names),
    },
  }));
}

const newBalls = ({ was, is }: Played): readonly Ball[] => is.balls.slice(was.balls.length);

function extrasOf(extras: Extras): { kind: Told.ExtrasKind; runs: number }[] {
  const kinds: { kind: Told.ExtrasKind; runs: number }[] = [
    { kind: 'wide', runs: extras.wides },
    { kind: 'noBall', runs: extras.noBalls },
    { kind: 'bye', runs: extras.byes },
    { kind: 'legBye', runs: extras.legByes },
    { kind: 'penalty', runs: extras.penalties },
  ];
  return kinds.filter(({ runs }) => runs > 0);
}

/** One for each wicket that the entry took. */
export function wicketFallen(telling: Telling): HappeningOf<'WICKET_FALLEN'>[] {
  const match = played(telling);
  if (match === null) return [];
  const ball = newBalls(match)[0] ?? null;
  return match.is.falls.slice(match.was.falls.length).map((fall) => wicket(telling, match, fall, ball));
}

function wicket(
  { entry, roster, names }: Telling,
  { is, conditions }: Played,
  fall: FallOfWicket,
  ball: Ball | null,
): HappeningOf<'WICKET_FALLEN'> {
  const out = is.batters.find((line) => line.player === fall.player)?.out ?? null;
  const bowler = out?.bowler ?? null;
  const how = ball?.delivery.dismissal?.kind ?? out?.how ?? 'retiredOut';
  const offTheField = entry.event.type === 'ballBowled' ? null : entry.event;
  return {
    type: 'WICKET_FALLEN',
    data: {
      ballId: ball === null ? null : ballId(ball),
      dismissalKind: how,
      batterOut: batterIn(is, fall.player, names),
      bowler: bowler === null ? null : playerRef(bowler, names),
      fielders: (out?.fielders ?? []).map((fielder) => fielderRef(fielder, names)),
      inningsState: standing(is, conditions, roster),
      fallOfWicket: `${fall.score}/${fall.wicket} (${fall.over}.${fall.ball})`,
      partnership: partnership(is, fall, names),
      commentary:
        ball !== null
          ? commentaryText(ball, conditions, names)
          : offTheField !== null && 'batter' in offTheField
            ? `${factInWords(offTheField, names)}.`
            : `${names.player(fall.player)} is out, ${dismissalName(how, names)}.`,
    },
  };
}

const fielderRef = ({ player, substitute }: Fielder, names: Words) => ({
  id: player,
  name: player === null ? '' : names.player(player),
  substitute,
});

/** The stand that the wicket ended, and who is left of it. */
function partnership(innings: Innings, fall: FallOfWicket, names: Words) {
  const stand = innings.partnerships.findLast(({ wicket }) => wicket === fall.wicket);
  const partner = stand?.batters.find((batter) => batter !== fall.player) ?? null;
  return {
    runs: stand?.runs ?? 0,
    balls: stand?.balls ?? 0,
    partner: partner === null ? null : playerRef(partner, names),
  };
}
