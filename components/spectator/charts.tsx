// The charts of a match: worm, run rate, Manhattan, phases, partnerships, wagon wheel, batter against bowler.
import {
  matchups,
  overByOver,
  phasesOf,
  type Innings,
  type MatchState,
  type Names,
  type PlayingConditions,
} from '@/engine';
import { FigureTable } from '../charts/chart';
import { ManhattanChart } from '../charts/manhattan-chart';
import { PartnershipsChart } from '../charts/partnerships-chart';
import { RunRateChart } from '../charts/run-rate-chart';
import { WagonWheelChart } from '../charts/wagon-wheel-chart';
import { WormChart } from '../charts/worm-chart';
import { inningsTitle } from './innings-title';

/** So many pairs that met most often are listed. */
const pairsShown = 12;

export type ChartsProps = { readonly state: MatchState; readonly names: Names };

export function Charts({ state, names }: ChartsProps) {
  const { conditions } = state;
  const innings = state.innings.filter(({ balls }) => balls.length > 0);
  if (conditions === null || innings.length === 0)
    return <p className="py-6 text-muted">The charts begin with the first ball.</p>;
  const titles = innings.map((one) => inningsTitle(one, state, names));
  const proper = innings.filter(({ superOver }) => !superOver);
  const titlesOfProper = titles.slice(0, proper.length);
  const dearest = Math.max(
    ...innings.flatMap((one) => overByOver(one, conditions).map(({ runs }) => runs)),
    1,
  );
  return (
    <div className="xl:grid xl:grid-cols-2 xl:gap-x-10">
      <WormChart innings={proper} titles={titlesOfProper} conditions={conditions} />
      <RunRateChart innings={proper} titles={titlesOfProper} conditions={conditions} />
      {innings.map((one, index) => (
        <ManhattanChart
          key={one.number}
          innings={one}
          title={titles[index] ?? ''}
          conditions={conditions}
          dearest={dearest}
        />
      ))}
      {innings.map((one, index) => (
        <PartnershipsChart key={one.number} innings={one} title={titles[index] ?? ''} names={names} />
      ))}
      {innings.map((one, index) => (
        <WagonWheelChart key={one.number} innings={one} title={titles[index] ?? ''} conditions={conditions} />
      ))}
      {innings.map((one, index) => (
        <Tables
          key={one.number}
          innings={one}
          title={titles[index] ?? ''}
          conditions={conditions}
          names={names}
        />
      ))}
    </div>
  );
}

type TablesProps = {
  readonly innings: Innings;
  readonly title: string;
  readonly conditions: PlayingConditions;
  readonly names: Names;
};

/** What is best told in figures: the innings by phases, and who did what against whom. */
function Tables({ innings, title, conditions, names }: TablesProps) {
  const phases = phasesOf(innings, conditions);
  const met = matchups(innings, conditions)
    .toSorted((one, other) => other.balls - one.balls)
    .slice(0, pairsShown);
  return (
    <>
      {phases.length > 0 && (
        <section className="mb-10">
          <h3 className="text-xl font-bold tracking-tight">Phases: {title}</h3>
          <FigureTable
            title={`Phases: ${title}`}
            head={['Phase', 'Runs', 'Wickets', 'Balls', 'Rate']}
            rows={phases.map(({ name, runs, wickets, balls, runRate }) => [
              name,
              runs,
              wickets,
              balls,
              runRate?.toFixed(2) ?? '–',
            ])}
          />
        </section>
      )}
      <section className="mb-10">
        <h3 className="text-xl font-bold tracking-tight">Batter against bowler: {title}</h3>
        <FigureTable
          title={`Batter against bowler: ${title}`}
          head={['Batter and bowler', 'R', 'B', 'Dots', '4s', '6s', 'Out']}
          rows={met.map(({ batter, bowler, runs, balls, dots, fours, sixes, outs }) => [
            `${names.player(batter)} v ${names.player(bowler)}`,
            runs,
            balls,
            dots,
            fours,
            sixes,
            outs,
          ])}
        />
      </section>
    </>
  );
}
