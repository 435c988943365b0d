// The stands of an innings: a bar each, divided by who made the runs, extras between them.
import { standBars, type Innings, type StandBar } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { boardName } from '../spectator/names';
import { Bar } from './bar';
import { Chart } from './chart';
import { share } from './scale';

export type PartnershipsChartProps = {
  readonly innings: Innings;
  readonly title: string;
  readonly words: BoardWords;
};

export function PartnershipsChart({ innings, title, words }: PartnershipsChartProps) {
  const { say } = words;
  const stands = standBars(innings);
  const best = stands.reduce<StandBar | null>(
    (most, stand) => (most === null || stand.runs > most.runs ? stand : most),
    null,
  );
  if (best === null) return null;
  const pair = ({ batters: [one, other] }: StandBar): string =>
    words.list(other === null ? [words.player(one)] : [words.player(one), words.player(other)]);
  return (
    <Chart
      title={say('partnerships.title', { innings: title })}
      words={words}
      sentence={say('partnerships.sentence', { runs: best.runs, pair: pair(best), count: best.balls })}
      table={{
        head: [say('chart.wicket'), say('chart.batters'), say('chart.runs'), say('chart.balls')],
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
            {/* The names give way where room is short, never the figures. */}
            <div className="grid grid-cols-[1fr_auto_1fr] items-baseline gap-2 text-sm">
              <span className="flex min-w-0 gap-1.5">
                <span className="truncate">{boardName(words.player(stand.batters[0]))}</span>
                <strong className="shrink-0">{stand.shares[0]}</strong>
              </span>
              <span className="font-bold">
                {stand.runs}
                {stand.unbroken && '*'} <span className="font-normal text-muted">({stand.balls})</span>
              </span>
              <span className="flex min-w-0 justify-end gap-1.5">
                {stand.batters[1] !== null && (
                  <>
                    <strong className="shrink-0">{stand.shares[1]}</strong>
                    <span className="truncate">{boardName(words.player(stand.batters[1]))}</span>
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
  const first = share(stand.shares[0], most);
  const second = share(stand.shares[1], most);
  const extras = share(stand.extras, most);
  const start = (100 - share(stand.runs, most)) / 2;
  return (
    <Bar
      start={start}
      parts={[
        { width: first, className: 'fill-accent' },
        { width: extras, className: 'fill-edge' },
        { width: second, className: 'fill-ink' },
      ]}
    />
  );
}
