// The people of a match or team beside its players: who holds which office, and the one-time links by which others come in.
// Doesn't know what an office may do.
import { z } from 'zod';
import { SideIndex } from '@/engine/vocabulary/schemas';
import { written } from './written';

/** What can be given: scorer and umpire of a match, captain of one of its sides. */
export const Office = z.enum(['scorer', 'umpire', 'captain']);
export type Office = z.infer<typeof Office>;
/** What can be held: the creator's is nobody's to give. */
export const HeldOffice = z.enum(['creator', ...Office.options]);

/** A link to be made. `side`: of a captain; `guest`: a scorer's may be opened without an account. */
export const NewInvitation = z
  .strictObject({
    office: Office,
    side: SideIndex.nullable().default(null),
    guest: z.boolean().default(false),
  })
  .refine(({ office, side }) => (office === 'captain') === (side !== null), {
    error: 'a captain has a side, and nobody else',
    path: ['side'],
  })
  .refine(({ office, guest }) => office === 'scorer' || !guest, {
    error: 'only a scorer may come without an account',
    path: ['guest'],
  });
export type NewInvitation = z.infer<typeof NewInvitation>;

/** A link as it is handed out, once: `secret` ends its address /i/{secret}. `expiresAt`: ISO 8601. */
export const Invited = z.strictObject({ id: z.string(), secret: z.string(), expiresAt: z.iso.datetime() });
export type Invited = z.infer<typeof Invited>;

const Waiting = z.strictObject({
  id: z.string(),
  office: z.enum([...Office.options, 'member']),
  side: SideIndex.nullable(),
  guest: z.boolean(),
  expiresAt: z.iso.datetime(),
});

/** `id`: what the log's `by` says of their entries. `entries`: how many they made; `lastAt`: ISO 8601. */
export const MatchPeople = z.strictObject({
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      guest: z.boolean(),
      offices: z.array(z.strictObject({ office: HeldOffice, side: SideIndex.nullable() })),
      entries: z.number().int(),
      lastAt: z.string().nullable(),
    }),
  ),
  invitations: z.array(Waiting),
});
export type MatchPeople = z.infer<typeof MatchPeople>;

export const TeamPeople = z.strictObject({
  members: z.array(z.strictObject({ id: z.string(), name: z.string(), role: z.enum(['captain', 'member']) })),
  invitations: z.array(Waiting),
});
export type TeamPeople = z.infer<typeof TeamPeople>;

/** What a link opens, for whoever holds it. `code`: of the match; null for a team. */
export const InvitationView = z.strictObject({
  office: z.enum([...Office.options, 'member']),
  of: z.string(),
  side: z.string().nullable(),
  code: z.string().nullable(),
  guest: z.boolean(),
});
export type InvitationView = z.infer<typeof InvitationView>;

/** `name`: of a guest; who is signed in needs none. */
export const OpenInvitation = z.strictObject({
  secret: z.string().min(1).max(100),
  name: written(60).optional(),
});
export type OpenInvitation = z.infer<typeof OpenInvitation>;

/** After opening: `token` is a guest's, to be sent as a bearer token; null for an account. */
export const OpenedInvitation = z.strictObject({
  code: z.string().nullable(),
  token: z.string().nullable(),
  expiresAt: z.iso.datetime().nullable(),
});
export type OpenedInvitation = z.infer<typeof OpenedInvitation>;
