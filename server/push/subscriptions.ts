// The devices that asked to be told of a match. Kept with their keys, at most so many a match and of one address; one that
// asks again takes its own place. Doesn't know what is sent.
import type { MatchId } from '@/engine';
import { failed, type Outcome } from '@/protocol/errors';
import { tooOften, type Limit } from '../auth/limits';
import type { Database } from '../db/database';
import { newId } from '../ids';
import { isEndpoint } from './endpoint';
import { pushKinds, type PushKind } from './messages';

/** A device: where its push service takes messages, the keys they are encrypted for (base64url), what it wants. */
export type Subscription = {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly language: string;
  readonly kinds: readonly PushKind[];
};

export type Subscriptions = {
  /** Failures: MALFORMED, RATE_LIMITED, UNAVAILABLE. */
  readonly keep: (matchId: MatchId, subscription: Subscription, address: string) => Promise<Outcome<null>>;
  /** This device wants no more of this match. */
  readonly drop: (matchId: MatchId, endpoint: string) => Promise<void>;
  /** The device is there no more. */
  readonly forget: (endpoint: string) => Promise<void>;
  readonly of: (matchId: MatchId) => Promise<readonly Subscription[]>;
  /** Whether anybody may have asked for this match: cheap, for each ball. */
  readonly any: (matchId: MatchId) => boolean;
};

const mostOfMatch = 5_000;
/** How long it is remembered that nobody asked. Milliseconds. */
const rememberedMs = 5_000;

/** `limit`: by address. `now`: epoch milliseconds. */
export const makeSubscriptions = (db: Database, limit: Limit, now: () => number): Subscriptions => {
  /** Matches nobody asked for, until when that holds: another server may have been asked meanwhile. */
  const none = new Map<MatchId, number>();

  return {
    async keep(matchId, { endpoint, p256dh, auth, language, kinds }, address) {
      if (!isEndpoint(endpoint)) return failed('MALFORMED', 'The endpoint is no push service.');
      const standing = await limit.take(address);
      if (!standing.allowed) return tooOften(standing);
      if ((await db.pushSubscription.count({ where: { matchId } })) >= mostOfMatch)
        return failed('UNAVAILABLE', 'As many devices follow this match as the server tells.');
      const wanted = { p256dh, auth, language, kinds: kinds.join() };
      await db.pushSubscription.upsert({
        where: { matchId_endpoint: { matchId, endpoint } },
        create: { id: newId(), matchId, endpoint, ...wanted },
        update: wanted,
      });
      none.delete(matchId);
      return { ok: true, value: null };
    },
    drop: async (matchId, endpoint) =>
      void (await db.pushSubscription.deleteMany({ where: { matchId, endpoint } })),
    forget: async (endpoint) => void (await db.pushSubscription.deleteMany({ where: { endpoint } })),
    async of(matchId) {
      const rows = await db.pushSubscription.findMany({ where: { matchId } });
      if (rows.length === 0) {
        if (none.size > 1_000) none.clear();
        none.set(matchId, now() + rememberedMs);
      }
      return rows.map(({ kinds, ...row }) => ({
        ...row,
        kinds: pushKinds.filter((kind) => kinds.split(',').includes(kind)),
      }));
    },
    any: (matchId) => (none.get(matchId) ?? 0) <= now(),
  };
};
