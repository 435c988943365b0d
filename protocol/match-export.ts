// A match as a device saves it into a file, to go on with it on another one or to hand it to the server: the log it has,
// the names, how it was set up where the server doesn't know it yet, and every command that the server has not recorded.
// The commands keep their ids, so that however many take the file in, each is recorded once.
import { z } from 'zod';
import { LogEntry, MatchId } from '@/engine/vocabulary/schemas';
import { MatchPlan } from './match-plan';
import { CommandRequest } from './recording';
import { Roster } from './roster';

/** `at`: when it was entered, epoch milliseconds. `problem`: why the server would not take it, as the scorer was told. */
export const ExportedCommand = z.strictObject({
  ...CommandRequest.shape,
  at: z.number().int().min(0),
  problem: z.strictObject({ code: z.string(), message: z.string(), law: z.string().nullable() }).nullable(),
});

/** `version` is that of this form; a device reads those it knows. `code`, `plan`: one of them is null. */
export const MatchExport = z.strictObject({
  format: z.literal('scorebox-match'),
  version: z.literal(1),
  savedAt: z.iso.datetime(),
  match: z.strictObject({ id: MatchId, code: z.string().max(12).nullable(), title: z.string().max(120) }),
  plan: MatchPlan.nullable(),
  roster: Roster,
  entries: z.array(LogEntry).max(20_000),
  pending: z.array(ExportedCommand).max(5_000),
});
export type MatchExport = z.infer<typeof MatchExport>;
