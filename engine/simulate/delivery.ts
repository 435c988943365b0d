// One delivery as it might have been: the call, what was run or reached the rope, now and then a wicket or something odd.
// Shares are those of real matches, bent by tempo and skill.
import type { PlayingConditions } from '../vocabulary/conditions';
import type { Delivery, Place } from '../vocabulary/delivery';
import { dotBall, noRemark } from '../vocabulary/plain';
import type { Chance } from './chance';
import type { Scene } from './wicket';
import { anyDismissal } from './wicket';

const rope = (allowance: number, overthrow = false) => ({ boundary: { allowance, overthrow } });
const along = (from: number, to: number, share: number): number => from + (to - from) * share;

type Part = Partial<Delivery>;

/** What came off the bat. Tempo and skill from 0 to 1. */
function offTheBat(
  chance: Chance,
  tempo: number,
  skill: number,
  { fourRuns, sixRuns }: PlayingConditions,
): Part {
  return chance.weighed<Part>([
    [{}, along(680, 330, tempo) * (1.3 - 0.3 * skill)],
    [{ ran: 1 }, along(200, 370, tempo)],
    [{ ran: 2 }, along(48, 85, tempo)],
    [{ ran: 3 }, 8],
    [rope(fourRuns), along(62, 115, tempo) * skill],
    [rope(sixRuns), along(3, 72, tempo) * skill],
    [{ ran: 4 }, 0.7],
    [{ ran: 5 }, 0.4],
    [{ ran: 1, ...rope(fourRuns, true) }, 0.8],
    [{ ran: 2, short: 1 }, 0.4],
  ]);
}

function wide(chance: Chance, { fourRuns }: PlayingConditions): Part {
  return {
    call: 'wide',
    ...chance.weighed<Part>([
      [{}, 86],
      [{ ran: 1 }, 6],
      [{ ran: 2 }, 1],
      [rope(fourRuns), 7],
    ]),
  };
}

function extrasRun(chance: Chance, { fourRuns }: PlayingConditions): Part {
  return chance.weighed<Part>([
    [{ ran: 1 }, 70],
    [{ ran: 2 }, 9],
    [rope(fourRuns), 20],
    [{ ran: 3 }, 1],
  ]);
}

function noBall(chance: Chance, tempo: number, skill: number, conditions: PlayingConditions): Part {
  const hit = chance.happens(0.85);
  if (hit) return { call: 'noBall', ...offTheBat(chance, tempo, skill, conditions) };
  const off = chance.happens(0.5) ? 'byes' : 'legByes';
  return { call: 'noBall', off, ...extrasRun(chance, conditions) };
}

type Sort = 'struck' | 'wide' | 'noBall' | 'byes' | 'legByes' | 'noShot' | 'helmet' | 'wicket';

function sortOf(chance: Chance, tempo: number, skill: number): Sort {
  return chance.weighed<Sort>([
    ['struck', 930],
    ['wide', along(6, 34, tempo)],
    ['noBall', along(4, 7, tempo)],
    ['byes', 4],
    ['legByes', 11],
    ['noShot', 0.6],
    ['helmet', 0.3],
    ['wicket', along(15, 58, tempo) * (2.3 - 1.3 * skill)],
  ]);
}

function wicket(chance: Chance, scene: Scene): Part {
  const call = chance.weighed<Delivery['call']>([
    ['fair', 985],
    ['wide', 10],
    ['noBall', 5],
  ]);
  const dismissal = anyDismissal(chance, scene, call);
  const completed =
    dismissal.kind === 'runOut'
      ? chance.weighed([
          [0, 6],
          [1, 3],
          [2, 1],
        ])
      : 0;
  return { call, dismissal, ran: completed };
}

/** Where a ball that was hit went; to two places, which is finer than anybody notes it. */
function placeOf(chance: Chance, part: Part): Place {
  const toTwo = (figure: number) => Math.round(figure * 100) / 100;
  const far = part.boundary === undefined || part.boundary === null ? along(0.2, 0.85, chance.next()) : 1;
  return { angle: chance.between(0, 359), distance: toTwo(far) };
}

const isHit = ({ call, off, ran = 0, boundary = null }: Part): boolean =>
  call !== 'wide' && (off ?? 'bat') === 'bat' && (ran > 0 || boundary !== null);

/** One delivery. Tempo and skill from 0 to 1. */
export function anyDelivery(
  chance: Chance,
  scene: Scene,
  conditions: PlayingConditions,
  tempo: number,
  skill: number,
): Delivery {
  const part = ((): Part => {
    switch (sortOf(chance, tempo, skill)) {
      case 'struck':
        return offTheBat(chance, tempo, skill, conditions);
      case 'wide':
        return wide(chance, conditions);
      case 'noBall':
        return noBall(chance, tempo, skill, conditions);
      case 'byes':
        return { off: 'byes', ...extrasRun(chance, conditions) };
      case 'legByes':
        return { off: 'legByes', ...extrasRun(chance, conditions) };
      case 'noShot':
        return { off: 'legByes', ran: 1, disallowed: 'noShot' };
      case 'helmet':
        return { ran: 1, penalties: [{ to: 'batting', runs: 5, reason: 'helmet' }] };
      case 'wicket':
        return wicket(chance, scene);
    }
  })();
  const remark = isHit(part) ? { ...noRemark, place: placeOf(chance, part) } : null;
  return { ...dotBall, ...part, remark };
}
