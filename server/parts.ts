// Every part of the server but its doors, made once and wired to each other. Read this and you know what there is.
import type { KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Registry } from 'prom-client';
import { makeAccounts } from './auth/accounts';
import { makeBoardTokens } from './auth/board-tokens';
import { makeGuess, type Guess } from './auth/guesses';
import { makeLimit } from './auth/limits';
import { may } from './auth/permissions';
import { makeRolesAt } from './auth/roles-at';
import { makeTokens, type Tokens } from './auth/tokens';
import { makeViewers, type Viewers } from './auth/viewers';
import type { Database } from './db/database';
import type { Settings } from './env';
import { makeAllowedOrigin, type AllowedOrigin } from './http/origins';
import { namePageMissing } from './http/missing';
import { newId } from './ids';
import { makeBoardOf, type BoardOf } from './board';
import { addressOf } from './live/addresses';
import { makeLive, type Live } from './live/index';
import type { Log } from './log';
import { makeBooks, type Books, type OpenBook } from './matches/books';
import { listMatches } from './matches/list-matches';
import { makeMatchLog, type MatchLog } from './matches/log';
import { readMatchFile } from './matches/match-file';
import { makeImportFile, makeMatches, makeReach, type ImportFile, type Reach } from './matches/matches';
import { makeNewcomers } from './matches/newcomers';
import { makeQueue } from './matches/queue';
import { makeRecord } from './matches/record';
import { makeSeal, type Seal } from './matches/seal';
import { summaryOfBook } from './matches/summaries';
import { makeMetrics } from './metrics';
import { makePen } from './pen/pen';
import { makePens } from './pen/pens';
import { makeInvitations } from './people/invitations';
import { makeOpening } from './people/opening';
import { makePeople } from './people/people';
import { makePainter } from './pictures/painter';
import { makePush, type Push } from './push/index';
import type { PushKeys } from './push/keys';
import type { Runtime } from './runtime';
import { makeShowPlayer } from './teams/show-player';
import { makeMergePlayers } from './teams/merge-players';
import { makeReachTeam, makeTeams } from './teams/teams';

export type Parts = {
  readonly runtime: Runtime;
  readonly live: Live;
  readonly push: Push;
  readonly seal: Seal;
  readonly boardOf: BoardOf;
  readonly books: Books;
  readonly matchLog: MatchLog;
  readonly reach: Reach;
  readonly importFile: ImportFile;
  readonly tokens: Tokens;
  readonly viewers: Viewers;
  readonly guess: Guess;
  readonly registry: Registry;
  readonly allowedOrigin: AllowedOrigin;
  readonly addressOf: (req: IncomingMessage) => string;
};

/** What the server keeps to itself. */
export type Keys = { readonly secret: string; readonly signingKey: KeyObject; readonly pushKeys: PushKeys };
/** What the lobby begins with. */
const onNow = { status: 'on', search: null, teams: null, cursor: null, limit: 100 } as const;

/** What is read of who asks. */
const person = { id: true, name: true, admin: true, guest: true } as const;

const quarterHour = 15 * 60;
const fiveMinutes = 5 * 60;
/** Of a hand-over's six digits, at one match by one person. */
const codeGuesses = 5;

