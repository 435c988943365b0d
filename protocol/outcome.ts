// How a match ended, as facts: what lists make a sentence of in their reader's language. Teams by their side, 0 or 1.
import { z } from 'zod';
import type { Result } from '@/engine';
import { RevisionMethod } from '@/engine/vocabulary/facts';
import { SideIndex } from '@/engine/vocabulary/ids';

const Margin = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('runs'), runs: z.number().int(), innings: z.boolean() }),
  z.strictObject({ by: z.literal('wickets'), wickets: z.number().int() }),
  z.strictObject({
    by: z.enum(['penaltyRuns', 'superOver', 'bowlOut', 'countback', 'coinToss', 'awarded', 'conceded']),
  }),
]);

export const Outcome: z.ZodType<Result> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('win'),
    winner: SideIndex,
    margin: Margin,
    method: RevisionMethod.nullable(),
  }),
  z.strictObject({ kind: z.literal('tie'), method: RevisionMethod.nullable() }),
  z.strictObject({ kind: z.literal('draw') }),
  z.strictObject({ kind: z.literal('noResult'), why: z.enum(['noResult', 'abandoned']) }),
]);

/** Of a kept line; null where there is none yet, or where it was kept by an older server. */
export function outcomeIn(text: string | null): Result | null {
  if (text === null) return null;
  try {
    const read = Outcome.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    // It is a cache: the sentence beside it tells the result.
    return null;
  }
}
