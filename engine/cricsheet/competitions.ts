// What competitions played by that a match file does not say: where a no-ball cost two runs, and where a new batter
// took strike after a catch before the Laws of October 2022 said so. Seasons are named by the year they began in.
// The no-ball table was found in the matches of Cricsheet (https://cricsheet.org, ODC-BY 1.0).

/** `event` null: matches whose file names no event. `to` null: still so. */
export type Seasons = { readonly event: string | null; readonly from: number; readonly to: number | null };

/** The Hundred: sets of five from the beginning, its own rules since. */
export const isHundred = (event: string | null): boolean => event !== null && event.startsWith('The Hundred');

const noBallWorthTwo: readonly Seasons[] = [
  { event: 'LV= County Championship', from: 2014, to: 2015 },
  { event: 'Specsavers County Championship', from: 2016, to: 2019 },
  { event: 'Bob Willis Trophy', from: 2020, to: 2021 },
  { event: 'County Championship', from: 2021, to: null },
  { event: 'Royal London One-Day Cup', from: 2014, to: 2022 },
  { event: 'One-Day Cup', from: 2023, to: null },
  { event: 'NatWest T20 Blast', from: 2014, to: 2017 },
  { event: 'Vitality Blast', from: 2018, to: 2024 },
  { event: 'Vitality Blast Men', from: 2025, to: null },
  { event: "Women's Cricket Super League", from: 2016, to: 2016 },
  { event: null, from: 2005, to: 2005 },
];

const newBatterFacesEarly: readonly Seasons[] = [
  { event: 'Indian Premier League', from: 2022, to: 2022 },
  { event: 'Vitality Blast', from: 2022, to: 2022 },
  { event: 'County Championship', from: 2022, to: 2022 },
  { event: 'Royal London One-Day Cup', from: 2022, to: 2022 },
  { event: 'Charlotte Edwards Cup', from: 2022, to: 2022 },
];

/** The year a season began in: 2005 for "2005/06". */
export const seasonYear = (season: string | number): number => Number.parseInt(String(season), 10);

const has = (table: readonly Seasons[], event: string | null, year: number): boolean =>
  table.some((row) => row.event === event && row.from <= year && (row.to === null || year <= row.to));

/** What a no-ball cost in this competition and season. Runs. */
export const noBallRuns = (event: string | null, year: number): number =>
  isHundred(event) || has(noBallWorthTwo, event, year) ? 2 : 1;

/** Whether the new batter took strike after a catch before October 2022 (The Hundred: from 2021). */
export const newBatterFaced = (event: string | null, year: number): boolean =>
  isHundred(event) || has(newBatterFacesEarly, event, year);
