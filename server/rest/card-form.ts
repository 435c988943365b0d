// The printed card as the documents tell it: the schema of the engine's card (engine/projections/card/shape.ts), held
// against real cards by the tests.
import { z } from 'zod';

const count = z.number().int();
const name = z.string();

const Batter = z.strictObject({
  ...{ name, runs: count, balls: count, fours: count, sixes: count, out: z.boolean() },
  how: z.string().describe('As it is printed: "c X b Y", "not out".'),
  kind: z.string().nullable(),
  bowler: name.nullable(),
  fielders: z.array(name),
});

const Bowler = z.strictObject({
  ...{ name, balls: count, maidens: count, runs: count, wickets: count, wides: count, noballs: count },
  ...{ wide_runs: count, noball_runs: count, dots: count, overs: z.string() },
});

const Innings = z.strictObject({
  ...{ n: count, team: name, super_over: z.boolean(), declared: z.boolean(), forfeited: z.boolean() },
  ...{ all_out: z.boolean(), total: count, wickets: count, legal_balls: count, overs: z.string() },
  extras: z.strictObject({ b: count, lb: count, w: count, nb: count, p: count, total: count }),
  penalty_pre: count,
  penalty_post: count,
  batting: z.array(Batter),
  dnb: z.array(name).describe('Did not bat.'),
  absent_hurt: z.array(name),
  bowling: z.array(Bowler),
  fow: z.array(z.strictObject({ w: count, score: count, over: z.string(), player: name })),
  retirements: z.array(
    z.strictObject({ score: count, wkts: count, over: z.string(), player: name, kind: z.string() }),
  ),
  partnerships: z.array(
    z.strictObject({
      ...{ wicket: count, batters: z.array(name), runs: count, balls: count, legal_balls: count },
      end: z.string(),
    }),
  ),
  powerplays: z.array(
    z.strictObject({ type: z.string(), from: z.string(), to: z.string(), runs: count, wickets: count }),
  ),
  target: z
    .strictObject({
      overs: z.number().nullable().describe('As it is written: 5.1 is five overs and one ball.'),
      runs: count,
    })
    .nullable(),
});

const Result = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('win'), winner: name, runs: count.optional(), wickets: count.optional() },
    ...{ by_innings: z.literal(true).optional(), method: z.string().optional(), why: z.string().optional() },
  }),
  z.strictObject({
    ...{ kind: z.literal('tie'), eliminator: name.optional(), bowl_out: name.optional() },
    countback: z.record(name, z.tuple([count, count])).optional(),
    method: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('draw') }),
  z.strictObject({ kind: z.literal('no result'), why: z.string() }),
]);

/** Null before the match is arranged. */
export const CardForm = z
  .strictObject({
    ...{ id: z.string(), type: z.string(), gender: z.string().nullable(), team_type: z.string().nullable() },
    dates: z.array(z.string()),
    event: z.string().nullable(),
    teams: z.tuple([name, name]),
    balls_per_over: count,
    overs_limit: z.number().nullable(),
    innings: z.array(Innings),
    result: Result.nullable().describe('Null while the match goes on.'),
    result_text: z.string(),
  })
  .nullable();
