// Whether the book balances, as a scorer checks at every interval: batters and extras against the total, bowlers and the
// extras not theirs against the total, wickets against falls. Each sum is worked out from its own column.
import type { Innings } from '@/engine';

export type Sum = {
  readonly what: string;
  readonly adds: string;
  readonly total: number;
  readonly balances: boolean;
};

export function balanceOf(innings: Innings): readonly Sum[] {
  const { byes, legByes, wides, noBalls, penalties } = innings.extras;
  const extras = byes + legByes + wides + noBalls + penalties;
  const bat = add(innings.batters.map(({ runs }) => runs));
  const bowled = add(innings.bowlers.map(({ runs }) => runs));
  const out = innings.batters.filter(({ status }) => status === 'out').length;
  const overs = add(innings.overs.map(({ runs }) => runs));
  return [
    sum('Batters + extras', `${bat} + ${extras}`, bat + extras + innings.handicap, innings.runs),
    sum(
      'Bowlers + byes, leg byes, penalties',
      `${bowled} + ${byes + legByes + penalties}`,
      bowled + byes + legByes + penalties + innings.handicap,
      innings.runs,
    ),
    sum('Wickets fallen = batters out', `${innings.falls.length} = ${out}`, out, innings.wickets),
    sum(
      'Overs + penalties between balls',
      `${overs}`,
      overs + innings.penaltiesBefore + innings.penaltiesAfter,
      innings.runs,
    ),
  ];
}

const add = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
const sum = (what: string, adds: string, total: number, expected: number): Sum => ({
  what,
  adds,
  total,
  balances: total === expected,
});
