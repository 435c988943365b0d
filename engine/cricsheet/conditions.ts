// The playing conditions of a match file: from its type, its date and its competition, never from its teams.
// What a file does not say and nothing follows from (quotas, who may bowl next) is left open: umpires had the last word.
import { editionOn } from '../conditions/presets';
import type { PlayingConditions } from '../vocabulary/conditions';
import { isHundred, newBatterFaced, noBallRuns, seasonYear } from './competitions';
import type { MatchFile } from './file';
import { playersASide } from './people';

/** The least lead for which Law 14.1 lets a side enforce the follow-on; a shortened match may have used it. Runs. */
const leastFollowOnLead = 75;

const typeNames: Readonly<Record<string, string>> = {
  Test: 'Test',
  MDM: 'First class',
  ODI: 'One-day international',
  ODM: 'One day',
  T20: 'T20',
  IT20: 'T20 international',
};

/** Runs called no-ball off each no-ball of the file, extras of other kinds left out. */
function noBallsIn(file: MatchFile): number[] {
  return file.innings
    .flatMap((innings) => innings.overs ?? [])
    .flatMap((over) => over.deliveries)
    .flatMap((ball) => ball.extras?.noballs ?? []);
}

/** The competition's no-ball, unless the file's own no-balls show that it was worth another. Runs. */
function noBallWorth(file: MatchFile, event: string | null): number {
  const listed = noBallRuns(event, seasonYear(file.info.season));
  const seen = noBallsIn(file);
  if (seen.length === 0) return listed;
  const least = Math.min(...seen);
  const byesHaveTheirOwnColumn = (file.info.dates[0] ?? '') >= '2017-10-01';
  return least < listed || (byesHaveTheirOwnColumn && least > listed) ? least : listed;
}

/** Two innings a side: a match without limit of overs in which somebody batted again, or one of a type that is. */
function isOfSeveralInnings({ info, innings }: MatchFile): boolean {
  const batted = innings.filter((each) => !each.super_over).length;
  return info.match_type === 'Test' || info.match_type === 'MDM' || (info.overs === undefined && batted > 2);
}

/** As the file says, or as was bowled where that is more; null without limit. */
function ballsPerInnings({ info, innings }: MatchFile): number | null {
  if (info.overs === undefined) return null;
  const bowled = innings.map((each) => each.overs?.length ?? 0);
  return Math.max(info.overs, ...bowled) * info.balls_per_over;
}

/** What the match was played by. */
export function conditionsOf(file: MatchFile): PlayingConditions {
  const { info } = file;
  const event = info.event?.name ?? null;
  const hundred = isHundred(event) || (info.balls_per_over === 5 && info.overs === 20);
  const edition = editionOn(info.dates[0] ?? '');
  const early = newBatterFaced(event, seasonYear(info.season));
  const severalInnings = isOfSeveralInnings(file);
  const superOver = file.innings.some((innings) => innings.super_over);
  return {
    name: hundred ? 'The Hundred' : (typeNames[info.match_type] ?? info.match_type),
    edition: early && edition < '2022' ? '2022' : edition,
    playersPerSide: playersASide,
    inningsPerSide: severalInnings ? 2 : 1,
    ballsPerOver: info.balls_per_over,
    ballsPerInnings: severalInnings ? null : ballsPerInnings(file),
    oversPerEnd: hundred ? 2 : 1,
    consecutiveOvers: hundred ? 2 : 1,
    bowlerQuotaBalls: null,
    wicketsToFall: null,
    lastManStands: false,
    wideRuns: 1,
    noBallRuns: noBallWorth(file, event),
    extrasRebowled: 'always',
    freeHit: false,
    fourRuns: 4,
    sixRuns: 6,
    retirementScore: null,
    pairs: null,
    powerplays: [],
    superOver: superOver ? { ballsPerInnings: info.balls_per_over, wicketsToFall: 2, repeat: true } : null,
    followOnLead: severalInnings ? leastFollowOnLead : null,
    days: severalInnings ? Math.max(1, Math.min(10, info.dates.length)) : 1,
    reserves: 10,
    umpiresFinal: true,
  };
}
