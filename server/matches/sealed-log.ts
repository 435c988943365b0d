// A match's log as it is handed out: entries with their hashes, and the server's signature over the head, so that anybody
// can check it offline. Doesn't know who may have it, nor by which way they ask.
import type { MatchId } from '@/engine';
import { firstBreak, type HashedEntry } from './hash-chain';
import { headOf, type Head, type MatchLog } from './log';
import type { Seal } from './seal';

/** These entries of a log, with its head as signed. `head`: the last seq of the log, whichever entries these are. */
export const sealed = (seal: Seal, matchId: MatchId, entries: readonly HashedEntry[], head: Head) => ({
  ...{ matchId, entries, head: head.seq },
  signedHead: seal.of(matchId, head),
  publicKey: seal.publicKey,
});

export type SealedLog = ReturnType<typeof sealed>;

/** The whole log. Throws where its chain is broken: somebody was at the database, and that is not vouched for. */
export const wholeLog = async (log: MatchLog, seal: Seal, matchId: MatchId): Promise<SealedLog> => {
  const entries = await log.asHashed(matchId, 0);
  const broken = firstBreak(matchId, entries);
  if (broken !== null) throw new Error(`The log of match ${matchId} is broken at entry ${broken}`);
  return sealed(seal, matchId, entries, headOf(entries));
};

/** What its file is called. */
export const logFileName = (code: string): string => `${code}-log.json`;
