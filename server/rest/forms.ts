// The forms of what the REST interface answers with, where protocol/ has none: source of the documents, and held against
// real answers by the tests.
import { z } from 'zod';
import { Outcome } from '@/protocol/outcome';
import { MatchId, PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import { Announcement, MatchStatus } from '@/protocol/announcements';
import { Snapshot } from '@/protocol/frame';
import { ShownAs } from '@/protocol/roster';
import { SignedHead } from '@/protocol/signed-head';
import { LogEntry } from '@/engine/vocabulary/schemas';

export const AccountForm = z.strictObject({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  admin: z.boolean(),
});

/** `expiresAt`: ISO 8601. */
export const HandedForm = z.strictObject({ token: z.string(), expiresAt: z.iso.datetime() });

export const TeamForm = z.strictObject({
  id: TeamId,
  name: z.string(),
  shortName: z.string(),
  players: z.array(
    z.strictObject({ id: PlayerId, name: z.string(), shownAs: ShownAs, alias: z.string().nullable() }),
  ),
});

const score = z.string().nullable();
export const MatchForm = z.strictObject({
  id: MatchId,
  code: z.string(),
  title: z.string(),
  status: MatchStatus,
  visibility: z.enum(['public', 'private']),
  tier: z.enum(['HONOR', 'SINGLE', 'DUAL', 'TRIPLE']),
  venue: z.string(),
  startsAt: z.iso.datetime().nullable(),
  conditionsName: z.string(),
  teams: z.tuple([z.string(), z.string()]),
  teamIds: z.tuple([TeamId, TeamId]),
  scores: z.tuple([score, score]),
  result: z.string().nullable(),
  outcome: Outcome.nullable().describe('The result as facts; a side by its place in `teams`.'),
  simulated: z.boolean(),
  spectators: z.number().int(),
});

export const MatchPageForm = z.strictObject({
  matches: z.array(MatchForm),
  nextCursor: z.string().nullable(),
});

/** A match with its state's summary: the same event that a live connection begins with. */
export const MatchWithStateForm = MatchForm.extend({ state: Announcement });

export const SnapshotForm = Snapshot.extend({ state: Announcement });

/** `by`: an account's id; hashes are SHA-256, hex; `prevHash` is null in the first entry. */
export const LogForm = z.strictObject({
  matchId: MatchId,
  entries: z.array(
    LogEntry.extend({
      by: z.string(),
      commandId: z.uuid(),
      prevHash: z.string().nullable(),
      hash: z.string(),
    }),
  ),
  /** The last seq of the log. */
  head: z.number().int(),
  signedHead: SignedHead.nullable(),
  /** Of the key that `signedHead` is signed with: SPKI, PEM. */
  publicKey: z.string(),
});

export type LogForm = z.infer<typeof LogForm>;

export const SigningKeyForm = z.strictObject({
  keyId: z.string(),
  algorithm: z.literal('Ed25519'),
  publicKey: z.string(),
});

export const HealthForm = z.strictObject({ status: z.literal('ok') });
