// Enters one innings of a match file, ball by ball: openers, deliveries, wickets between balls, miscounted overs, and
// the end where nobody recorded why it ended. Doesn't know the innings around it.
import type { Command } from '../vocabulary/commands';
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId, SideIndex } from '../vocabulary/ids';
import { otherSide } from '../vocabulary/plain';
import type { Scorebook } from '../vocabulary/state';
import type { StrikeCorrection } from './crease';
import { bringBowler, bringPair } from './crease';
import { isBetweenBalls, readDelivery } from './delivery';
import type { FileDelivery, FileInnings, FileOver } from './file';
import { leave } from './leaving';
import type { People } from './people';
import { signalEnd, signalStart } from './powerplays';
import { replacements } from './replacements';
import type { Pair, Place, Scoring } from './scoring';
import { enter, inningsOf, stop } from './scoring';

/** What every ball of an innings needs to be read. */
export type Scene = {
  readonly number: number;
  readonly batting: SideIndex;
  readonly people: People;
  readonly conditions: PlayingConditions;
  readonly powerplays: NonNullable<FileInnings['powerplays']>;
  readonly corrections: StrikeCorrection[];
};

const batterOf = (scene: Scene, name: string): PlayerId => scene.people.idOf(scene.batting, name);
const fielderOf = (scene: Scene, name: string): PlayerId => scene.people.idOf(otherSide(scene.batting), name);

const pairOf = (scene: Scene, ball: FileDelivery): Pair => ({
  striker: batterOf(scene, ball.batter),
  nonStriker: batterOf(scene, ball.non_striker),
});

const isOneOfTheOver = (ball: FileDelivery): boolean =>
  (ball.extras?.wides ?? 0) === 0 && (ball.extras?.noballs ?? 0) === 0;

/** The umpire will let the over go on after the last ball due: said before that ball, as it may end the innings (17.5). */
function* extendMiscounted(book: Scorebook, place: Place, over: FileOver, index: number): Scoring<Scorebook> {
  const ball = over.deliveries[index];
  const thisOver = inningsOf(book)?.thisOver;
  const lastDue = thisOver !== undefined && thisOver.legalBalls + 1 >= thisOver.ballsDue;
  const goesOn = index < over.deliveries.length - 1;
  if (ball === undefined || !lastDue || !goesOn || !isOneOfTheOver(ball)) return book;
  return yield* enter(book, place, { type: 'ExtendOver' });
}

function* bowl(
  book: Scorebook,
  scene: Scene,
  place: Place,
  over: FileOver,
  index: number,
): Scoring<Scorebook> {
  const ball = over.deliveries[index];
  if (ball === undefined) return book;
  const replaced = yield* replacements(book, place, scene.people, ball);
  const brought = yield* bringPair(replaced, place, pairOf(scene, ball));
  if (brought.correction !== null) scene.corrections.push(brought.correction);
  const atTheBall = yield* bringBowler(brought.book, place, fielderOf(scene, ball.bowler));
  const signalled = yield* signalStart(atTheBall, place, scene.powerplays, over, index);
  const ready = yield* extendMiscounted(signalled, place, over, index);
  const delivery = readDelivery(ball, scene.conditions, {
    batter: (name) => batterOf(scene, name),
    fielder: (name) => fielderOf(scene, name),
  });
  if (!delivery.ok) return yield* stop(delivery.why, place);
  let now = yield* enter(ready, place, { type: 'BowlBall', delivery: delivery.value });
  for (const wicket of (ball.wickets ?? []).filter(isBetweenBalls)) {
    now = yield* leave(now, place, batterOf(scene, wicket.player_out), wicket);
  }
  return yield* signalEnd(now, place, scene.powerplays, over, index);
}

/** One over of the file; the umpire called it early where the next one finds it open (17.5). */
function* bowlOver(book: Scorebook, scene: Scene, over: FileOver): Scoring<Scorebook> {
  const at = (index: number): Place => ({ innings: scene.number, over: over.over, delivery: index + 1 });
  const open = inningsOf(book)?.thisOver;
  let now = book;
  const leftOpen = open !== undefined && open.number < over.over && open.deliveries > 0;
  if (leftOpen) now = yield* enter(now, at(0), { type: 'CallOver' });
  for (const index of over.deliveries.keys()) now = yield* bowl(now, scene, at(index), over, index);
  return now;
}

/** Nobody comes in any more, though the side has batters who could: those who retired don't resume (25.4.2). */
function* nobodyComes(book: Scorebook, place: Place): Scoring<Scorebook> {
  const innings = inningsOf(book);
  let now = book;
  for (const line of innings?.batters ?? []) {
    if (line.status !== 'retiredHurt' && line.status !== 'retiredNotOut') continue;
    if (innings === null || inningsOf(now) === null) return now;
    now = yield* enter(now, place, { type: 'MarkAbsent', side: innings.batting, batter: line.player });
  }
  return now;
}

/** The last over stands as a whole one where the file says the umpire miscounted it (17.5). */
function* callShortOver(book: Scorebook, place: Place, innings: FileInnings): Scoring<Scorebook> {
  const thisOver = inningsOf(book)?.thisOver;
  if (thisOver === undefined || thisOver.deliveries === 0) return book;
  const miscounted = innings.miscounted_overs?.[String(thisOver.number)] !== undefined;
  return miscounted ? yield* enter(book, place, { type: 'CallOver' }) : book;
}

/**
 * Ends an innings that is still open: declared where the file says so, all out where the order is through, else for
 * want of time, for why an innings closed is not recorded.
 */
export function* endInnings(
  book: Scorebook,
  conditions: PlayingConditions,
  place: Place,
  innings: FileInnings,
): Scoring<Scorebook> {
  const open = inningsOf(book);
  if (open === null) return book;
  if (innings.declared) return yield* enter(book, place, { type: 'CloseInnings', reason: 'declared' });
  const orderIsThrough =
    book.state.awaiting.kind === 'batter' &&
    open.batters.length + (innings.absent_hurt?.length ?? 0) >= conditions.playersPerSide;
  const called = yield* callShortOver(book, place, innings);
  const now = orderIsThrough ? yield* nobodyComes(called, place) : called;
  return inningsOf(now) === null ? now : yield* enter(now, place, { type: 'CloseInnings', reason: 'time' });
}

/** One innings: from its openers to its last ball. One that was forfeited, or never begun, has neither. */
export function* scoreInnings(book: Scorebook, scene: Scene, innings: FileInnings): Scoring<Scorebook> {
  const place: Place = { innings: scene.number, over: null, delivery: null };
  const overs = innings.overs ?? [];
  const first = overs[0]?.deliveries[0];
  if (first === undefined) {
    return innings.forfeited
      ? yield* enter(book, place, { type: 'CloseInnings', reason: 'forfeited' })
      : book;
  }
  const open: Command = { type: 'OpenInnings', batting: scene.batting, ...pairOf(scene, first) };
  let now = yield* enter(book, place, open);
  for (const over of overs) now = yield* bowlOver(now, scene, over);
  return now;
}
