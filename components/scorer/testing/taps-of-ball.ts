// The taps that enter one delivery: the call and what it came off, the runs or the wicket, and what the umpire signals once
// the ball is dead. Doesn't know the score.
import {
  capital,
  dismissalName,
  otherSide,
  type Delivery,
  type Dismissal,
  type End,
  type Fielder,
  type Innings,
  type Names,
  type PenaltyReason,
  type PlayerId,
  type PlayingConditions,
  type SideIndex,
} from '@/engine';
import { english } from '@/engine/words/english';
import { beginning, type Tap } from './tap';

/** The ball's surroundings, as far as the keys' names need them. */
export type AtTheWicket = {
  readonly names: Names;
  readonly innings: Innings;
  readonly conditions: PlayingConditions;
  readonly keeper: PlayerId | null;
};

export function tapsOfBall(delivery: Delivery, at: AtTheWicket): readonly Tap[] {
  const { dismissal } = delivery;
  return [
    ...armed(delivery),
    ...(dismissal === null ? runs(delivery, at.conditions) : wicket(delivery, dismissal, at)),
    ...signals(delivery, at),
  ];
}

/** On a wide every run is a wide (Law 22.7), whatever it is said to have come off. */
function armed({ call, off, ran, boundary }: Delivery): readonly Tap[] {
  if (call === 'wide') return ['Wide'];
  const none = ran === 0 && boundary === null;
  const taps: Tap[] = call === 'noBall' ? ['No-ball'] : [];
  if (off === 'bat' || none) return taps;
  return [...taps, off === 'byes' ? 'Byes' : 'Leg byes'];
}

const runNames = ['No run', 'One', 'Two', 'Three'] as const;

function runs(delivery: Delivery, conditions: PlayingConditions): readonly Tap[] {
  const { ran, boundary } = delivery;
  const more = 'Five or more, overthrows';
  if (boundary?.overthrow)
    return [more, ...nextPages(ran), beginning(`${ran} + ${boundary.allowance} overthrown`)];
  if (boundary !== null) {
    return [asSpoken(boundary.allowance === conditions.sixRuns ? 'Six' : 'Four, to the boundary', delivery)];
  }
  const name = runNames[ran];
  return name === undefined
    ? [more, ...nextPages(ran - 4), beginning(`${ran} run`)]
    : [asSpoken(name, delivery)];
}

/** Five of a kind on each page. */
const nextPages = (place: number): readonly Tap[] =>
  Array.from({ length: Math.floor(place / 5) }, () => 'More runs');

/** The relabelled key: "No-ball: Two leg byes". */
function asSpoken(name: string, delivery: Delivery): string {
  const { call, off, ran, boundary } = delivery;
  if (call === 'wide') return `Wide: ${name}`;
  const byes = off === 'byes' ? ' byes' : off === 'legByes' ? ' leg byes' : '';
  const none = ran === 0 && boundary === null;
  return `${call === 'noBall' ? 'No-ball: ' : ''}${name}${none ? '' : byes}`;
}

const endNames: Readonly<Record<End, string>> = { striker: 'keeper’s end', bowler: 'bowler’s end' };

function wicket({ ran }: Delivery, dismissal: Dismissal, at: AtTheWicket): readonly Tap[] {
  const kind = dismissal.kind === 'lbw' ? 'LBW' : capital(dismissalName(dismissal.kind, english));
  const out = 'Out: a wicket';
  const taps: Tap[] = [out, beginning(kind)];
  const { names } = at;
  switch (dismissal.kind) {
    case 'bowled':
    case 'lbw':
    case 'hitWicket':
    case 'hitTwice':
      return taps;
    case 'handledBall':
      return [...taps, ...completed(ran), `${names.player(dismissal.batter)} out, handled the ball`];
    case 'stumped': {
      if (at.keeper === null) return [...taps, ...holder('Stumped', dismissal.fielders, names)];
      const [one, ...others] = dismissal.fielders;
      if (one?.player === at.keeper && others.length === 0) return taps;
      return [out, 'By another keeper: stumped', ...holder('Stumped', dismissal.fielders, names)];
    }
    case 'caught':
      return [
        ...taps,
        ...(dismissal.crossed && asksCrossed(at) ? ['Crossed'] : []),
        ...holder('Caught', dismissal.fielders, names),
      ];
    case 'runOut': {
      const role = dismissal.batter === at.innings.striker ? 'striker' : 'non-striker';
      return [
        ...taps,
        ...completed(ran),
        ...dismissal.fielders.flatMap((one) => [askingFielder, ...fielder(one, names)]),
        `${names.player(dismissal.batter)}, ${role}, run out at the ${endNames[dismissal.end]}`,
      ];
    }
    case 'obstructing':
      return [
        ...taps,
        ...completed(ran),
        ...(dismissal.catchPrevented ? [beginning('A catch')] : []),
        `${names.player(dismissal.batter)} out obstructing the field, at the ${endNames[dismissal.end]}`,
      ];
  }
}

