// The full scorecard in ids: every innings with batting in order of appearance, who did not bat, extras, bowling, falls,
// stands, retirements and powerplays. Scoring conventions as the lines of the state have them; here they are put in order.
// Doesn't know names.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { PlayerId, SideIndex } from '../vocabulary/ids';
import type {
  BatterLine,
  BowlerLine,
  Extras,
  FallOfWicket,
  Innings,
  InningsEnd,
  MatchState,
  Partnership,
  Result,
  Retirement,
  Scorebook,
} from '../vocabulary/state';
import type { Check } from './balance';
import { imbalances } from './balance';
import type { PowerplayFigures } from './powerplays';
import { powerplayFigures } from './powerplays';
import { oversBowled } from './score';

export type InningsCard = {
  readonly number: number;
  readonly batting: SideIndex;
  readonly superOver: boolean;
  readonly followingOn: boolean;
  readonly ended: InningsEnd | null;
  readonly runs: number;
  readonly wickets: number;
  readonly legalBalls: number;
  /** By the umpire's count: whole overs, and the balls of the one that isn't. */
  readonly overs: { readonly overs: number; readonly balls: number };
  readonly extras: Extras;
  readonly penaltiesBefore: number;
  readonly penaltiesAfter: number;
  readonly target: Innings['target'];
  readonly ballsAllotted: number | null;
  readonly batters: readonly BatterLine[];
  readonly didNotBat: readonly PlayerId[];
  readonly absent: readonly PlayerId[];
  readonly bowlers: readonly BowlerLine[];
  readonly falls: readonly FallOfWicket[];
  /** Those who did not come back. */
  readonly retirements: readonly Retirement[];
  /** Stands in which a ball was bowled. */
  readonly partnerships: readonly Partnership[];
  readonly powerplays: readonly PowerplayFigures[];
  /** Sums that don't come out; none in a book that balances. */
  readonly imbalances: readonly Check[];
};

export type Scorecard = { readonly innings: readonly InningsCard[]; readonly result: Result | null };

/** A retirement that a return has not ended. */
const stands = ({ player }: Retirement, { batters }: Innings): boolean =>
  batters.some((line) => line.player === player && line.status.startsWith('retired'));

const isLastOf = (retirement: Retirement, { retirements }: Innings): boolean =>
  retirements.findLast((each) => each.player === retirement.player) === retirement;

const hadABall = (stand: Partnership): boolean => stand.balls > 0 || stand.runs > 0;

function inningsCard(innings: Innings, state: MatchState, conditions: PlayingConditions): InningsCard {
  const batted = new Set(innings.batters.map((line) => line.player));
  const absent = innings.absent.filter((player) => !batted.has(player));
  const players = state.sides?.[innings.batting].players ?? [];
  return {
    number: innings.number,
    batting: innings.batting,
    superOver: innings.superOver,
    followingOn: innings.followingOn,
    ended: innings.ended,
    runs: innings.runs,
    wickets: innings.wickets,
    legalBalls: innings.legalBalls,
    overs: oversBowled(innings),
    extras: innings.extras,
    penaltiesBefore: innings.penaltiesBefore,
    penaltiesAfter: innings.penaltiesAfter,
    target: innings.target,
    ballsAllotted: innings.ballsAllotted,
    batters: innings.batters,
    didNotBat: players.filter((player) => !batted.has(player) && !absent.includes(player)),
    absent,
    bowlers: innings.bowlers,
    falls: innings.falls,
    retirements: innings.retirements.filter((each) => stands(each, innings) && isLastOf(each, innings)),
    partnerships: innings.partnerships.filter(hadABall),
    powerplays: powerplayFigures(innings, conditions),
    imbalances: imbalances(innings),
  };
}

/** The card of the whole match; no innings before the first ball is due. */
export function scorecard({ state }: Pick<Scorebook, 'state'>): Scorecard {
  const { conditions } = state;
  if (conditions === null) return { innings: [], result: null };
  return {
    innings: state.innings.map((innings) => inningsCard(innings, state, conditions)),
    result: state.result,
  };
}
