'use client';
// What nobody entered just before a ball: a batter retired, penalty runs, a dead ball, the umpire's "over" or that it was not
// called. Who came in instead is asked in the preview. Comes only when it is asked for.
import { factInWords, type Ball, type Change, type FactButABall, type SideIndex } from '@/engine';
import { Button } from '../ui/button';
import { offences, penaltyRuns } from './ball-signals';
import type { Desk } from './desk';

export default function MissedFacts(props: {
  readonly desk: Desk;
  readonly ball: Ball;
  readonly onChange: (change: Change) => void;
}) {
  const { desk, ball, onChange } = props;
  return (
    <div className="grid grid-cols-2 gap-2">
      {factsBefore(ball).map((fact) => (
        <Button
          key={JSON.stringify(fact)}
          look="outline"
          className="px-2! text-sm!"
          onClick={() => onChange({ type: 'InsertEntry', before: ball.seq, fact })}
        >
          {factInWords(fact, desk.names)}
        </Button>
      ))}
    </div>
  );
}

const sides: readonly SideIndex[] = [0, 1];
const retirements = ['hurt', 'notOut', 'out'] as const;

function factsBefore({ striker, nonStriker }: Ball): readonly FactButABall[] {
  const batters = [striker, nonStriker].filter((batter) => batter !== null);
  return [
    ...batters.flatMap((batter) =>
      retirements.map((as): FactButABall => ({ type: 'batterRetired', batter, as })),
    ),
    { type: 'overCalled' },
    { type: 'overExtended' },
    { type: 'deadBallCalled', note: '' },
    { type: 'nonStrikerRunOut' },
    ...offences
      .filter(({ inPlay }) => !inPlay)
      .flatMap(({ reason }) =>
        sides.map((to): FactButABall => ({ type: 'penaltyAwarded', to, runs: penaltyRuns, reason })),
      ),
  ];
}
