// After the match, where the batters and the bowler stood: who batted and bowled best in it, in rows of the same height.
import { batterFigures, bowlerFigures, topBatters, topBowlers, type MatchState } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { BatterTable, BowlerTable } from './at-the-wicket';

export function BestOfTheMatch({ state, words }: { readonly state: MatchState; readonly words: BoardWords }) {
  const { conditions } = state;
  if (conditions === null || state.innings.length === 0) return null;
  const batters = state.innings
    .flatMap((innings) => topBatters(innings, 2))
    .toSorted((one, other) => other.runs - one.runs || one.balls - other.balls)
    .slice(0, 2);
  const bowlers = state.innings
    .flatMap((innings) => topBowlers(innings, 2))
    .toSorted((one, other) => other.wickets - one.wickets || one.runs - other.runs)
    .slice(0, 2);
  const named = state.playersOfTheMatch;
  return (
    <>
      <BatterTable
        caption={words.say('board.bestBatting')}
        words={words}
        rows={batters.map((line) => ({
          figures: batterFigures(line),
          mark: line.status === 'out' ? null : 'notOut',
        }))}
      />
      <BowlerTable
        caption={words.say('board.bestBowling')}
        words={words}
        rows={bowlers.map((line) => bowlerFigures(line, conditions))}
      />
      {named.length > 0 && (
        <p className="flex min-h-9 items-center">
          <span className="text-board-muted">{words.say('board.playerOfTheMatch')}&nbsp;</span>
          <strong>{words.list(named.map(words.player))}</strong>
        </p>
      )}
    </>
  );
}
