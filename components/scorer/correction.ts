// A correction in the making: the changes a scorer means, kept true to what was seen. An over that was called stays called
// (Law 17.5), and where a later entry no longer fits, the answers that let the book go on. Law 3.2. Doesn't know words.
import {
  overlay,
  preview,
  type Ball,
  type Change,
  type Clash,
  type Command,
  type Innings,
  type Placed,
  type PlainFact,
  type PlayerId,
  type Scorebook,
  type Seq,
} from '@/engine';

/** The changes as one command: one alone goes by itself. */
export function commandOfChanges(changes: readonly Change[]): Command {
  const [only] = changes;
  return changes.length === 1 && only !== undefined
    ? only
    : { type: 'CorrectEntries', changes: [...changes] };
}

/**
 * The change, and the umpire's "over" where the ball no longer counts in an over that is done: the next over began all
 * the same, so it stands as called (Law 17.5).
 */
export function keepingTheOver(
  book: Scorebook,
  innings: Innings,
  ball: Ball,
  change: Change,
): readonly Change[] {
  const over = innings.overs.find(({ over: number }) => number === ball.over);
  const last = over === undefined ? undefined : innings.balls[over.to - 1];
  if (over === undefined || last === undefined || !over.complete || !ball.counts) return [change];
  const { facts } = overlay(book.entries);
  const next = facts[facts.findIndex(({ seq }) => seq === last.seq) + 1];
  if (next === undefined || next.fact.type === 'overCalled') return [change];
  const called: Change = { type: 'InsertEntry', before: next.seq, fact: { type: 'overCalled' } };
  // Where the over is full all the same, there is none to be called.
  return fits(book, [change, called]) ? [change, called] : [change];
}

/** Whether each change fits where it is put (its own entry has a seq beyond the log); what follows may still clash. */
function fits(book: Scorebook, changes: readonly Change[]): boolean {
  const after = preview(book, commandOfChanges(changes));
  return after.ok || (after.clash !== null && after.clash.seq <= book.entries.length);
}

/** One way to let the book go on where it clashes. */
export type Answer =
  | { readonly kind: 'batter' | 'bowler'; readonly player: PlayerId; readonly change: Change }
  | { readonly kind: 'overCalled' | 'overExtended' | 'void'; readonly change: Change };

/** Every answer after which the book gets beyond the clash: who comes in, who bowls, the over as called, or the entry out. */
export function answersTo(book: Scorebook, changes: readonly Change[], clash: Clash): readonly Answer[] {
  const insert = (fact: PlainFact): Change => ({ type: 'InsertEntry', before: clash.seq, fact });
  const players = (book.state.sides ?? []).flatMap((side) => side.players);
  const candidates: Answer[] = [];
  if (clash.awaiting.kind === 'batter') {
    for (const player of players) {
      candidates.push({ kind: 'batter', player, change: insert({ type: 'batterArrived', batter: player }) });
    }
  }
  if (clash.awaiting.kind === 'bowler') {
    candidates.push({ kind: 'overExtended', change: insert({ type: 'overExtended' }) });
    for (const player of players) {
      candidates.push({ kind: 'bowler', player, change: insert({ type: 'bowlerNamed', bowler: player }) });
    }
  }
  if (clash.fact.type === 'bowlerNamed') {
    candidates.push({ kind: 'overCalled', change: insert({ type: 'overCalled' }) });
  }
  candidates.push({ kind: 'void', change: { type: 'VoidEntry', target: clash.seq } });
  return candidates.filter(({ change }) => getsBeyond(book, [...changes, change], clash));
}

function getsBeyond(book: Scorebook, changes: readonly Change[], clash: Clash): boolean {
  const after = preview(book, commandOfChanges(changes));
  return after.ok || (after.clash !== null && after.clash.seq !== clash.seq && fits(book, changes));
}

/** A ball by its entry, and the innings it was bowled in. */
export function findBall(
  inningses: readonly Innings[],
  seq: Seq,
): { readonly innings: Innings; readonly ball: Ball } | null {
  for (const innings of inningses) {
    const ball = innings.balls.find((one) => one.seq === seq);
    if (ball !== undefined) return { innings, ball };
  }
  return null;
}

/** The entry that named the bowler of a ball: amended, it changes the whole over, or what that bowler bowled of it. */
export function bowlerEntryOf(book: Scorebook, ball: Ball): Placed | null {
  const { facts } = overlay(book.entries);
  const place = facts.findIndex(({ seq }) => seq === ball.seq);
  return facts.slice(0, Math.max(0, place)).findLast(({ fact }) => fact.type === 'bowlerNamed') ?? null;
}
