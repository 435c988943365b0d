// When which picture of a match is due on an overlay that runs behind: each exactly `delay` after the server's time of the
// entry it shows. Pure; doesn't know how a picture looks.
import type { LogEntry, Seq } from '@/engine';

/** A picture to come: the match after this entry, recorded at this time. Epoch milliseconds. */
export type Due = { readonly seq: Seq; readonly at: number };

/** What was sent late in one go (a phone comes back online) is shown in steps of this. Milliseconds. */
const stepMs = 250;

/**
 * The pictures for a reader that has the one after entry `after` (0 is none): those still to be shown, and before them the
 * one that should be on air by now, if the reader hasn't it. `delay` and `now` in milliseconds.
 */
export function duePictures(
  entries: readonly LogEntry[],
  after: number,
  now: number,
  delay: number,
): readonly Due[] {
  const news = lastOfEachStep(entries.filter(({ seq }) => seq > after));
  const onAir = news.findLastIndex(({ at }) => at + delay <= now);
  return onAir < 1 ? news : news.slice(onAir);
}

/** The seq of the entry that is on air now; 0 where there is none yet. */
export function seqOnAir(entries: readonly LogEntry[], now: number, delay: number): number {
  return entries.findLast(({ at }) => Date.parse(at) + delay <= now)?.seq ?? 0;
}

/** Entries of one command share their time, and so their picture. */
function lastOfEachStep(entries: readonly LogEntry[]): readonly Due[] {
  const steps = new Map<number, Due>();
  for (const { seq, at } of entries) {
    const time = Date.parse(at);
    steps.set(Math.floor(time / stepMs), { seq, at: time });
  }
  return [...steps.values()];
}
