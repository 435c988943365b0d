// Where the batters and the bowler stood, once an innings or the match is over: who batted and bowled best in it, in rows of
// the same height.
import {
  batterFigures,
  bowlerFigures,
  topBatters,
  topBowlers,
  type Innings,
  type MatchState,
} from '@/engine';
import type { ReactNode } from 'react';
import type { BoardWords } from '@/words/messages';
import { BatterTable, BowlerTable } from './at-the-wicket';

type Props = { readonly state: MatchState; readonly words: BoardWords };

/** Of the whole match, and who was named its best. */
export function BestOfTheMatch({ state, words }: Props) {
  const named = state.playersOfTheMatch;
  return (
    <Best innings={state.innings} state={state} words={words}>
      {named.length > 0 && (
        <>
          <span className="shrink-0 text-board-muted">{words.say('board.playerOfTheMatch')}&nbsp;</span>
          <strong className="truncate">{words.list(named.map(words.player))}</strong>
        </>
      )}
    </Best>
  );
}

/** Of the innings just over. */
export function BestOfTheInnings({ innings, state, words }: Props & { readonly innings: Innings }) {
  const { byes, legByes, wides, noBalls, penalties } = innings.extras;
  return (
    <Best innings={[innings]} state={state} words={words}>
      <span className="text-board-muted">{words.say('card.extras')}&nbsp;</span>
      <strong>{byes + legByes + wides + noBalls + penalties}</strong>
    </Best>
  );
}

/** Two batters, two bowlers, and a line. */
function Best({
  innings,
  state: { conditions },
  words,
  children,
}: Props & { readonly innings: readonly Innings[]; readonly children: ReactNode }) {
  if (conditions === null) return null;
  const batters = innings
    .flatMap((one) => topBatters(one, 2))
    .toSorted((one, other) => other.runs - one.runs || one.balls - other.balls)
    .slice(0, 2);
  const bowlers = innings
    .flatMap((one) => topBowlers(one, 2))
    .toSorted((one, other) => other.wickets - one.wickets || one.runs - other.runs)
    .slice(0, 2);
  return (
    <>
      <BatterTable
        caption={words.say('board.bestBatting')}
        words={words}
        rows={batters.map((line) => ({
          figures: batterFigures(line),
          mark: line.status === 'out' ? 'out' : 'notOut',
        }))}
      />
      <BowlerTable
        caption={words.say('board.bestBowling')}
        words={words}
        rows={bowlers.map((line) => bowlerFigures(line, conditions))}
      />
      <p className="figures flex h-9 items-center">{children}</p>
    </>
  );
}
