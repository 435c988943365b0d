// The pen of each match as it is kept, in the match's own row, so that it passes on and a log is written under one lock.
// Doesn't know who may have it.
import { createHash } from 'node:crypto';
import type { MatchId } from '@/engine';
import type { Database } from '../db/database';
import type { Books } from '../matches/books';
import type { PenMark } from '../matches/match-file';

/** All that is kept of a pen. `name`: of the holder, as others are told. */
export type Pen = PenMark & {
  readonly name: string;
  readonly device: string | null;
  readonly since: Date;
  readonly heardAt: Date;
};

/** In whose hands it is to be. */
export type Hands = { readonly holder: string; readonly device: string };

export type Pens = {
  /** Read afresh, and told to the open books; null where there is no such match. */
  readonly now: (matchId: MatchId) => Promise<Pen | null>;
  /** Passes it on with a higher fence, if it still has the one that was `seen`; null hands: nobody's. */
  readonly pass: (matchId: MatchId, seen: number, to: Hands | null) => Promise<boolean>;
  /** The holder is still there. */
  readonly heard: (matchId: MatchId, fence: number) => Promise<void>;
  readonly setCode: (matchId: MatchId, fence: number, code: string, until: Date) => Promise<void>;
  /** Whether this is the code that the holder shows. */
  readonly isCode: (matchId: MatchId, code: string) => Promise<boolean>;
};

/** What people are told of who entered something. */
export const nameOf = ({ name, guest }: { readonly name: string; readonly guest: boolean }): string =>
  guest ? `Guest scorer ${name}` : name;

/** `passed`: told after it has passed on. */
export const makePens = (
  db: Database,
  books: Pick<Books, 'setPen'>,
  clock: () => Date,
  passed: (matchId: MatchId, fence: number) => void,
): Pens => ({
  async now(matchId) {
    const row = await db.match.findUnique({ where: { id: matchId }, select: columns });
    if (row === null) return null;
    books.setPen(matchId, { fence: row.penFence, holder: row.penHolder });
    const account =
      row.penHolder === null ? null : await db.account.findUnique({ where: { id: row.penHolder } });
    const since = row.penSince ?? clock();
    return {
      ...{ fence: row.penFence, holder: row.penHolder, device: row.penDevice, since },
      heardAt: row.penHeardAt ?? since,
      name: account === null ? 'Somebody' : nameOf(account),
    };
  },
  async pass(matchId, seen, to) {
    const at = clock();
    const hands = { penHolder: to?.holder ?? null, penDevice: to?.device ?? null };
    const { count } = await db.match.updateMany({
      where: { id: matchId, penFence: seen },
      data: { ...hands, ...noCode, penFence: seen + 1, penSince: at, penHeardAt: at },
    });
    if (count === 0) return false;
    books.setPen(matchId, { fence: seen + 1, holder: to?.holder ?? null });
    passed(matchId, seen + 1);
    return true;
  },
  async heard(matchId, fence) {
    await db.match.updateMany({ where: { id: matchId, penFence: fence }, data: { penHeardAt: clock() } });
  },
  async setCode(matchId, fence, code, until) {
    const data = { penCodeHash: hashOf(matchId, code), penCodeUntil: until };
    await db.match.updateMany({ where: { id: matchId, penFence: fence }, data });
  },
  async isCode(matchId, code) {
    const where = { id: matchId, penCodeHash: hashOf(matchId, code), penCodeUntil: { gt: clock() } };
    return (await db.match.findFirst({ where, select: { id: true } })) !== null;
  },
});

const columns = {
  penFence: true,
  penHolder: true,
  penDevice: true,
  penSince: true,
  penHeardAt: true,
} as const;
const noCode = { penCodeHash: null, penCodeUntil: null };

const hashOf = (matchId: MatchId, code: string): string =>
  createHash('sha256').update(`${matchId} ${code}`).digest('hex');
