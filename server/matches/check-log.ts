// Checking a downloaded log, offline: every entry is as it was hashed, follows the one before it, and the last is the one
// that the server signed. Doesn't know the Laws, nor who holds the key.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { MatchId } from '@/engine/vocabulary/schemas';
import { SignedHead } from '@/protocol/signed-head';
import { entryHash, type HashedEntry } from './hash-chain';
import { isSignedBy, keyIdOf } from './seal';

/** What is needed of a downloaded log. Events are taken as they stand: what is hashed is what is there. */
const DownloadedLog = z.object({
  matchId: MatchId,
  entries: z
    .array(
      z.strictObject({
        seq: z.number(),
        at: z.string(),
        by: z.string(),
        commandId: z.string(),
        event: z.unknown(),
        prevHash: z.string().nullable(),
        hash: z.string(),
      }),
    )
    .min(1),
  signedHead: SignedHead,
  publicKey: z.string(),
});
type DownloadedLog = z.infer<typeof DownloadedLog>;

/** `keyFrom`: whether the key was given by whoever checks, or is the one in the file. `why`: one line. */
export type LogCheck =
  | {
      readonly ok: true;
      readonly matchId: MatchId;
      readonly head: SignedHead;
      readonly keyFrom: 'given' | 'file';
    }
  | { readonly ok: false; readonly why: string };

const no = (why: string): LogCheck => ({ ok: false, why });

/** A public key in PEM, or null. Throws nothing. */
export const publicKeyOf = (pem: string): KeyObject | null => {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    // Node throws on whatever is no key.
    return null;
  }
};

/** `file`: the JSON as it was downloaded. `given`: the key it must be signed with; null takes the file's own. */
export const checkLog = (file: unknown, given: KeyObject | null): LogCheck => {
  const read = DownloadedLog.safeParse(file);
  if (!read.success) return no('this is not a downloaded log');
  const log = read.data;
  const key = given ?? publicKeyOf(log.publicKey);
  if (key === null) return no('the public key in the file is none');
  const why = faultInChain(log) ?? faultAtHead(log, key);
  if (why !== null) return no(why);
  return {
    ok: true,
    matchId: log.matchId,
    head: log.signedHead,
    keyFrom: given === null ? 'file' : 'given',
  };
};

/** What is wrong with the first entry that doesn't follow from those before it; null where all do. */
const faultInChain = ({ matchId, entries }: DownloadedLog): string | null => {
  let before: HashedEntry | null = null;
  for (const [index, entry] of entries.entries()) {
    const due = index + 1;
    if (entry.seq !== due)
      return `entry ${due} is missing or not in its place: entry ${entry.seq} stands there`;
    if (entry.hash !== entryHash(matchId, entry)) return `entry ${due} is not as it was recorded`;
    if (entry.prevHash !== (before?.hash ?? null))
      return `entry ${due} does not follow from the one before it`;
    before = entry;
  }
  return null;
};

const faultAtHead = ({ matchId, entries, signedHead }: DownloadedLog, key: KeyObject): string | null => {
  const last = entries.at(-1);
  const { seq, hash, keyId } = signedHead;
  if (last?.seq !== seq) return `the log ends with entry ${last?.seq}, and what was signed with entry ${seq}`;
  if (last.hash !== hash) return `entry ${seq} is not the one that was signed`;
  const wanted = keyIdOf(key);
  if (keyId !== wanted) return `it is signed with the key ${keyId}, not with ${wanted}`;
  return isSignedBy(key, matchId, signedHead) ? null : 'the signature is not of this log';
};
