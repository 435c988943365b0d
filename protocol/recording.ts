// Asking for a command to be recorded, and the answers: the same for the scorer's server action, for the REST batch and
// for the outbox. Doesn't know how the command travels.
import { z } from 'zod';
import { Command, CommandId, PlayerId } from '@/engine/vocabulary/schemas';
import { written } from './written';

const NewPlayerId = PlayerId.refine((id) => z.uuid().safeParse(id).success, 'must be a UUID');

/**
 * `basedOn`: the seq the scorer's device had when it was tapped; null or left out where it doesn't matter. `fence`: of the
 * pen it was entered under; null or left out by a program, which is let through only while nobody holds the pen. `names`:
 * people who are named for the first time with this command, by the ids (UUIDs) that it calls them by.
 */
export const CommandRequest = z.strictObject({
  commandId: CommandId,
  basedOn: z.number().int().min(0).nullable().optional(),
  fence: z.number().int().min(0).nullable().optional(),
  command: Command,
  names: z.record(NewPlayerId, written(60)).optional(),
});
export type CommandRequest = z.infer<typeof CommandRequest>;
export type NewNames = NonNullable<CommandRequest['names']>;

/** 1 to 500 commands, in the order they were entered. */
export const CommandBatch = z.strictObject({ commands: z.array(CommandRequest).min(1).max(500) });
export type CommandBatch = z.infer<typeof CommandBatch>;

const Detail = z.record(z.string(), z.union([z.string(), z.number()]));

/**
 * What became of one command. `recorded` and `duplicate` are durable, entries `firstSeq` to `seq`; `refused` is by the
 * Laws; `stale`: the match moved on and the command no longer fits; `reused`: the id belongs to another command;
 * `penTaken`: another holds the pen, whose fence is now `fence`; `held`: not tried, since an earlier one of the batch was
 * not recorded.
 */
export const RecordAnswer = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('recorded'),
    commandId: CommandId,
    firstSeq: z.number().int(),
    seq: z.number().int(),
  }),
  z.strictObject({
    status: z.literal('duplicate'),
    commandId: CommandId,
    firstSeq: z.number().int(),
    seq: z.number().int(),
  }),
  z.strictObject({
    status: z.literal('refused'),
    commandId: CommandId,
    code: z.string(),
    law: z.string().nullable(),
    message: z.string(),
    detail: Detail,
  }),
  z.strictObject({
    status: z.literal('stale'),
    commandId: CommandId,
    head: z.number().int(),
    code: z.string(),
    message: z.string(),
  }),
  z.strictObject({ status: z.literal('reused'), commandId: CommandId }),
  z.strictObject({
    status: z.literal('penTaken'),
    commandId: CommandId,
    code: z.literal('PEN_TAKEN'),
    message: z.string(),
    fence: z.number().int(),
  }),
  z.strictObject({ status: z.literal('held'), commandId: CommandId }),
]);
export type RecordAnswer = z.infer<typeof RecordAnswer>;

export const BatchAnswer = z.strictObject({ head: z.number().int(), results: z.array(RecordAnswer) });
export type BatchAnswer = z.infer<typeof BatchAnswer>;
