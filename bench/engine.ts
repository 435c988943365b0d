// npm run bench:engine: what the engine costs a ball, a T20 and a five-day Test, in milliseconds and against a minimal
// mutable tally of the same balls in the same run. The best of several rounds, so that what else the machine does at
// the time counts little; the matches are simulated from a seed.
import { append, decide, emptyBook, fold, presets } from '@/engine';
import type { Ball, LogEntry, PlayerId, PlayingConditions, Scorebook, Side } from '@/engine';
import { scorecard } from '@/engine/projections/scorecard';
import { simulate } from '@/engine/simulate/simulate';
import { PlayerId as Player, TeamId } from '@/engine/vocabulary/schemas';
import { announce } from '@/protocol/announce/announce';
import type { Roster } from '@/protocol/roster';

const at = '2026-06-01T12:00:00Z';
/** Of a Test match that goes far into its days. */
const seed = Number(process.argv[2] ?? 2);

const side = (letter: string): Side => ({
  teamId: TeamId.parse(letter),
  players: Array.from({ length: 11 }, (_, index) => Player.parse(`${letter}${index + 1}`)),
  captain: null,
  keeper: null,
});
const sides: [Side, Side] = [side('a'), side('b')];
const roster: Roster = {
  teams: [
    { id: sides[0].teamId, name: 'Home', shortName: 'HOM' },
    { id: sides[1].teamId, name: 'Away', shortName: 'AWY' },
  ],
  players: Object.fromEntries(sides.flatMap(({ players }) => players.map((player) => [player, player]))),
};

function played(conditions: PlayingConditions): Scorebook {
  let book = emptyBook;
  for (const command of simulate({ seed, conditions, sides })) {
    const decision = decide(book, command);
    if (!decision.ok)
      throw new Error(`the simulator's ${command.type} was refused: ${decision.refusal.code}`);
    for (const event of decision.events) book = append(book, { seq: book.entries.length + 1, at, event });
  }
  return book;
}

/** The least that a scorer's program could do: sums that are written over. It knows no rule and can't be corrected. */
class Tally {
  runs = 0;
  wickets = 0;
  balls = 0;
  readonly batters = new Map<PlayerId, { runs: number; balls: number }>();
  readonly bowlers = new Map<PlayerId, { runs: number; wickets: number; balls: number }>();

  add(ball: Ball): void {
    this.runs += ball.runs;
    if (ball.counts) this.balls += 1;
    if (ball.out !== null) this.wickets += 1;
    const batter = this.batters.get(ball.striker) ?? { runs: 0, balls: 0 };
    batter.runs += ball.batRuns;
    batter.balls += 1;
    this.batters.set(ball.striker, batter);
    const bowler = this.bowlers.get(ball.bowler) ?? { runs: 0, wickets: 0, balls: 0 };
    bowler.runs += ball.bowlerRuns;
    bowler.balls += 1;
    if (ball.out !== null) bowler.wickets += 1;
    this.bowlers.set(ball.bowler, bowler);
  }
}

/** The least time of one call, in milliseconds; `calls` in a row are timed as one where one is too short to time. */
function best(rounds: number, calls: number, work: () => void): number {
  let least = Infinity;
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now();
    for (let call = 0; call < calls; call += 1) work();
    least = Math.min(least, (performance.now() - began) / calls);
  }
  return least;
}

/** One entry after another on the book, as they come live. */
const live = (entries: readonly LogEntry[], from: Scorebook): Scorebook => entries.reduce(append, from);

function bench(name: string, conditions: PlayingConditions, rounds: number): void {
  const book = played(conditions);
  const { entries } = book;
  const balls = book.state.innings.flatMap((innings) => innings.balls);
  const late = Math.max(0, entries.length - 200);
  const before = live(entries.slice(0, late), emptyBook);
  const tail = entries.slice(late);

  const tally = best(rounds, 20, () => {
    const sums = new Tally();
    for (const ball of balls) sums.add(ball);
  });
  const folded = best(rounds, 1, () => fold(entries));
  const evolved = best(rounds, 1, () => live(entries, emptyBook)) / entries.length;
  const evolvedLate = best(rounds, 1, () => live(tail, before)) / tail.length;
  const card = best(rounds, 20, () => scorecard(book));
  const books = tail.map((_, index) => live(tail.slice(0, index + 1), before));
  const told =
    best(rounds, 1, () => {
      for (const [index, entry] of tail.entries())
        announce(books[index - 1] ?? before, books[index] ?? book, [entry], {
          roster,
          verification: 'agreed',
        });
    }) / tail.length;

  const perBall = tally / balls.length;
  const row = (what: string, milliseconds: number, against: number): void =>
    console.log(
      `  ${what.padEnd(34)} ${milliseconds.toFixed(4).padStart(10)} ms  ${(milliseconds / against).toFixed(1).padStart(8)} × the tally`,
    );
  console.log(`${name}: ${balls.length} balls, ${entries.length} entries`);
  row('tally of the match', tally, tally);
  row('fold of the match', folded, tally);
  row('card of the match', card, tally);
  row('evolve of one entry, on the whole', evolved, perBall);
  row('evolve of one entry, at the end', evolvedLate, perBall);
  row('events of one entry, at the end', told, perBall);
}

bench('T20', presets.t20, 60);
bench('Test, five days', presets.test, 25);
