// Where a log ends, as its server vouches for it. Doesn't know how it is signed.
import { z } from 'zod';

/**
 * `hash`: SHA-256 of the last entry, hex, which holds the hash of the entry before it. `signature`: Ed25519, base64url, of
 * the canonical JSON (RFC 8785) of `{ hash, matchId, seq, type: "scorebox log head" }`. `keyId`: of the key it is signed
 * with, as GET /api/v1/signing-key gives it.
 */
export const SignedHead = z.strictObject({
  seq: z.number().int().min(1),
  hash: z.string(),
  keyId: z.string(),
  signature: z.string(),
});
export type SignedHead = z.infer<typeof SignedHead>;
