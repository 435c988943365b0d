// The server's word for a log as it stands: the hash of its last entry, signed (Ed25519, RFC 8032). Who holds one can tell
// later that nothing up to there was changed. Doesn't know where the key comes from.
import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { MatchId } from '@/engine';
import type { SignedHead } from '@/protocol/signed-head';
import { canonicalJson } from './canonical-json';
import type { Head } from './log';

export type Seal = {
  /** Null for an empty log. */
  readonly of: (matchId: MatchId, head: Head) => SignedHead | null;
  readonly keyId: string;
  /** SPKI, PEM. */
  readonly publicKey: string;
};

/** What is signed: this text as UTF-8. It says what it is, so that the key can't be made to mean anything else by it. */
const signedText = (matchId: MatchId, { seq, hash }: Pick<SignedHead, 'seq' | 'hash'>): Buffer =>
  Buffer.from(canonicalJson({ type: 'scorebox log head', matchId, seq, hash }), 'utf8');

/** The first 16 hex digits of the SHA-256 of the public key (SPKI, DER). */
export const keyIdOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16);

export const makeSeal = (privateKey: KeyObject): Seal => {
  const publicKey = createPublicKey(privateKey);
  const keyId = keyIdOf(publicKey);
  return {
    of: (matchId, { seq, hash }) => {
      if (hash === null) return null;
      const signature = sign(null, signedText(matchId, { seq, hash }), privateKey).toString('base64url');
      return { seq, hash, keyId, signature };
    },
    keyId,
    publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  };
};

/** Whether the holder of the key's private half signed this head of this match. */
export const isSignedBy = (publicKey: KeyObject, matchId: MatchId, head: SignedHead): boolean =>
  verify(null, signedText(matchId, head), publicKey, Buffer.from(head.signature, 'base64url'));
