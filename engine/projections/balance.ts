// Both sums of the book: what a scorer adds up at the end of an innings, down the batting and down the bowling. Where one
// doesn't come to the total, somebody's figures are wrong (Law 3.2). Laws §7's invariants, for one innings.
import type { Innings } from '../vocabulary/state';

/** Two ways to a figure that must be one. */
export type Check = { readonly what: BalanceCheck; readonly expected: number; readonly found: number };
export type BalanceCheck = 'batting' | 'bowling' | 'wickets' | 'partnerships' | 'overs' | 'ballsFaced';

const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);

function checksOf(innings: Innings): Check[] {
  const { extras, handicap, balls } = innings;
  const { byes, legByes, wides, noBalls, penalties } = extras;
  const out = innings.batters.filter((line) => line.status === 'out').length;
  const aside = innings.penaltiesBefore + innings.penaltiesAfter + handicap;
  const faced = balls.filter((ball) => ball.delivery.call !== 'wide').length;
  const batRuns = sum(innings.batters.map((line) => line.runs));
  const charged = sum(innings.bowlers.map((line) => line.runs));
  return [
    {
      what: 'batting',
      expected: innings.runs,
      found: batRuns + byes + legByes + wides + noBalls + penalties + handicap,
    },
    { what: 'bowling', expected: innings.runs, found: charged + byes + legByes + penalties + handicap },
    { what: 'wickets', expected: innings.wickets, found: innings.falls.length },
    { what: 'wickets', expected: innings.wickets, found: handicap > 0 ? innings.wickets : out },
    {
      what: 'partnerships',
      expected: innings.runs - aside,
      found: handicap > 0 ? innings.runs - aside : sum(innings.partnerships.map((stand) => stand.runs)),
    },
    { what: 'overs', expected: innings.legalBalls, found: sum(innings.bowlers.map((line) => line.balls)) },
    { what: 'ballsFaced', expected: faced, found: sum(innings.batters.map((line) => line.balls)) },
  ];
}

/** Those that don't come out; none in a book that balances. */
export const imbalances = (innings: Innings): Check[] =>
  checksOf(innings).filter(({ expected, found }) => expected !== found);