/** Whether a crossing matters to the strike (Law 18.11, before the edition of 2022). */
const asksCrossed = ({ conditions: { edition } }: AtTheWicket): boolean =>
  edition === '2000' || edition === '2017';

/** Runs completed before the wicket: beyond three with each tap one more. */
function completed(ran: number): readonly Tap[] {
  if (ran === 0) return [];
  if (ran < 4) return [`${ran} completed`];
  const more = Array.from({ length: ran - 4 }, (_, index) => `${index + 4} completed, tap for one more`);
  return ['4 completed, more with each tap', ...more];
}

/** The key behind which those are who had a part. */
const askingFielder = /optional$/;

/** Who took it, after whoever had a part in it before. */
function holder(verb: string, [one, ...helpers]: readonly Fielder[], names: Names): readonly Tap[] {
  const helped = helpers.flatMap((helper) => [askingFielder, ...fielder(helper, names, 'Helped by ')]);
  if (one === undefined || (one.player === null && !one.substitute)) return [...helped, 'Nobody knows who'];
  return [...helped, ...fielder(one, names, `${verb} by `)];
}

const fielder = (one: Fielder, names: Names, verb = ''): readonly Tap[] =>
  one.substitute || one.player === null ? substitute(one, names) : [`${verb}${names.player(one.player)}`];

/** By a name typed now, or nobody knows it. */
const substitute = ({ player }: Fielder, names: Names): readonly Tap[] =>
  player === null
    ? [beginning('Substitute'), 'Name not known']
    : [beginning('Substitute'), { fill: 'A name typed now', text: names.player(player) }, 'Take'];

const disallowances = {
  noShot: 'No shot',
  secondHit: 'Second hit',
  deliberateShort: 'Deliberate short',
} as const;

/** What is signalled once the ball is dead (Law 18.3): it amends the ball just entered. */
function signals(delivery: Delivery, { names, innings }: AtTheWicket): readonly Tap[] {
  const { short, disallowed, penalties } = delivery;
  const taps: Tap[] = [];
  for (let run = 0; run < short; run += 1) taps.push('Umpire', beginning('One short'));
  if (disallowed !== null) taps.push('Umpire', beginning(disallowances[disallowed]));
  const signalled = disallowed === 'deliberateShort' ? penalties.slice(1) : penalties;
  for (const { to, runs, reason } of signalled) {
    const side: SideIndex = to === 'batting' ? innings.batting : otherSide(innings.batting);
    taps.push(...tapsOfPenalty(names.team(side), runs, reason));
  }
  return taps;
}

/** Five runs unless they are changed by one with each tap; a file that gives no reason has "other". */
export const tapsOfPenalty = (team: string, runs: number, reason: PenaltyReason): readonly Tap[] => [
  'Umpire',
  beginning('Penalty runs'),
  ...Array.from({ length: Math.abs(runs - 5) }, () => (runs > 5 ? 'One run more' : 'One run fewer')),
  beginning(team),
  beginning(reasons[reason]),
];

const reasons: Readonly<Record<PenaltyReason, string>> = {
  helmet: 'Helmet hit',
  illegalFielding: 'Illegal fielding',
  fielderReturned: 'Fielder returned',
  fielderMoved: 'Fielder moved',
  deception: 'Deception',
  distraction: 'Distraction',
  timeWasting: 'Time wasting',
  pitchDamage: 'Pitch damage',
  stealingRun: 'Stealing a run',
  unfairPlay: 'Unfair play',
  shortRunning: 'Other',
  conduct: 'Conduct',
  other: 'Other',
};
