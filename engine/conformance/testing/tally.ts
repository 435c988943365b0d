// The sums of one innings of a match file, added up from its deliveries alone and without the engine: what a published card
// can't say of an innings cut short. Knows runs, wickets and balls; no strike and no Law.
import type { MatchFile } from '../../cricsheet/file';

type Delivery = NonNullable<MatchFile['innings'][number]['overs']>[number]['deliveries'][number];

export type Tally = {
  readonly total: number;
  readonly wickets: number;
  readonly legal_balls: number;
  /** Runs and balls faced by name. */
  readonly batting: Readonly<Record<string, readonly [runs: number, balls: number]>>;
  /** Fair balls and runs conceded by name. */
  readonly bowling: Readonly<Record<string, readonly [balls: number, runs: number]>>;
};

export function tallyOf(deliveries: readonly Delivery[]): Tally {
  const batting: Record<string, [number, number]> = {};
  const bowling: Record<string, [number, number]> = {};
  let total = 0;
  let wickets = 0;
  let fair = 0;
  for (const { batter, non_striker, bowler, runs, extras, wickets: fallen } of deliveries) {
    const wides = extras?.wides ?? 0;
    const noBalls = extras?.noballs ?? 0;
    const isFair = wides === 0 && noBalls === 0;
    total += runs.total;
    wickets += (fallen ?? []).filter(({ kind }) => kind !== 'retired hurt').length;
    fair += isFair ? 1 : 0;
    batting[non_striker] ??= [0, 0];
    const faced = (batting[batter] ??= [0, 0]);
    faced[0] += runs.batter;
    faced[1] += wides === 0 ? 1 : 0;
    const bowled = (bowling[bowler] ??= [0, 0]);
    bowled[0] += isFair ? 1 : 0;
    bowled[1] += runs.batter + wides + noBalls;
  }
  return { total, wickets, legal_balls: fair, batting, bowling };
}
