// The stands of an innings: a bar each, divided by who made the runs, extras between them.
import { countOf, standBars, type Innings, type Names, type StandBar } from '@/engine';
import { Chart } from './chart';
import { share } from './scale';

export type PartnershipsChartProps = {
  readonly innings: Innings;
  readonly title: string;
  readonly names: Names;
};

export function PartnershipsChart({ innings, title, names }: PartnershipsChartProps) {
  const stands = standBars(innings);
  const best = stands.reduce<StandBar | null>(
    (most, stand) => (most === null || stand.runs > most.runs ? stand : most),
    null,
  );
  if (best === null) return null;
  const pair = ({ batters: [one, other] }: StandBar): string =>
    other === null ? names.player(one) : `${names.player(one)} and ${names.player(other)}`;
  return (
    <Chart
      title={`Partnerships: ${title}`}
      sentence={`The best stand: ${best.runs} by ${pair(best)}, from ${countOf(best.balls, 'ball')}.`}
      table={{
        head: ['Wicket', 'Batters', 'Runs', 'Balls'],
        rows: stands.map((stand) => [
          stand.wicket,
          pair(stand),
          `${stand.runs}${stand.unbroken ? '*' : ''}`,
          stand.balls,
        ]),
      }}
    >
      <ol className="flex flex-col gap-3">
        {stands.map((stand, index) => (
          <li key={index} className="figures">
            <div className="flex items-baseline justify-between gap-2 text-sm">
              <span className="min-w-0 truncate">
                {names.player(stand.batters[0])} <strong>{stand.shares[0]}</strong>
              </span>
              <span className="shrink-0 font-bold">
                {stand.runs}
                {stand.unbroken && '*'} <span className="font-normal text-muted">({stand.balls})</span>
              </span>
              <span className="min-w-0 truncate text-right">
                {stand.batters[1] !== null && (
                  <>
                    <strong>{stand.shares[1]}</strong> {names.player(stand.batters[1])}
                  </>
                )}
              </span>
            </div>
            <StandLine stand={stand} most={best.runs} />
          </li>
        ))}
      </ol>
    </Chart>
  );
}

/** The bar itself: its length is the stand's share of the best one. */
function StandLine({ stand, most }: { readonly stand: StandBar; readonly most: number }) {
  const [first, second] = stand.shares.map((runs) => share(runs, most));
  const extras = share(stand.extras, most);
  const start = (100 - share(stand.runs, most)) / 2;
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden className="mt-1 h-3 w-full">
      <rect x="0" width="100" y="0" height="4" className="fill-sunken" />
      <rect x={start} width={first} y="0" height="4" className="fill-accent" />
      <rect x={start + (first ?? 0)} width={extras} y="0" height="4" className="fill-edge" />
      <rect x={start + (first ?? 0) + extras} width={second} y="0" height="4" className="fill-ink" />
    </svg>
  );
}
