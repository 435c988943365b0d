// The match over by over: who bowled, each ball's sign, the runs, the score after it.
import type { MatchState, Names } from '@/engine';
import { BallChip } from './ball-chip';
import { inningsTitle } from './innings-title';

export type OversProps = { readonly state: MatchState; readonly names: Names };

export function Overs({ state, names }: OversProps) {
  if (state.innings.every(({ overs }) => overs.length === 0))
    return <p className="py-6 text-muted">The overs are listed here once the first is bowled.</p>;
  return (
    <>
      {state.innings.toReversed().map((innings) => (
        <section key={innings.number} aria-labelledby={`overs-${innings.number}`} className="mb-8">
          <h3 id={`overs-${innings.number}`} className="text-xl font-bold tracking-tight">
            {inningsTitle(innings, state, names)}
          </h3>
          <table className="w-full">
            <caption className="sr-only">
              Overs of {inningsTitle(innings, state, names)}, newest first
            </caption>
            <thead>
              <tr className="text-sm text-muted">
                <th scope="col" className="w-9 py-1 text-left font-medium">
                  Over
                </th>
                <th scope="col" className="py-1 text-left font-medium">
                  Bowler and balls
                </th>
                <th scope="col" className="w-10 py-1 text-right font-medium">
                  Runs
                </th>
                <th scope="col" className="w-14 py-1 text-right font-medium">
                  Score
                </th>
              </tr>
            </thead>
            <tbody className="divide-y divide-line border-y border-line">
              {innings.overs.toReversed().map((over) => {
                const balls = innings.balls.slice(over.from, over.to);
                const last = balls.at(-1);
                return (
                  <tr key={over.from}>
                    <th scope="row" className="figures py-2 text-left text-lg font-bold">
                      {over.over + 1}
                    </th>
                    <td className="py-2">
                      <span className="block text-sm text-muted">
                        {over.bowlers.map(names.player).join(', ')}
                      </span>
                      <span className="mt-1 flex flex-wrap gap-1">
                        {balls.map((ball) => (
                          <BallChip key={ball.seq} ball={ball} small />
                        ))}
                      </span>
                    </td>
                    <td className="figures py-2 text-right font-bold">{over.runs}</td>
                    <td className="figures py-2 text-right text-muted">
                      {last === undefined ? '' : `${last.score}/${last.wickets}`}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
