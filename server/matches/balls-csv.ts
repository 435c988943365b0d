// A match ball by ball as a table for spreadsheets (CSV, RFC 4180), one line a delivery as it stands. No cell can be taken
// for a formula, whatever a name holds. Doesn't know who asks.
import type { Ball, Innings, MatchState } from '@/engine';
import type { Roster } from '@/protocol/roster';

type Cell = string | number;

const columns = [
  ...['innings', 'batting', 'over', 'ball', 'striker', 'nonStriker', 'bowler'],
  ...['call', 'offBat', 'wides', 'noBalls', 'byes', 'legByes', 'penalties', 'runs', 'boundary'],
  ...['dismissal', 'out', 'fielders', 'score', 'wickets', 'at'],
];

/** The table, its first line the columns' names. Overs count from 0, as in "15.3"; `at` is the server's time. */
export const ballsCsv = (state: MatchState, roster: Roster): string => {
  const lines = state.innings.flatMap((innings) => innings.balls.map((ball) => cells(ball, innings, roster)));
  // The mark at the beginning tells spreadsheets that names are in UTF-8.
  return `\ufeff${[columns, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
};

const cells = (ball: Ball, innings: Innings, { teams, players }: Roster): readonly Cell[] => {
  const { delivery, extras } = ball;
  const name = (id: Ball['nonStriker']): string => (id === null ? '' : (players[id] ?? ''));
  const dismissal = ball.out === null ? null : delivery.dismissal;
  const fielders = dismissal !== null && 'fielders' in dismissal ? dismissal.fielders : [];
  return [
    ...[innings.number, teams[innings.batting].name, ball.over, ball.ballInOver],
    ...[name(ball.striker), name(ball.nonStriker), name(ball.bowler), delivery.call, ball.batRuns],
    ...[extras.wides, extras.noBalls, extras.byes, extras.legByes, extras.penalties, ball.runs],
    delivery.boundary === null ? '' : 'yes',
    ...[dismissal?.kind ?? '', name(ball.out), fielders.map(({ player }) => name(player)).join('; ')],
    ...[ball.score, ball.wickets, ball.at],
  ];
};

/** OWASP, CSV injection: what a spreadsheet could take for a formula begins with one of these; so does their wide form. */
const formula = /^[\s]*[=+\-@\t\r\n＝＋－＠]/;

const cell = (value: Cell): string => {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
};
