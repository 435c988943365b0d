// A ball as the sign a scorer pencils in: "•", "4", "W", "1lb", "wd", "nb+2b". Doesn't know whose ball it was.
import type { Ball, Innings } from '../vocabulary/state';

/** The sign of one delivery. Runs with their kind, a W behind them for a wicket, penalty runs as "+5p". */
export function symbolOf(ball: Ball): string {
  const runs = runsSign(ball);
  const wicket = ball.out === null ? '' : 'W';
  const sign = wicket !== '' && runs === '•' ? wicket : `${runs}${wicket}`;
  if (ball.extras.penalties === 0) return sign;
  return sign === '•' ? `${ball.extras.penalties}p` : `${sign}+${ball.extras.penalties}p`;
}

function runsSign({ delivery, extras, batRuns }: Ball): string {
  switch (delivery.call) {
    case 'wide':
      return delivery.ran === 0 && delivery.boundary === null ? 'wd' : `${extras.wides}wd`;
    case 'noBall': {
      const rest = offTheBall(batRuns, extras.byes, extras.legByes);
      return rest === '•' ? 'nb' : `nb+${rest}`;
    }
    case 'fair':
      return offTheBall(batRuns, extras.byes, extras.legByes);
  }
}

function offTheBall(bat: number, byes: number, legByes: number): string {
  if (byes > 0) return `${byes}b`;
  if (legByes > 0) return `${legByes}lb`;
  return bat === 0 ? '•' : String(bat);
}

/** The signs of over `index` of the innings' list of overs, in the order bowled; none where there is no such over. */
export function overSymbols(innings: Innings, index: number): string[] {
  const over = innings.overs[index];
  return over === undefined ? [] : innings.balls.slice(over.from, over.to).map(symbolOf);
}

/** The signs of the over in progress; of the one just over until the next begins. */
export const thisOver = (innings: Innings): string[] => overSymbols(innings, innings.overs.length - 1);

/** Where a ball stands: "15.4"; a wide or no-ball by the number it was meant to be, as boards write it. */
export const placeOf = ({ over, ballInOver, counts }: Ball): string =>
  `${over}.${counts ? ballInOver : ballInOver + 1}`;
