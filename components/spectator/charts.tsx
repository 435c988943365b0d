// The charts of a match: worm, run rate, Manhattan, phases, partnerships, wagon wheel, batter against bowler.
import { overByOver, wagonWheel, type MatchState } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { ManhattanChart } from '../charts/manhattan-chart';
import { MatchupsChart } from '../charts/matchups-chart';
import { PartnershipsChart } from '../charts/partnerships-chart';
import { PhasesChart } from '../charts/phases-chart';
import { RunRateChart } from '../charts/run-rate-chart';
import { WagonWheelChart } from '../charts/wagon-wheel-chart';
import { WormChart } from '../charts/worm-chart';
import { inningsTitle } from './innings-title';

export type ChartsProps = { readonly state: MatchState; readonly words: BoardWords };

export function Charts({ state, words }: ChartsProps) {
  const { conditions } = state;
  const innings = state.innings.filter(({ balls }) => balls.length > 0);
  if (conditions === null || innings.length === 0)
    return <p className="py-6 text-muted">{words.say('charts.none')}</p>;
  const titles = innings.map((one) => inningsTitle(one, state, words));
  const proper = innings.filter(({ superOver }) => !superOver);
  const titlesOfProper = titles.slice(0, proper.length);
  const dearest = Math.max(
    ...proper.flatMap((one) => overByOver(one, conditions).map(({ runs }) => runs)),
    1,
  );
  const placed = innings.some((one) => wagonWheel(one, conditions).some(({ runs }) => runs > 0));
  return (
    <div className="xl:grid xl:grid-cols-2 xl:gap-x-10">
      <WormChart innings={proper} titles={titlesOfProper} conditions={conditions} words={words} />
      <RunRateChart innings={proper} titles={titlesOfProper} conditions={conditions} words={words} />
      <PhasesChart innings={proper} titles={titlesOfProper} conditions={conditions} words={words} />
      {proper.map((one, index) => (
        <ManhattanChart
          key={one.number}
          innings={one}
          title={titles[index] ?? ''}
          conditions={conditions}
          dearest={dearest}
          words={words}
        />
      ))}
      {innings.map((one, index) => (
        <PartnershipsChart key={one.number} innings={one} title={titles[index] ?? ''} words={words} />
      ))}
      {!placed && (
        <section className="mb-10">
          <h3 className="text-xl font-bold tracking-tight">{words.say('wheel.name')}</h3>
          <p className="text-muted">{words.say('wheel.none')}</p>
        </section>
      )}
      {innings.map((one, index) => (
        <WagonWheelChart
          key={one.number}
          innings={one}
          title={titles[index] ?? ''}
          conditions={conditions}
          words={words}
        />
      ))}
      {innings.map((one, index) => (
        <MatchupsChart
          key={one.number}
          innings={one}
          title={titles[index] ?? ''}
          conditions={conditions}
          words={words}
        />
      ))}
    </div>
  );
}
