// Brings to the wicket whom the file's next ball shows there: those gone have retired, those missing are sent in, and
// where the file shows another striker than the Laws the two are swapped, which is counted with its cause.
import type { LawsEdition } from '../vocabulary/conditions';
import type { PlayerId } from '../vocabulary/ids';
import type { Ball, Scorebook } from '../vocabulary/state';
import type { Pair, Place, Scoring } from './scoring';
import { enter, inningsOf, stop } from './scoring';

/** A strike the file shows and the Laws don't lead to. */
export type StrikeCorrection = {
  readonly place: Place;
  readonly cause: string;
  /** Nobody recorded whether the batters crossed, or which wicket was broken: the file may well be right. */
  readonly explained: boolean;
};

/** Batters who aren't in the next pair have retired: nothing else empties an end between balls (Law 25.4). */
function* retireThoseGone(book: Scorebook, place: Place, pair: Pair): Scoring<Scorebook> {
  let now = book;
  const innings = inningsOf(book);
  for (const batter of [innings?.striker ?? null, innings?.nonStriker ?? null]) {
    if (batter === null || batter === pair.striker || batter === pair.nonStriker) continue;
    now = yield* enter(now, place, { type: 'RetireBatter', batter, as: 'hurt' });
  }
  return now;
}

/** Sends in whoever of the pair is missing, each to the end that wants one. */
function* sendThoseMissing(book: Scorebook, place: Place, pair: Pair): Scoring<Scorebook> {
  let now = book;
  for (;;) {
    const { awaiting } = now.state;
    const innings = inningsOf(now);
    if (awaiting.kind !== 'batter' || innings === null) return now;
    const byEnd =
      awaiting.end === 'striker' ? [pair.striker, pair.nonStriker] : [pair.nonStriker, pair.striker];
    const batter = byEnd.find((each) => each !== innings.striker && each !== innings.nonStriker);
    now =
      batter === undefined
        ? yield* stop('a batter is missing and the file names none', place)
        : yield* enter(now, place, { type: 'SendBatter', batter });
  }
}

const runsAsCause = (ball: Ball): string => {
  if (ball.delivery.call === 'noBall') return 'no-ball';
  if (ball.delivery.call === 'wide') return 'wide';
  if (ball.extras.byes + ball.extras.legByes > 0) return 'byes or leg byes';
  if (ball.delivery.boundary !== null) return `${ball.batRuns}, to the boundary`;
  return ball.batRuns === 0 ? 'nothing run' : `${ball.batRuns} run`;
};

/** What the last ball was, where the strike after it is another than by the Laws. */
function causeAfter(ball: Ball, edition: LawsEdition): Pick<StrikeCorrection, 'cause' | 'explained'> {
  const { dismissal } = ball.delivery;
  const beforeNewBatterFaced = edition === '2000' || edition === '2017';
  if (dismissal?.kind === 'caught' && beforeNewBatterFaced) {
    return { cause: 'caught, crossed or not', explained: true };
  }
  if (dismissal?.kind === 'runOut') {
    const who = dismissal.batter === ball.striker ? 'striker' : 'non-striker';
    return { cause: `${who} run out, at one end or the other`, explained: true };
  }
  if (dismissal?.kind === 'obstructing') return { cause: 'obstruction', explained: true };
  return { cause: runsAsCause(ball), explained: false };
}

/** The crease as the next ball shows it; with the correction made, if there was one. */
export function* bringPair(
  book: Scorebook,
  place: Place,
  pair: Pair,
): Scoring<{ book: Scorebook; correction: StrikeCorrection | null }> {
  const settled = yield* retireThoseGone(book, place, pair);
  const complete = yield* sendThoseMissing(settled, place, pair);
  const innings = inningsOf(complete);
  const last = innings?.balls.at(-1);
  const edition = complete.state.conditions?.edition ?? '2000';
  if (innings === null || last === undefined || innings.striker === pair.striker) {
    return { book: complete, correction: null };
  }
  const correction = { place, ...causeAfter(last, edition) };
  const reason = `the match file shows another striker: ${correction.cause}`;
  return { book: yield* enter(complete, place, { type: 'SwapBatters', reason }), correction };
}

/** The bowler of the next ball has it. */
export function* bringBowler(book: Scorebook, place: Place, bowler: PlayerId): Scoring<Scorebook> {
  if (book.state.awaiting.kind !== 'bowler' && inningsOf(book)?.bowler === bowler) return book;
  return yield* enter(book, place, { type: 'NameBowler', bowler });
}
