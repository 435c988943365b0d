// A long match by its sessions, and every match over by over: who bowled, each ball's sign, the runs, the score after it.
import type { Scorebook } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { BallChip } from './ball-chip';
import { inningsTitle } from './innings-title';
import { Sessions } from './sessions';

export type OversProps = { readonly book: Scorebook; readonly words: BoardWords };

export function Overs({ book, words }: OversProps) {
  const { say } = words;
  const { state } = book;
  if (state.innings.every(({ overs }) => overs.length === 0))
    return <p className="py-6 text-muted">{say('overs.none')}</p>;
  return (
    <>
      <Sessions book={book} words={words} />
      {state.innings.toReversed().map((innings) => (
        <section key={innings.number} aria-labelledby={`overs-${innings.number}`} className="mb-8">
          <h3 id={`overs-${innings.number}`} className="text-xl font-bold tracking-tight">
            {inningsTitle(innings, state, words)}
          </h3>
          <table className="w-full">
            <caption className="sr-only">
              {say('overs.caption', { innings: inningsTitle(innings, state, words) })}
            </caption>
            <thead>
              <tr className="text-sm text-muted">
                <th scope="col" className="w-9 py-1 text-left font-medium">
                  {say('overs.over')}
                </th>
                <th scope="col" className="py-1 text-left font-medium">
                  {say('overs.bowlerAndBalls')}
                </th>
                <th scope="col" className="w-10 py-1 text-right font-medium">
                  {say('overs.runs')}
                </th>
                <th scope="col" className="w-14 py-1 text-right font-medium">
                  {say('overs.score')}
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
                      <span className="block text-sm wrap-anywhere text-muted">
                        {over.bowlers.map(words.player).join(', ')}
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
