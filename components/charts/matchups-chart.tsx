// Batter against bowler: the pairs that met most, the balls between them as a bar (those scored off, and the dots), the
// runs they brought and whether the bowler won.
import { matchups, type Innings, type Matchup, type PlayingConditions } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { boardName } from '../spectator/names';
import { Bar } from './bar';
import { Chart } from './chart';
import { share } from './scale';

export type MatchupsChartProps = {
  readonly innings: Innings;
  readonly title: string;
  readonly conditions: PlayingConditions;
  readonly words: BoardWords;
};

/** So many pairs that met most often are drawn, and so many are in the table. */
const drawn = 6;
const listed = 12;

export function MatchupsChart({ innings, title, conditions, words }: MatchupsChartProps) {
  const { say } = words;
  const met = matchups(innings, conditions)
    .toSorted((one, other) => other.balls - one.balls || other.runs - one.runs)
    .slice(0, listed);
  const [longest] = met;
  if (longest === undefined) return null;
  const pair = ({ batter, bowler }: Matchup): string =>
    say('matchups.versus', { batter: words.player(batter), bowler: words.player(bowler) });
  const shortPair = ({ batter, bowler }: Matchup): string =>
    say('matchups.versus', {
      batter: boardName(words.player(batter)),
      bowler: boardName(words.player(bowler)),
    });
  const ahead = met.reduce((most, one) => (one.runs > most.runs ? one : most), longest);
  return (
    <Chart
      title={say('matchups.title', { innings: title })}
      words={words}
      sentence={say('matchups.sentence', { pair: pair(ahead), runs: ahead.runs, count: ahead.balls })}
      table={{
        head: [
          say('matchups.pair'),
          say('column.runs'),
          say('column.balls'),
          say('matchups.dots'),
          say('column.fours'),
          say('column.sixes'),
          say('matchups.out'),
        ],
        rows: met.map((one) => [pair(one), one.runs, one.balls, one.dots, one.fours, one.sixes, one.outs]),
      }}
    >
      <ol className="flex flex-col gap-3">
        {met.slice(0, drawn).map((one) => (
          <li key={`${one.batter}-${one.bowler}`} className="figures">
            <p className="flex items-baseline justify-between gap-3 text-sm">
              <span className="min-w-0 truncate">{shortPair(one)}</span>
              <span className="shrink-0">
                <strong>{one.runs}</strong> ({one.balls})
                {one.outs > 0 && <strong> · {say('matchups.wasOut')}</strong>}
              </span>
            </p>
            <Bar
              parts={[
                { width: share(one.balls - one.dots, longest.balls), className: 'fill-accent' },
                { width: share(one.dots, longest.balls), className: 'fill-edge' },
              ]}
            />
          </li>
        ))}
      </ol>
    </Chart>
  );
}
