// The powerplays of a file as the umpire signalled them: before their first ball and after their last. Files write both
// as over and delivery, every delivery counted.
import type { Scorebook } from '../vocabulary/state';
import type { PowerplayKind } from '../vocabulary/conditions';
import { powerplayIsOn } from '../rules/powerplays';
import type { FileInnings, FileOver } from './file';
import type { Place, Scoring } from './scoring';
import { enter, inningsOf } from './scoring';

type FilePowerplay = NonNullable<FileInnings['powerplays']>[number];

const kinds: Readonly<Record<string, PowerplayKind>> = { batting: 'batting', fielding: 'fielding' };

/** "5.1" of a range's end is the tenth delivery where the over had as many: 5.10, as a number, is 5.1. */
function isAt(label: number, over: FileOver, index: number, isEnd: boolean): boolean {
  const [whole, part] = String(label).split('.');
  const delivery = isEnd && part === '1' && over.deliveries.length >= 10 ? 10 : Number(part ?? '0');
  return Number(whole) === over.over && delivery === index + 1;
}

/** Signals the powerplay that begins with this ball. */
export function* signalStart(
  book: Scorebook,
  place: Place,
  powerplays: readonly FilePowerplay[],
  over: FileOver,
  index: number,
): Scoring<Scorebook> {
  const begins = powerplays.find(({ from }) => isAt(from, over, index, false));
  const innings = inningsOf(book);
  if (begins === undefined || innings === null) return book;
  const now = powerplayIsOn(innings) ? yield* enter(book, place, { type: 'EndPowerplay' }) : book;
  return yield* enter(now, place, { type: 'StartPowerplay', kind: kinds[begins.type] ?? 'mandatory' });
}

/** Signals the end of the one whose last ball this was; the end of the innings needs no signal. */
export function* signalEnd(
  book: Scorebook,
  place: Place,
  powerplays: readonly FilePowerplay[],
  over: FileOver,
  index: number,
): Scoring<Scorebook> {
  const innings = inningsOf(book);
  const ends = powerplays.some(({ to }) => isAt(to, over, index, true));
  if (!ends || innings === null || !powerplayIsOn(innings)) return book;
  return yield* enter(book, place, { type: 'EndPowerplay' });
}
