'use client';
// A ball put right by what the umpire signalled of it: what nobody entered, or what was entered and not signalled. Comes only
// when it is asked for.
import type { Ball, Change } from '@/engine';
import { Button } from '../ui/button';
import { ballSignals, offences, penaltyRuns, withoutSignals, withPenalty } from './ball-signals';
import type { Desk } from './desk';

export default function MissedSignals({
  desk,
  ball,
  onChange,
}: {
  readonly desk: Desk;
  readonly ball: Ball;
  readonly onChange: (change: Change) => void;
}) {
  const { delivery } = ball;
  const ways = [
    ...ballSignals.map(({ kind, change }) => ({
      label: desk.names.say(`signal.${kind}`),
      delivery: change(delivery),
    })),
    ...offences
      .filter(({ inPlay }) => inPlay)
      .flatMap(({ reason }) =>
        (['batting', 'fielding'] as const).map((to) => ({
          label: desk.names.say(to === 'batting' ? 'ball.penaltyBatting' : 'ball.penaltyFielding', {
            offence: desk.names.say(`penalty.${reason}`),
            runs: penaltyRuns,
          }),
          delivery: withPenalty(delivery, to, reason),
        })),
      ),
    { label: desk.names.say('ball.noneOfThese'), delivery: withoutSignals(delivery) },
  ];
  return (
    <div className="grid grid-cols-2 gap-2">
      {ways.map((way) => (
        <Button
          key={way.label}
          look="outline"
          className="px-2! text-sm!"
          onClick={() =>
            onChange({
              type: 'AmendEntry',
              target: ball.seq,
              fact: { type: 'ballBowled', delivery: way.delivery },
            })
          }
        >
          {way.label}
        </Button>
      ))}
    </div>
  );
}
