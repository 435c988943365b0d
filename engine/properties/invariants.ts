// What must be true of every match after every fact, whatever was entered: the sums of the book, who can be where, and
// where penalty runs went. For property tests.
import type { Innings, MatchState, Scorebook } from '../index';
import { overlay } from '../index';

const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);

/** A statement about an innings, and whether it holds. */
type Statement = readonly [what: string, holds: boolean];

function totals(innings: Innings): readonly Statement[] {
  const { byes, legByes, wides, noBalls, penalties } = innings.extras;
  const batRuns = sum(innings.batters.map((line) => line.runs));
  const charged = sum(innings.bowlers.map((line) => line.runs));
  const extras = byes + legByes + wides + noBalls + penalties;
  const stands = sum(innings.partnerships.map((stand) => stand.runs));
  const aside = innings.penaltiesBefore + innings.penaltiesAfter + innings.handicap;
  return [
    ['bat runs and extras make the total', batRuns + extras + innings.handicap === innings.runs],
    [
      'bowler’s runs, byes, leg byes and penalties make the total',
      charged + byes + legByes + penalties + innings.handicap === innings.runs,
    ],
    ['the stands make the total', stands === innings.runs - aside],
    ['no figure is below nothing', [batRuns, charged, stands, extras].every((figure) => figure >= 0)],
  ];
}

function balls(innings: Innings): readonly Statement[] {
  const faced = innings.balls.filter((ball) => ball.delivery.call !== 'wide').length;
  const counted = innings.balls.filter((ball) => ball.counts).length;
  const ofOvers = sum(innings.overs.map((over) => over.legalBalls));
  const whole = innings.overs.filter((over) => over.complete && over.bowlers.length === 1).length;
  return [
    ['each ball but a wide is faced by one batter', sum(innings.batters.map((line) => line.balls)) === faced],
    ['legal balls are those that counted', innings.legalBalls === counted && ofOvers === counted],
    ['the bowlers bowled them', sum(innings.bowlers.map((line) => line.balls)) === counted],
    ['each whole over is one bowler’s', sum(innings.bowlers.map((line) => line.overs)) === whole],
    [
      'no bowler has less than no ball over',
      innings.bowlers.every((line) => line.ballsOver >= 0 && line.maidens <= line.overs),
    ],
    [
      'every ball is in an over',
      sum(innings.overs.map((over) => over.to - over.from)) === innings.balls.length,
    ],
  ];
}

function people(innings: Innings, pairs: boolean): readonly Statement[] {
  const out = innings.batters.filter((line) => line.status === 'out');
  const batting = innings.batters.filter((line) => line.status === 'batting').map((line) => line.player);
  const atWicket = [innings.striker, innings.nonStriker].flatMap((player) => player ?? []);
  const bowlersWickets = sum(innings.bowlers.map((line) => line.wickets));
  return [
    ['wickets are falls', innings.wickets === innings.falls.length],
    ['the falls are numbered', innings.falls.every((fall, index) => fall.wicket === index + 1)],
    ['falls are batters out', pairs || innings.wickets === out.length],
    ['no more wickets to bowlers than fell', bowlersWickets <= innings.wickets],
    ['nobody is at both ends', new Set(atWicket).size === atWicket.length],
    [
      'whoever bats is at the wicket',
      innings.ended !== null ||
        (batting.length === atWicket.length && batting.every((player) => atWicket.includes(player))),
    ],
    ['nobody bats on after the innings', innings.ended === null || batting.length === 0],
    [
      'nobody has two lines',
      new Set(innings.batters.map((line) => line.player)).size === innings.batters.length,
    ],
  ];
}

/** Penalty runs awarded, whoever to, are in exactly one innings, or wait for one. */
function penaltiesAreOnce(book: Scorebook): Statement {
  const awarded = overlay(book.entries).facts.map(({ fact }) => {
    if (fact.type === 'penaltyAwarded') return fact.runs;
    return fact.type === 'ballBowled' ? sum(fact.delivery.penalties.map((each) => each.runs)) : 0;
  });
  const scored = sum(book.state.innings.map((innings) => innings.extras.penalties));
  return ['every penalty run is somewhere once', sum(awarded) === scored + sum(book.state.waiting.penalties)];
}

function matchStands(state: MatchState): readonly Statement[] {
  const open = state.innings.filter((innings) => innings.ended === null);
  return [
    ['only the last innings is open', open.length === 0 || open[0] === state.innings.at(-1)],
    [
      'nothing is awaited once there is a result',
      (state.awaiting.kind === 'nothing') === (state.result !== null),
    ],
  ];
}

/** The statements that don't hold; none in a match that is as it must be. */
export function broken(book: Scorebook): readonly string[] {
  const { state } = book;
  const pairs = (state.conditions?.pairs ?? null) !== null;
  const ofInnings = state.innings.flatMap((innings) =>
    [...totals(innings), ...balls(innings), ...people(innings, pairs)].map(([what, holds]): Statement => [
      `innings ${innings.number}: ${what}`,
      holds,
    ]),
  );
  return [...ofInnings, ...matchStands(state), penaltiesAreOnce(book)]
    .filter(([, holds]) => !holds)
    .map(([what]) => what);
}
