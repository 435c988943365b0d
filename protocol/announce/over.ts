// OVER_COMPLETE: the last legal ball of an over, or the umpire's call.
import { overSymbols } from '@/engine';
import { played, type HappeningOf, type Telling } from './telling';
import { bowlerIn, standing } from './who';

/** Nothing where the entry completed no over. The next bowler is told by PLAYER_CHANGED once named. */
export function overComplete(telling: Telling): HappeningOf<'OVER_COMPLETE'>[] {
  const match = played(telling);
  if (match === null) return [];
  const { is, was, conditions } = match;
  const index = is.overs.length - 1;
  const over = is.overs[index];
  const bowler = over?.bowlers.at(-1);
  if (over === undefined || bowler === undefined || !over.complete || was.overs[index]?.complete === true)
    return [];
  return [
    {
      type: 'OVER_COMPLETE',
      data: {
        over: over.over,
        bowler: bowlerIn(is, bowler, conditions, telling.names),
        runs: over.runs,
        wickets: over.wickets,
        balls: overSymbols(is, index),
        maiden: over.maiden,
        inningsState: standing(is, conditions, telling.roster),
        nextBowler: null,
      },
    },
  ];
}
