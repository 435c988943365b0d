// A batter who left with no ball in play, as a file notes it on the ball before: retired, or timed out. One who is not at
// the wicket has come in first (a side may retire all its batters one after the other to save time).
import type { Command } from '../vocabulary/commands';
import type { PlayerId } from '../vocabulary/ids';
import type { Scorebook } from '../vocabulary/state';
import { isAtWicket } from '../match/current';
import type { FileWicket } from './delivery';
import type { Place, Scoring } from './scoring';
import { enter, inningsOf } from './scoring';

function commandFor(batter: PlayerId, { kind }: FileWicket): Command {
  switch (kind) {
    case 'timed out':
      return { type: 'TimeOutBatter', batter };
    case 'retired out':
      return { type: 'RetireBatter', batter, as: 'out' };
    case 'retired not out':
      return { type: 'RetireBatter', batter, as: 'notOut' };
    default:
      return { type: 'RetireBatter', batter, as: 'hurt' };
  }
}

/** Enters how the batter left. */
export function* leave(
  book: Scorebook,
  place: Place,
  batter: PlayerId,
  wicket: FileWicket,
): Scoring<Scorebook> {
  const innings = inningsOf(book);
  const command = commandFor(batter, wicket);
  const comesFirst =
    command.type === 'RetireBatter' &&
    book.state.awaiting.kind === 'batter' &&
    innings !== null &&
    !isAtWicket(innings, batter);
  const now = comesFirst ? yield* enter(book, place, { type: 'SendBatter', batter }) : book;
  return yield* enter(now, place, command);
}