export const makeParts = (
  settings: Settings,
  log: Log,
  db: Database,
  { secret, signingKey, pushKeys }: Keys,
): Parts => {
  const now = () => new Date();
  const registry = new Registry();
  const queue = makeQueue();
  const allowedOrigin = makeAllowedOrigin(settings.publicUrl);

  const signInLimit = makeLimit(settings.rates.signIn, quarterHour);
  const guess = makeGuess(signInLimit);
  const byEmail = makeLimit(settings.rates.signIn, quarterHour);
  const accounts = makeAccounts(db, { byAddress: signInLimit, byEmail }, queue);
  const tokens = makeTokens(secret, settings.live.tokenSeconds, now);
  const viewers = makeViewers(secret, tokens, (id) =>
    db.account.findUnique({ where: { id }, select: person }),
  );

  const rolesAt = makeRolesAt(db);
  const matchLog = makeMatchLog(db);
  const books = makeBooks(matchLog, (id) => readMatchFile(db, { id }));
  const seal = makeSeal(signingKey);
  const boardOf = makeBoardOf(seal);
  const live = makeLive({
    settings: settings.live,
    ...{ log, registry, allowedOrigin, now },
    knownBy: viewers.ofRequest,
    readToken: viewers.ofToken,
    matchOf: async (id) => {
      const open = await books.kept(id);
      return open === null ? null : boardOf(open);
    },
    on: async () => {
      const page = await listMatches({ db, spectators: live.spectators }, onNow, { kind: 'nobody' });
      return page.ok ? page.value.matches : [];
    },
    mayWatch: async (id, viewer) => {
      const open = await books.kept(id);
      return open !== null && may(await rolesAt(viewer, open.file), 'match.watch');
    },
  });

  const push = makePush(db, pushKeys, settings, log);
  const pens = makePens(db, books, now, live.penPassed);
  const record = makeRecord({
    ...{ log: matchLog, books, newcomers: makeNewcomers(db), queue, now },
    ...{ metrics: makeMetrics(registry), penNow: pens.now },
    publish: (before, after) => {
      live.publish(before, boardOf(after));
      tellLobby(live, after);
    },
    recorded: (before, after) => push.tell(before, after.book, after.file),
  });
  const reach = makeReach(books, rolesAt);
  const reachTeam = makeReachTeam(db);
  const teams = makeTeams(db, reachTeam, makeMergePlayers(db, books), makeShowPlayer(db, books));
  const matchParts = {
    ...{ db, log: matchLog, books, rolesAt, teams, record, now, guess, seal },
    spectators: live.spectators,
    accessChanged: live.accessChanged,
    gone: live.lobby.gone,
  };
  const matches = makeMatches(matchParts);

  const invitations = makeInvitations(db, now);
  const people = {
    ...makePeople({ ...{ db, reach, reachTeam, invitations, pens }, ...live }),
    ...makeOpening({ db, books, invitations, tokens }),
  };

  const runtime: Runtime = {
    ...{ accounts, teams, matches, people, authSecret: secret, publicUrl: settings.publicUrl },
    pen: makePen({ ...{ pens, books, reach, rolesAt, now }, guesses: makeLimit(codeGuesses, fiveMinutes) }),
    live: {
      token: makeBoardTokens(books, rolesAt, tokens, guess),
      spectators: live.spectators,
      moved: makeMoved(books, live),
    },
    pushKey: push.publicKey,
    paint: makePainter(log),
    viewerOf: viewers.ofHeaders,
    namePageMissing,
    report: makeReport(log),
  };
  return {
    ...{ reach, importFile: makeImportFile(matchParts) },
    ...{
      runtime,
      live,
      push,
      seal,
      boardOf,
      books,
      matchLog,
      tokens,
      viewers,
      guess,
      registry,
      allowedOrigin,
    },
    addressOf: (req) => addressOf(req, settings.trustProxy),
  };
};

/** Nothing lies between the look and the wait, so that no entry falls there unseen. */
const makeMoved =
  (books: Books, { waiting }: Live): Runtime['live']['moved'] =>
  async (matchId, after, ms) => {
    const open = await books.kept(matchId);
    if (open !== null && open.head.seq <= after) await waiting.until(matchId, ms);
  };

const tellLobby = ({ lobby, spectators }: Live, open: OpenBook): void => {
  const { id, visibility } = open.file;
  if (visibility === 'public') lobby.moved(id, () => summaryOfBook(open, spectators(id)));
};

const makeReport =
  (log: Log): Runtime['report'] =>
  (error, where) => {
    const requestId = newId();
    log.error({ error, where, requestId }, 'an unexpected error');
    return requestId;
  };
