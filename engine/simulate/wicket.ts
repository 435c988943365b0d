// A wicket that might fall: how, by whom, at which end, in the shares that real matches show. Whether it can stand is the
// engine's to say.
import type { Call, Dismissal, Fielder } from '../vocabulary/delivery';
import type { PlayerId } from '../vocabulary/ids';
import type { Chance } from './chance';

/** Who is where when the ball is bowled. `fielders`: the side in the field without the bowler, the keeper first. */
export type Scene = {
  readonly striker: PlayerId;
  readonly nonStriker: PlayerId | null;
  readonly bowler: PlayerId;
  readonly fielders: readonly [PlayerId, ...PlayerId[]];
};

const aFielder = (chance: Chance, { fielders }: Scene): Fielder =>
  chance.happens(0.015)
    ? { player: null, substitute: true }
    : { player: chance.among(fielders), substitute: false };

function catcher(chance: Chance, scene: Scene): Fielder {
  if (chance.happens(0.06)) return { player: scene.bowler, substitute: false };
  if (chance.happens(0.3)) return { player: scene.fielders[0], substitute: false };
  return aFielder(chance, scene);
}

function runOut(chance: Chance, scene: Scene): Dismissal {
  const other = scene.nonStriker !== null && chance.happens(0.5) ? scene.nonStriker : scene.striker;
  const fielders = [aFielder(chance, scene)];
  if (chance.happens(0.5)) fielders.push({ player: scene.fielders[0], substitute: false });
  return { kind: 'runOut', batter: other, end: chance.happens(0.5) ? 'striker' : 'bowler', fielders };
}

/** A dismissal; off a no-ball or a wide mostly a run out, for little else can be. */
export function anyDismissal(chance: Chance, scene: Scene, call: Call): Dismissal {
  const kind = chance.weighed<Dismissal['kind']>([
    ['caught', call === 'fair' ? 600 : 0],
    ['bowled', call === 'fair' ? 190 : 0],
    ['lbw', call === 'fair' ? 130 : 0],
    ['stumped', call === 'noBall' ? 0 : 25],
    ['runOut', 60],
    ['hitWicket', call === 'noBall' ? 0 : 3],
    ['obstructing', 1],
    ['hitTwice', call === 'wide' ? 0 : 0.5],
  ]);
  switch (kind) {
    case 'caught':
      return { kind, fielders: [catcher(chance, scene)], crossed: chance.happens(0.3) };
    case 'stumped':
      return { kind, fielders: [{ player: scene.fielders[0], substitute: false }] };
    case 'runOut':
      return runOut(chance, scene);
    case 'obstructing':
      return { kind, batter: scene.striker, end: 'bowler', catchPrevented: false };
    case 'handledBall':
      return { kind, batter: scene.striker };
    case 'bowled':
    case 'lbw':
    case 'hitWicket':
    case 'hitTwice':
      return { kind };
  }
}
