// What happened between the balls of a match, put on the ball that a match file writes it on: wickets and penalty runs on
// the ball before (the first of the innings where none was), replacements on the ball after. Walks the facts as they stand.
import type { Fact } from '../../vocabulary/facts';
import type { Seq } from '../../vocabulary/ids';
import type { Innings, MatchState } from '../../vocabulary/state';
import type { Placed } from '../../match/evolve';
import type { FileDelivery } from '../file';
import type { FileNames } from './names';
import { writeWicket } from './wicket';

export type FileWicket = NonNullable<FileDelivery['wickets']>[number];
export type FileReplacement = NonNullable<NonNullable<FileDelivery['replacements']>['match']>[number];

/** What is written on a ball besides the ball. Penalty: runs. */
export type Beside = { wickets: FileWicket[]; penalty: number; replacements: FileReplacement[] };

const reasons: Readonly<Record<Fact<'playerReplaced'>['reason'], string>> = {
  concussion: 'concussion_substitute',
  impact: 'impact_player',
  national: 'national_callup',
  injury: 'injury_substitute',
  covid: 'covid_replacement',
  tactical: 'supersub',
  unknown: 'unknown',
};

/** Out between balls (timed out, retired out, run out before the delivery), by the entry that says so. */
function outBetween(innings: Innings, names: FileNames): [Seq, FileWicket][] {
  const offABall = new Set(innings.balls.filter((ball) => ball.out !== null).map((ball) => ball.seq));
  return innings.falls.flatMap(({ seq, player }) => {
    const out = innings.batters.find((line) => line.player === player)?.out ?? null;
    return offABall.has(seq) || out === null ? [] : [[seq, writeWicket(player, out, names)]];
  });
}

/** Retired and not come back, by entry; of one who came back files say nothing. */
function retiredForGood(innings: Innings, names: FileNames): [Seq, FileWicket][] {
  return innings.retirements.flatMap((retirement) => {
    const { player, as, seq } = retirement;
    const status = innings.batters.find((line) => line.player === player)?.status;
    const last = innings.retirements.findLast((each) => each.player === player);
    if (last !== retirement || (status !== 'retiredHurt' && status !== 'retiredNotOut')) return [];
    const kind = as === 'hurt' ? 'retired hurt' : 'retired not out';
    return [[seq, { kind, player_out: names.player(player) }]];
  });
}

/** Penalty runs of an innings that neither a ball nor its beginning or end brought. */
const penaltiesBetween = ({ extras, penaltiesBefore, penaltiesAfter, balls }: Innings): number =>
  extras.penalties -
  penaltiesBefore -
  penaltiesAfter -
  balls.reduce((sum, ball) => sum + ball.extras.penalties, 0);

function writeReplacement(fact: Fact<'playerReplaced'>, names: FileNames): FileReplacement {
  const out = fact.out === null ? {} : { out: names.player(fact.out) };
  return { in: names.player(fact.in), ...out, team: names.team(fact.side), reason: reasons[fact.reason] };
}

/** Everything to be written beside balls, by the ball's entry. */
export function besideBalls(
  state: MatchState,
  facts: readonly Placed[],
  names: FileNames,
): ReadonlyMap<Seq, Beside> {
  const inningsOf = new Map(
    state.innings.flatMap((innings) => innings.balls.map(({ seq }) => [seq, innings])),
  );
  const wickets = new Map(
    state.innings.flatMap((innings) => [...outBetween(innings, names), ...retiredForGood(innings, names)]),
  );
  const penaltiesLeft = new Map(state.innings.map((innings) => [innings, penaltiesBetween(innings)]));
  const beside = new Map<Seq, Beside>();
  const on = (seq: Seq): Beside => {
    const known = beside.get(seq) ?? { wickets: [], penalty: 0, replacements: [] };
    beside.set(seq, known);
    return known;
  };
  let before: Seq | null = null;
  let early: FileWicket[] = [];
  let replacements: FileReplacement[] = [];
  for (const { seq, fact } of facts) {
    const wicket = wickets.get(seq);
    if (fact.type === 'inningsOpened') before = null;
    if (fact.type === 'playerReplaced') replacements.push(writeReplacement(fact, names));
    if (fact.type === 'ballBowled') {
      on(seq).wickets.push(...early);
      on(seq).replacements.push(...replacements);
      [before, early, replacements] = [seq, [], []];
    } else if (wicket !== undefined) {
      (before === null ? early : on(before).wickets).push(wicket);
    }
    const innings = before === null ? undefined : inningsOf.get(before);
    const left = innings === undefined ? 0 : (penaltiesLeft.get(innings) ?? 0);
    const counts = fact.type === 'penaltyAwarded' && fact.to === innings?.batting && fact.runs <= left;
    if (counts && before !== null && innings !== undefined) {
      on(before).penalty += fact.runs;
      penaltiesLeft.set(innings, left - fact.runs);
    }
  }
  return beside;
}
