// One innings of the printed card: the scorecard's ids put into names, its figures into the writing of a scorebook.
import type { PlayingConditions } from '../../vocabulary/conditions';
import type { Fielder } from '../../vocabulary/delivery';
import type { PlayerId } from '../../vocabulary/ids';
import type { BatterLine, BowlerLine, FallOfWicket, Partnership, Retirement } from '../../vocabulary/state';
import { dismissalName, howOutInWords } from '../../words/dismissals';
import { english } from '../../words/english';
import type { Names } from '../../words/words';
import { oversFigure } from '../score';
import type { InningsCard } from '../scorecard';
import type { CardBatter, CardBowler, CardFall, CardInnings, CardPartnership, CardRetirement } from './shape';

const fielderName = ({ player, substitute }: Fielder, names: Names): string => {
  const name = player === null ? (substitute ? 'sub' : '?') : names.player(player);
  return substitute ? `${name} (sub)` : name;
};

/** "caught and bowled" is the only kind that the bowler's part makes another. */
function kindOf(line: BatterLine): string | null {
  if (line.status === 'retiredHurt') return 'retired hurt';
  if (line.status === 'retiredNotOut') return 'retired not out';
  if (line.out === null) return null;
  return isCaughtAndBowled(line) ? 'caught and bowled' : dismissalName(line.out.how, english);
}

const isCaughtAndBowled = ({ out }: BatterLine): boolean =>
  out?.how === 'caught' && out.bowler !== null && out.fielders[0]?.player === out.bowler;

const nameOf = (player: PlayerId | null, names: Names): string | null =>
  player === null ? null : names.player(player);

const batter = (line: BatterLine, names: Names): CardBatter => ({
  name: names.player(line.player),
  runs: line.runs,
  balls: line.balls,
  fours: line.fours,
  sixes: line.sixes,
  out: line.status === 'out',
  how: howOutInWords(line, { ...english, ...names }),
  kind: kindOf(line),
  bowler: nameOf(line.out?.bowler ?? null, names),
  fielders: isCaughtAndBowled(line) ? [] : (line.out?.fielders ?? []).map((each) => fielderName(each, names)),
});

/** Whole overs, and parts of shared ones put together. */
function bowlerOvers(line: BowlerLine, { ballsPerOver }: PlayingConditions): string {
  const whole = line.overs + Math.floor(line.ballsOver / ballsPerOver);
  return oversFigure(whole, line.ballsOver % ballsPerOver);
}

const bowler = (line: BowlerLine, names: Names, conditions: PlayingConditions): CardBowler => ({
  name: names.player(line.player),
  balls: line.balls,
  maidens: line.maidens,
  runs: line.runs,
  wickets: line.wickets,
  wides: line.wides,
  noballs: line.noBalls,
  wide_runs: line.wideRuns,
  noball_runs: line.noBallRuns,
  dots: line.dots,
  overs: bowlerOvers(line, conditions),
});

const fall = ({ wicket, score, over, ball, player }: FallOfWicket, names: Names): CardFall => ({
  w: wicket,
  score,
  over: `${over}.${ball}`,
  player: names.player(player),
});

const retirement = (
  { score, wickets, over, ball, player, as }: Retirement,
  names: Names,
): CardRetirement => ({
  score,
  wkts: wickets,
  over: `${over}.${ball}`,
  player: names.player(player),
  kind: as === 'hurt' ? 'retired hurt' : 'retired not out',
});

const standEnds: Readonly<Record<Partnership['end'], string>> = {
  wicket: 'wicket',
  unbroken: 'unbroken',
  retiredHurt: 'retired hurt',
  retiredNotOut: 'retired not out',
};

const partnership = (stand: Partnership, names: Names): CardPartnership => ({
  wicket: stand.wicket,
  batters: stand.batters.flatMap((player) => (player === null ? [] : [names.player(player)])),
  runs: stand.runs,
  balls: stand.balls,
  legal_balls: stand.legalBalls,
  end: standEnds[stand.end],
});

function extrasOf({ extras }: InningsCard): CardInnings['extras'] {
  const { byes, legByes, wides, noBalls, penalties } = extras;
  const total = byes + legByes + wides + noBalls + penalties;
  return { b: byes, lb: legByes, w: wides, nb: noBalls, p: penalties, total };
}

/** Of a chase in limited overs: a super over's, or the last innings of a longer match, is no target of the card. */
function targetOf(card: InningsCard, { ballsPerOver }: PlayingConditions): CardInnings['target'] {
  if (card.target === null || card.ballsAllotted === null || card.superOver) return null;
  const overs = oversFigure(Math.floor(card.ballsAllotted / ballsPerOver), card.ballsAllotted % ballsPerOver);
  return { overs: Number(overs), runs: card.target.runs };
}

/** The innings by names. */
export function cardInnings(card: InningsCard, names: Names, conditions: PlayingConditions): CardInnings {
  const name = names.player;
  return {
    n: card.number,
    team: names.team(card.batting),
    super_over: card.superOver,
    declared: card.ended === 'declared',
    forfeited: card.ended === 'forfeited',
    all_out: card.ended === 'allOut',
    total: card.runs,
    wickets: card.wickets,
    legal_balls: card.legalBalls,
    overs: oversFigure(card.overs.overs, card.overs.balls),
    extras: extrasOf(card),
    penalty_pre: card.penaltiesBefore,
    penalty_post: card.penaltiesAfter,
    batting: card.batters.map((line) => batter(line, names)),
    dnb: card.didNotBat.map(name),
    absent_hurt: card.absent.map(name),
    bowling: card.bowlers.map((line) => bowler(line, names, conditions)),
    fow: card.falls.map((each) => fall(each, names)),
    retirements: card.retirements.map((each) => retirement(each, names)),
    partnerships: card.partnerships.map((stand) => partnership(stand, names)),
    powerplays: card.powerplays.map(({ kind, from, to, runs, wickets }) => ({
      type: kind,
      from,
      to,
      runs,
      wickets,
    })),
    target: targetOf(card, conditions),
  };
}
