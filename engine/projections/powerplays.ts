// The powerplays of an innings with what was made in them: those signalled, else those the conditions fix by the ball.
// Labels count every delivery of the over: 5.8 is the eighth delivery of the sixth over. A competition's rule.
import type { PlayingConditions, PowerplayKind } from '../vocabulary/conditions';
import type { Ball, Innings } from '../vocabulary/state';
import { powerplayIsOn, powerplaysFor } from '../rules/powerplays';

/** One powerplay. `from` and `to` are its first and last delivery, "0.1" and "5.8". Runs, wickets. */
export type PowerplayFigures = {
  readonly name: string;
  readonly kind: PowerplayKind;
  readonly from: string;
  readonly to: string;
  readonly runs: number;
  readonly wickets: number;
};

type Stretch = Pick<PowerplayFigures, 'name' | 'kind'> & { readonly first: number; readonly end: number };

const label = (ball: Ball): string => `${ball.over}.${ball.deliveryInOver}`;

/** Legal balls bowled before this one, by the umpire's count of overs. */
const ballsBefore = (ball: Ball, conditions: PlayingConditions): number =>
  ball.over * conditions.ballsPerOver + ball.ballInOver - (ball.counts ? 1 : 0);

const signalled = ({ powerplays, balls }: Innings): Stretch[] =>
  powerplays.map(({ kind, from, to }) => ({ name: kind, kind, first: from, end: to ?? balls.length }));

/** In a super over the fielders stand as in the last over of an innings (the ICC's conditions for it). */
const fixedFor = ({ superOver, ballsAllotted }: Innings, conditions: PlayingConditions) =>
  superOver ? [] : powerplaysFor(conditions, ballsAllotted);

/** Whether the next ball is one of a powerplay: signalled and not over, or fixed by the ball of the innings. */
export const isPowerplay = (innings: Innings, conditions: PlayingConditions): boolean =>
  powerplayIsOn(innings) ||
  fixedFor(innings, conditions).some(
    ({ fromBall, toBall }) => fromBall <= innings.legalBalls && innings.legalBalls < toBall,
  );

function fixedByTheBall(innings: Innings, conditions: PlayingConditions): Stretch[] {
  const { balls } = innings;
  return fixedFor(innings, conditions).map(({ name, fromBall, toBall }) => ({
    name,
    kind: 'mandatory',
    first: balls.filter((ball) => ballsBefore(ball, conditions) < fromBall).length,
    end: balls.filter((ball) => ballsBefore(ball, conditions) < toBall).length,
  }));
}

/** Wickets between balls count to the ball before them. */
function wicketsIn({ balls, falls }: Innings, { first, end }: Stretch): number {
  const from = balls[first]?.seq ?? Infinity;
  const to = balls[end]?.seq ?? Infinity;
  return falls.filter((fall) => fall.seq >= from && fall.seq < to).length;
}

/** Those that have begun. */
export function powerplayFigures(innings: Innings, conditions: PlayingConditions): PowerplayFigures[] {
  const stretches = innings.powerplays.length > 0 ? signalled(innings) : fixedByTheBall(innings, conditions);
  return stretches.flatMap((stretch) => {
    const balls = innings.balls.slice(stretch.first, stretch.end);
    const [first, last] = [balls[0], balls.at(-1)];
    if (first === undefined || last === undefined) return [];
    const runs = balls.reduce((sum, ball) => sum + ball.runs, 0);
    const { name, kind } = stretch;
    return [{ name, kind, from: label(first), to: label(last), runs, wickets: wicketsIn(innings, stretch) }];
  });
}
