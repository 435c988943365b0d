// What may happen between two balls, rarely: a batter hurt, a run out before the delivery, a penalty, the batters found at
// the wrong ends and put right. Each is only proposed; the engine may refuse it.
import type { Command } from '../vocabulary/commands';
import type { Innings } from '../vocabulary/state';
import { otherSide } from '../vocabulary/plain';
import type { Chance } from './chance';

type Happening =
  'nothing' | 'hurt' | 'backingUp' | 'dead' | 'penalty' | 'offence' | 'shortOver' | 'longOver' | 'bowlerHurt';

/** How often, in a hundred thousand balls. */
const often: readonly [readonly [Happening, number], ...(readonly [Happening, number])[]] = [
  ['nothing', 99_000],
  ['hurt', 300],
  ['bowlerHurt', 150],
  ['dead', 150],
  ['penalty', 60],
  ['offence', 60],
  ['backingUp', 40],
  ['shortOver', 100],
  ['longOver', 100],
];

/** A bowler who can finish the over; the engine refuses one who may not. */
const relief = (chance: Chance, fielders: Innings['lastOverBowlers']): Command[] => {
  const [first, ...rest] = fielders;
  return first === undefined ? [] : [{ type: 'NameBowler', bowler: chance.among([first, ...rest]) }];
};

/** What happens before the next ball; mostly nothing. `fielders` could bowl. */
export function beforeTheBall(
  chance: Chance,
  innings: Innings,
  fielders: Innings['lastOverBowlers'],
): Command[] {
  const { striker, batting, thisOver } = innings;
  switch (chance.weighed(often)) {
    case 'nothing':
      return [];
    case 'hurt':
      return striker === null ? [] : [{ type: 'RetireBatter', batter: striker, as: 'hurt' }];
    case 'bowlerHurt':
      return thisOver.deliveries === 0 ? [] : relief(chance, fielders);
    case 'dead':
      return [{ type: 'CallDeadBall', note: 'The bowler lost the ball in the run-up' }];
    case 'penalty':
      return [{ type: 'AwardPenalty', to: batting, runs: 5, reason: 'distraction' }];
    case 'offence':
      return [{ type: 'AwardPenalty', to: otherSide(batting), runs: 5, reason: 'pitchDamage' }];
    case 'backingUp':
      return [{ type: 'RunOutNonStriker' }];
    case 'shortOver':
      return thisOver.legalBalls === thisOver.ballsDue - 1 ? [{ type: 'CallOver' }] : [];
    case 'longOver':
      return thisOver.legalBalls === thisOver.ballsDue - 1 ? [{ type: 'ExtendOver' }] : [];
  }
}
