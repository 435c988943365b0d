// A wicket falls: the batter's line is closed, the fall is noted, the stand is broken. Laws 18.11, 25.4, 32 to 40.
// Doesn't know how it was judged, nor whether anybody is left to come.
import type { Fielder } from '../vocabulary/delivery';
import type { PlayerId, Seq } from '../vocabulary/ids';
import type { FallOfWicket, HowOut, Innings } from '../vocabulary/state';
import { changeLine, lineOf } from '../match/current';
import { breakStand } from './partnerships';

/** Who is out and how; `bowler` only where the wicket is theirs. */
export type Wicket = {
  readonly player: PlayerId;
  readonly how: HowOut;
  readonly bowler: PlayerId | null;
  readonly fielders: readonly Fielder[];
  readonly seq: Seq;
};

/** The over and ball that what happens now is noted at: those of the last ball bowled, so 5.6 and not 6.0. */
export function placeNow(innings: Innings): Pick<FallOfWicket, 'over' | 'ball'> {
  const { number, deliveries, legalBalls } = innings.thisOver;
  const before = innings.overs.at(-1);
  if (deliveries > 0 || before === undefined) return { over: number, ball: legalBalls };
  return { over: before.over, ball: before.legalBalls };
}

/** The fall in the book: one more wicket, its score and place. The batter's line is left alone. */
export function noteFall(innings: Innings, player: PlayerId, seq: Seq): Innings {
  const wicket = innings.wickets + 1;
  const fall: FallOfWicket = { wicket, score: innings.runs, ...placeNow(innings), player, seq };
  return { ...innings, wickets: wicket, falls: [...innings.falls, fall] };
}

/** The batter is out and gone; the end they leave is the strike rules' to say. */
export function wicketFalls(innings: Innings, wicket: Wicket): Innings {
  const { player, how, bowler, fielders, seq } = wicket;
  const closed = changeLine(innings, player, { status: 'out', out: { how, bowler, fielders } });
  return breakStand(noteFall(closed, player, seq), 'wicket');
}

/** Empties the end a batter stood at. */
export const leaveCrease = (innings: Innings, player: PlayerId): Innings => ({
  ...innings,
  striker: innings.striker === player ? null : innings.striker,
  nonStriker: innings.nonStriker === player ? null : innings.nonStriker,
});

/** One retired out resumes (25.4.3): the wicket was none, and those after it move up; what is left is a retirement. */
export function takeBackWicket(innings: Innings, player: PlayerId): Innings {
  const fall = innings.falls.find((each) => each.player === player);
  if (fall === undefined || lineOf(innings, player)?.out?.how !== 'retiredOut') return innings;
  const { wicket, score, over, ball, seq } = fall;
  const renumber = <T extends { readonly wicket: number }>(each: T): T =>
    each.wicket > wicket ? { ...each, wicket: each.wicket - 1 } : each;
  const resumed = changeLine(innings, player, { out: null });
  return {
    ...resumed,
    wickets: innings.wickets - 1,
    falls: innings.falls.filter((each) => each !== fall).map(renumber),
    retirements: [
      ...innings.retirements,
      { player, as: 'notOut', score, wickets: wicket - 1, over, ball, seq },
    ],
    partnerships: innings.partnerships.map((stand) =>
      stand.wicket === wicket && stand.end === 'wicket'
        ? { ...stand, end: 'retiredNotOut' }
        : renumber(stand),
    ),
  };
}
