// Whether the book balances, as a scorer checks at every interval: batters and extras against the total, bowlers and the
// extras not theirs against the total, wickets against batters out. Each sum is added up from its own column. Law 3.2.
import type { Innings } from '@/engine';

/** One sum as a scorer writes it, with the figure it must come to. */
export type Sum = {
  readonly what: 'batters' | 'bowlers' | 'wickets';
  readonly adds: string;
  /** Runs the innings began with, in pairs; they are added too. */
  readonly start: number;
  readonly found: number;
  readonly expected: number;
};

export function balanceOf(innings: Innings): readonly Sum[] {
  const { byes, legByes, wides, noBalls, penalties } = innings.extras;
  const extras = byes + legByes + wides + noBalls + penalties;
  const bat = add(innings.batters.map(({ runs }) => runs));
  const charged = add(innings.bowlers.map(({ runs }) => runs));
  const notCharged = byes + legByes + penalties;
  // Pairs begin with a sum and lose some at each wicket, when nobody is out.
  const start = innings.handicap;
  return [
    {
      what: 'batters',
      adds: `${bat} + ${extras}`,
      start,
      found: bat + extras + start,
      expected: innings.runs,
    },
    {
      what: 'bowlers',
      adds: `${charged} + ${notCharged}`,
      start,
      found: charged + notCharged + start,
      expected: innings.runs,
    },
    {
      what: 'wickets',
      adds: `${innings.falls.length}`,
      start: 0,
      found: innings.falls.length,
      expected: innings.wickets,
    },
  ];
}

const add = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
