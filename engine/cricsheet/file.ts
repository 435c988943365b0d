// A match file as Cricsheet writes it (JSON, data versions 1.0 and 1.1; https://cricsheet.org/format/json/): the part
// of it that a scorebook can hold. Reads the shape only; whether it adds up is found out by scoring it.
import { z } from 'zod';

const name = z.string().min(1).max(200);
/** As much as one ball can bring, and as one award can: what a delivery of ours holds. */
const runs = z.number().int().min(0).max(20);
const award = z.number().int().min(0).max(50);
const sum = z.number().int().min(0).max(100);
const margin = z.number().int().min(0);
/** Counts that older files write as text. */
const countAsText = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]);

const ReplacementReason = z.string().max(120);

export const FileDelivery = z.object({
  batter: name,
  bowler: name,
  non_striker: name,
  runs: z.object({ batter: runs, extras: sum, total: sum, non_boundary: z.boolean().optional() }),
  extras: z
    .object({
      byes: runs.optional(),
      legbyes: runs.optional(),
      noballs: runs.optional(),
      penalty: award.optional(),
      wides: runs.optional(),
    })
    .optional(),
  wickets: z
    .array(
      z.object({
        kind: z.string(),
        player_out: name,
        fielders: z
          .array(z.object({ name: name.optional(), substitute: z.boolean().optional() }))
          .max(6)
          .optional(),
      }),
    )
    .optional(),
  replacements: z
    .object({
      match: z
        .array(z.object({ in: name, out: name.optional(), team: name, reason: ReplacementReason }))
        .optional(),
      role: z
        .array(z.object({ in: name, out: name.optional(), role: name, reason: ReplacementReason }))
        .optional(),
    })
    .optional(),
});
export type FileDelivery = z.infer<typeof FileDelivery>;

export const FileOver = z.object({ over: z.number().int().min(0), deliveries: z.array(FileDelivery) });
export type FileOver = z.infer<typeof FileOver>;

export const FileInnings = z.object({
  team: name,
  overs: z.array(FileOver).optional(),
  absent_hurt: z.array(name).optional(),
  penalty_runs: z.object({ pre: award.optional(), post: award.optional() }).optional(),
  declared: z.boolean().optional(),
  forfeited: z.boolean().optional(),
  powerplays: z.array(z.object({ from: z.number(), to: z.number(), type: name })).optional(),
  miscounted_overs: z.record(z.string(), z.object({ balls: countAsText })).optional(),
  target: z.object({ overs: z.number().optional(), runs: z.number().int().optional() }).optional(),
  super_over: z.boolean().optional(),
});
export type FileInnings = z.infer<typeof FileInnings>;

export const FileOutcome = z.object({
  winner: name.optional(),
  by: z
    .object({ runs: margin.optional(), wickets: margin.optional(), innings: margin.optional() })
    .optional(),
  result: z.enum(['draw', 'no result', 'tie']).optional(),
  method: name.optional(),
  eliminator: name.optional(),
  bowl_out: name.optional(),
});
export type FileOutcome = z.infer<typeof FileOutcome>;

export const FileInfo = z.object({
  balls_per_over: z.number().int().min(1).max(10).default(6),
  dates: z.array(z.iso.date()).min(1),
  event: z
    .object({
      name: z.string().optional(),
      match_number: z.number().optional(),
      group: z.union([z.string(), z.number()]).optional(),
      stage: z.string().optional(),
    })
    .optional(),
  gender: z.enum(['male', 'female']),
  match_type: name,
  overs: z.number().int().min(1).max(200).optional(),
  outcome: FileOutcome,
  player_of_match: z.array(name).optional(),
  players: z.record(name, z.array(name).min(2).max(40)),
  registry: z.object({ people: z.record(name, name) }).optional(),
  season: z.union([z.string(), z.number()]),
  team_type: z.enum(['club', 'international']),
  teams: z.tuple([name, name]),
  toss: z
    .object({
      decision: z.enum(['bat', 'field']).optional(),
      uncontested: z.boolean().optional(),
      winner: name.optional(),
    })
    .default({}),
  venue: z.string().optional(),
  city: z.string().optional(),
});
export type FileInfo = z.infer<typeof FileInfo>;

export const MatchFile = z.object({
  meta: z.object({ data_version: z.string().regex(/^1\.[01]\./) }),
  info: FileInfo,
  innings: z.array(FileInnings).max(20),
});
export type MatchFile = z.infer<typeof MatchFile>;
