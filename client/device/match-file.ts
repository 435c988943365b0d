// A match as a file: made of what a pad has, and taken in again on another device, where its pending commands join the
// outbox under the ids they have. Doesn't know whether the server has some of them: it tells, and none is recorded twice.
import { append, decide, fold, refusalText, type Scorebook } from '@/engine';
import { english } from '@/engine/words/english';
import type { MatchExport } from '@/protocol/match-export';
import { headOf } from '../incoming';
import type { Kept } from '../kept';
import type { PadMatch } from '../open-scoring';
import { makeOutbox } from '../outbox';
import type { StoreState } from '../store';
import type { Database } from './database';
import { makeKeptMatches } from './kept-match';

export const exportMatch = (
  { id, title, plan, code }: PadMatch,
  { book, roster, waiting }: Pick<StoreState, 'book' | 'roster' | 'waiting'>,
  now: Date,
): MatchExport => ({
  format: 'scorebox-match',
  version: 1,
  savedAt: now.toISOString(),
  match: { id, code, title },
  plan,
  roster,
  entries: [...book.entries],
  pending: waiting.map(({ commandId, basedOn, command, names, at, problem }) => ({
    ...{ commandId, basedOn, command, at, problem },
    ...(names === undefined ? {} : { names }),
  })),
});

/** A file as it would stand on a pad: the log with what is pending on top. `unfit`: commands that don't fit it any more. */
export const previewOf = ({ entries, pending }: MatchExport): { book: Scorebook; unfit: number } => {
  let book = fold(entries);
  let unfit = 0;
  for (const { command, at } of pending) {
    const decision = decide(book, command);
    if (decision.ok) book = withEvents(book, decision.events, at);
    else unfit += 1;
  }
  return { book, unfit };
};

const withEvents = (book: Scorebook, events: Kept['events'], at: number): Scorebook =>
  events.reduce(
    (so, event) => append(so, { seq: headOf(so) + 1, at: new Date(at).toISOString(), event }),
    book,
  );

/** Keeps the match of a file on this device for its scorer; answers where its pad is. */
export const takeIn = async (
  db: Database,
  file: MatchExport,
  scorer: string,
  now: Date,
): Promise<{ readonly path: string }> => {
  const { match, plan, roster, entries, pending } = file;
  const matches = makeKeptMatches(db);
  const here = await matches.log(match.id);
  const known = await matches.find(match.id, scorer);
  // A log only ever grows: the longer one knows more.
  if (known === null || here === null || here.seq < entries.length)
    await matches.keep({ ...match, plan, roster, scorer, openedAt: now.getTime() }, entries);
  const outbox = makeOutbox(db, match.id, scorer);
  const kept = new Set((await outbox.all()).map(({ commandId }) => commandId));
  let book = fold(entries);
  for (const one of pending) {
    const decision = decide(book, one.command);
    const basedOn = one.basedOn ?? headOf(book);
    if (decision.ok) book = withEvents(book, decision.events, one.at);
    if (kept.has(one.commandId)) continue;
    const unfit = decision.ok
      ? null
      : problemOf(decision.refusal.code, refusalText(decision.refusal, english));
    await outbox.keep({
      ...{ matchId: match.id, scorer, commandId: one.commandId, command: one.command, names: one.names },
      ...{ basedOn, at: one.at, sent: false, recordedTo: null, fence: null },
      events: decision.ok ? decision.events : [],
      problem: one.problem ?? unfit,
    });
  }
  return { path: `/m/${known?.code ?? match.code ?? match.id}/score` };
};

const problemOf = (code: string, message: string): Kept['problem'] => ({ code, message, law: null });
