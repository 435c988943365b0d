// How much of its run-making a side still has, of a full innings: the resource table of the Duckworth/Lewis method as
// data that somebody else publishes. Knows the form of the table and how to read it; holds no figures itself.

/** Percent of a full innings' resources with so many balls left, by wickets lost (0 first). */
export type ResourceRow = { readonly ballsLeft: number; readonly percent: readonly number[] };

/** A table and where it is from: a figure worked out with it is only as good as its source. */
export type ResourceTable = {
  readonly name: string;
  readonly source: { readonly title: string; readonly publisher: string; readonly url: string | null };
  /** Average total of a full innings at this level of the game, as the table's publisher gives it. Runs. */
  readonly g50: number;
  readonly rows: readonly ResourceRow[];
};

/** What is wrong with a table, in words; null where it can be used. Resources fall with balls and with wickets. */
export function faultOf(table: ResourceTable): string | null {
  const rows = inOrder(table);
  const [first] = rows;
  if (first === undefined) return 'the table has no rows';
  const wickets = first.percent.length;
  for (const [index, row] of rows.entries()) {
    if (row.ballsLeft < 1 || !Number.isInteger(row.ballsLeft)) return `balls left is ${row.ballsLeft}`;
    if (row.percent.length !== wickets)
      return `${row.ballsLeft} balls left: ${row.percent.length} columns, not ${wickets}`;
    if (row.percent.some((percent) => percent <= 0 || percent > 100))
      return `${row.ballsLeft} balls left: not a percentage`;
    const rises = row.percent.some((percent, lost) => lost > 0 && percent > (row.percent[lost - 1] ?? 0));
    if (rises) return `${row.ballsLeft} balls left: more with more wickets lost`;
    const before = rows[index - 1];
    if (before?.ballsLeft === row.ballsLeft) return `${row.ballsLeft} balls left stands twice`;
    if (before?.percent.some((percent, lost) => percent > (row.percent[lost] ?? 0)) === true)
      return `${row.ballsLeft} balls left: less than with fewer balls`;
  }
  return null;
}

const inOrder = (table: ResourceTable): readonly ResourceRow[] =>
  table.rows.toSorted((one, other) => one.ballsLeft - other.ballsLeft);

/**
 * Percent left. Between two rows of the table by a straight line, as for the balls of an over in a table by overs;
 * nothing with no balls left or more wickets lost than it has columns, never more than its last row.
 */
export function resourcesLeft(table: ResourceTable, ballsLeft: number, wicketsLost: number): number {
  let below: ResourceRow = { ballsLeft: 0, percent: [] };
  for (const row of inOrder(table)) {
    const percent = row.percent[wicketsLost];
    if (percent === undefined) return 0;
    if (row.ballsLeft >= ballsLeft) {
      const from = below.percent[wicketsLost] ?? 0;
      const share = (ballsLeft - below.ballsLeft) / (row.ballsLeft - below.ballsLeft);
      return from + (percent - from) * share;
    }
    below = row;
  }
  return below.percent[wicketsLost] ?? 0;
}

/** Overs were lost with the innings in progress (or before it): balls left when play stopped and when it went on. */
export type Interruption = {
  readonly ballsLeftBefore: number;
  readonly ballsLeftAfter: number;
  readonly wicketsLost: number;
};

/** Percent an innings had in all: what it began with, less what each interruption took. `balls`: as it began. */
export const resourcesOfInnings = (
  table: ResourceTable,
  balls: number,
  interruptions: readonly Interruption[],
): number =>
  interruptions.reduce(
    (left, { ballsLeftBefore, ballsLeftAfter, wicketsLost }) =>
      left -
      resourcesLeft(table, ballsLeftBefore, wicketsLost) +
      resourcesLeft(table, ballsLeftAfter, wicketsLost),
    resourcesLeft(table, balls, 0),
  );
