// SCORE_CORRECTED: what stood and what stands after an entry was voided, amended, inserted or moved (Law 3.2).
import { ballInWords, currentInnings, factInWords, isCorrection, overlay, placeOf } from '@/engine';
import type { Correction, MatchState, Words, Scorebook, Seq } from '@/engine';
import type { HappeningOf, Telling } from './telling';
import { standing } from './who';

type Corrected = HappeningOf<'SCORE_CORRECTED'>['data'];

/** Nothing where the entry was no correction. */
export function scoreCorrected(telling: Telling): HappeningOf<'SCORE_CORRECTED'>[] {
  const { after, entry, roster } = telling;
  const { event } = entry;
  if (!isCorrection(event)) return [];
  const innings = currentInnings(after.state);
  const { conditions } = after.state;
  return [
    {
      type: 'SCORE_CORRECTED',
      data: {
        ...whatStood(event, telling),
        inningsState: innings === null || conditions === null ? null : standing(innings, conditions, roster),
      },
    },
  ];
}

function whatStood(
  event: Correction,
  { before, after, entry, names }: Telling,
): Omit<Corrected, 'inningsState'> {
  const stoodAt = (seq: Seq): string | null => entryInWords(before, seq, names);
  const standsAt = (seq: Seq): string | null => entryInWords(after, seq, names);
  switch (event.type) {
    case 'entryVoided':
      return {
        kind: 'voided',
        target: event.target,
        stood: stoodAt(event.target),
        stands: standsAt(event.target),
      };
    case 'entryAmended':
      return {
        kind: 'amended',
        target: event.target,
        stood: stoodAt(event.target),
        stands: standsAt(event.target),
      };
    case 'entryInserted':
      return { kind: 'inserted', target: entry.seq, stood: null, stands: standsAt(entry.seq) };
    case 'entryMoved':
      return {
        kind: 'moved',
        target: event.target,
        stood: stoodAt(event.target),
        stands: standsAt(event.target),
      };
  }
}

/** What the entry says in this book, with every correction laid over: "14.2 Khan to Sharma: 2 leg byes"; null where it is void. */
function entryInWords(book: Scorebook, seq: Seq, names: Words): string | null {
  const fact = overlay(book.entries).facts.find((each) => each.seq === seq)?.fact;
  if (fact === undefined) return null;
  return fact.type === 'ballBowled' ? ballAt(book.state, seq, names) : factInWords(fact, names);
}

function ballAt(state: MatchState, seq: Seq, names: Words): string | null {
  for (const innings of state.innings) {
    const ball = innings.balls.find((one) => one.seq === seq);
    if (ball !== undefined) {
      const who = `${names.player(ball.bowler)} to ${names.player(ball.striker)}`;
      return `${placeOf(ball)} ${who}: ${ballInWords(ball, names)}`;
    }
  }
  return null;
}
