// All calls of the REST interface in one list: what the server answers, what the documents say, what the tests walk.
import type { Database } from '../db/database';
import type { Settings } from '../env';
import type { Parts } from '../parts';
import { accountCalls } from './account-calls';
import { alertCalls } from './alert-calls';
import { liveCalls } from './live-calls';
import { logCalls } from './log-calls';
import { matchCalls } from './match-calls';
import { penCalls } from './pen-calls';
import { peopleCalls } from './people-calls';
import { readingCalls } from './reading-calls';
import type { Route } from './route';
import { serverCalls } from './server-calls';
import { teamCalls } from './team-calls';

export const allCalls = (parts: Parts, settings: Settings, db: Database): readonly Route[] => {
  const { runtime, live, matchLog, boardOf, seal, reach, registry, importFile, tokens, guess } = parts;
  const { books, push } = parts;
  const { spectators, token } = runtime.live;
  const ofMatches = [
    ...accountCalls({ accounts: runtime.accounts, teams: runtime.teams, tokens }),
    ...teamCalls(runtime),
    ...matchCalls({ matches: runtime.matches, teams: runtime.teams, importFile }),
    ...readingCalls({ reach, boardOf, spectators }),
    ...logCalls({ reach, matchLog, seal }),
    ...penCalls(runtime.pen),
    ...peopleCalls(runtime.people),
    ...alertCalls({ ...{ reach, books }, subscriptions: push.subscriptions, guess }),
    ...liveCalls({
      ...{ live, reach, boardToken: token },
    }),
  ];
  const ofServer = serverCalls({
    ...{ live, registry, metricsToken: settings.metricsToken, documented: ofMatches },
    knowsAddresses: settings.publicUrl === null || settings.trustProxy,
    isReady: async () => (await db.$queryRaw`SELECT 1 AS ready`.catch(() => null)) !== null,
  });
  return [...ofMatches, ...ofServer];
};
