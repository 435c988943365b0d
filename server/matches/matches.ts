// What may be done with matches, each call with the viewer who asks: arrange, record, list, view, remove, simulate. Asks
// the permission table first; the work itself is in the files beside this one.
import type { MatchId } from '@/engine';
import { failed, type Outcome } from '@/protocol/errors';
import type { Guess } from '../auth/guesses';
import { may, personOf, rolesOf, type Action } from '../auth/permissions';
import type { RolesAt } from '../auth/roles-at';
import { newMatchId } from '../ids';
import type { MatchSummary, MatchView, Runtime, Viewer } from '../runtime';
import { arrangeMatch, type ArrangeParts } from './arrange';
import type { Books, OpenBook } from './books';
import { arrangeImport, importMatch } from './import-match';
import { downloadOf } from './downloads';
import { listMatches, listTeams } from './list-matches';
import { readMatchFile } from './match-file';
import type { Record } from './record';
import type { Seal } from './seal';
import { logFileName, wholeLog } from './sealed-log';
import { simulateMatch } from './simulated-match';
import { summaryOfBook } from './summaries';

export type MatchesParts = ArrangeParts & {
  readonly books: Books;
  readonly rolesAt: RolesAt;
  readonly record: Record;
  readonly guess: Guess;
  readonly seal: Seal;
  readonly spectators: (matchId: MatchId) => number;
  /** A match is gone, or somebody's office at it. */
  readonly accessChanged: (matchId: MatchId) => Promise<void>;
  /** Tells the lists that a match is there no more. */
  readonly gone: (matchId: MatchId) => void;
};

/** A match that the viewer may act on so, at its head. A private one of others is as good as none. */
export type Reach = (matchId: MatchId, viewer: Viewer, action: Action) => Promise<Outcome<OpenBook>>;

export const makeReach =
  (books: Books, rolesAt: RolesAt): Reach =>
  async (matchId, viewer, action) => {
    const open = await books.kept(matchId);
    if (open === null) return failed('NO_SUCH_MATCH');
    const held = await rolesAt(viewer, open.file);
    if (may(held, action)) return { ok: true, value: open };
    if (!may(held, 'match.watch')) return failed('NO_SUCH_MATCH');
    return failed(viewer.kind === 'nobody' ? 'NOT_SIGNED_IN' : 'FORBIDDEN');
  };

export const makeMatches = (parts: MatchesParts): Runtime['matches'] => {
  const reach = makeReach(parts.books, parts.rolesAt);
  return {
    async arrange(input, by, id = newMatchId()) {
      if (by.kind !== 'account' || !may(rolesOf(by), 'match.arrange')) return failed('NOT_SIGNED_IN');
      const made = await arrangeMatch(parts, id, input, by);
      return made.ok ? summaryOf(parts, made.value) : made;
    },
    async record(matchId, commands, by) {
      // Whoever is not signed in any more is told so, also of a private match: their device keeps the balls until then.
      if (by.kind === 'nobody') return failed('NOT_SIGNED_IN');
      const open = await reach(matchId, by, 'match.score');
      if (!open.ok) return open;
      const person = personOf(by);
      if (person === null) return failed('NOT_SIGNED_IN');
      const answer = await parts.record(matchId, commands, person);
      return answer === null ? failed('NO_SUCH_MATCH') : { ok: true, value: answer };
    },
    list: (query, viewer) => listMatches(parts, query, viewer),
    teams: (query, viewer) => listTeams(parts.db, query, viewer),
    view: (which, viewer) => viewMatch(parts, which, viewer),
    async download(which, kind) {
      // As with its page: the one who holds the code may have it.
      const file = await readMatchFile(parts.db, { code: which.code.toUpperCase() });
      const open = file === null ? null : await parts.books.level(file.id);
      if (open === null) return failed('NO_SUCH_MATCH');
      if (kind !== 'log') return { ok: true, value: downloadOf(open, kind) };
      const body = JSON.stringify(await wholeLog(parts.log, parts.seal, open.file.id));
      const type = 'application/json; charset=utf-8';
      return { ok: true, value: { name: logFileName(open.file.code), type, body } };
    },
    async remove(matchId, by) {
      const open = await reach(matchId, by, 'match.remove');
      if (!open.ok) return open;
      if (!open.value.file.simulated) return failed('FORBIDDEN', 'Only a simulated match can be removed.');
      await parts.db.match.delete({ where: { id: matchId } });
      parts.books.forget(matchId);
      await parts.accessChanged(matchId);
      parts.gone(matchId);
      return { ok: true, value: null };
    },
    async arrangeImport(file, by) {
      if (by.kind !== 'account' || !may(rolesOf(by), 'match.import')) return failed('NOT_SIGNED_IN');
      const arranged = await arrangeImport(parts, file, by);
      if (!arranged.ok) return arranged;
      const match = await summaryOf(parts, arranged.value.matchId);
      return match.ok
        ? { ok: true, value: { match: match.value, commands: arranged.value.commands } }
        : match;
    },
    async simulate(by) {
      if (by.kind !== 'account' || !may(rolesOf(by), 'match.simulate')) return failed('FORBIDDEN');
      const made = await simulateMatch(parts, by);
      return made.ok ? summaryOf(parts, made.value) : made;
    },
  };
};

export type ImportFile = (file: unknown, by: Viewer) => Promise<Outcome<MatchSummary>>;

/** Takes a match file in for an account. */
export const makeImportFile =
  (parts: MatchesParts): ImportFile =>
  async (file, by) => {
    if (by.kind !== 'account' || !may(rolesOf(by), 'match.import')) return failed('NOT_SIGNED_IN');
    const made = await importMatch(parts, file, by);
    return made.ok ? summaryOf(parts, made.value) : made;
  };

const summaryOf = async ({ books, spectators }: MatchesParts, matchId: MatchId) => {
  const open = await books.level(matchId);
  if (open === null) return failed('NO_SUCH_MATCH');
  return { ok: true as const, value: summaryOfBook(open, spectators(matchId)) };
};

/** The one who holds the code may watch: it is told only to those who should. */
const viewMatch = async (
  parts: MatchesParts,
  which: { readonly id: MatchId } | { readonly code: string; readonly from: string | null },
  viewer: Viewer,
): Promise<Outcome<MatchView>> => {
  const { db, books, rolesAt, spectators } = parts;
  const id = 'id' in which ? which.id : (await readMatchFile(db, { code: which.code.toUpperCase() }))?.id;
  const open = id === undefined ? null : await books.level(id);
  const held = open === null ? [] : await rolesAt(viewer, open.file);
  if (!may(held, 'match.watch') && !(await opens(parts, which, open, viewer))) return failed('NO_SUCH_MATCH');
  if (open === null) return failed('NO_SUCH_MATCH');
  const { entries } = open.book;
  return {
    ok: true,
    value: {
      match: summaryOfBook(open, spectators(open.file.id)),
      snapshot: { seq: open.head.seq, entries: [...entries], roster: open.file.roster },
      fullNames: may(held, 'match.score') ? open.file.fullNames : null,
      mayScore: may(held, 'match.score'),
      mayManage: may(held, 'match.manage'),
    },
  };
};

/** Whether a code alone opens the match; a code that was guessed wrong counts. */
const opens = async (
  { guess }: MatchesParts,
  which: { readonly id: MatchId } | { readonly from: string | null },
  open: OpenBook | null,
  viewer: Viewer,
): Promise<boolean> => {
  if ('id' in which) return false;
  if (which.from === null) return open !== null;
  return (await guess(open !== null, which.from, viewer)).ok;
};
