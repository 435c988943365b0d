// The session cookie of a signed-in browser: its name, how long it lasts, and what it claims. Written by the sign-in
// pages (encrypted by next-auth), read by the server. Doesn't know accounts.
import { z } from 'zod';

export const sessionCookieName = 'scorebox-session';
/** Thirty days. Seconds. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** A guest's: one who scores by a one-time link, without an account. Its token is the server's own, not next-auth's. */
export const guestCookieName = 'scorebox-guest';

/** What the token says of its bearer; the role travels in it, so that no page waits for the database. */
export const SessionClaims = z.object({ accountId: z.string().min(1), name: z.string(), admin: z.boolean() });
export type SessionClaims = z.infer<typeof SessionClaims>;
