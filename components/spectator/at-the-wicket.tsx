// The two batters and the bowler with their figures: small tables whose rows never change their height.
import {
  currentInnings,
  figuresOfBatter,
  figuresOfBowler,
  type BatterFigures,
  type BowlerFigures,
  type Innings,
  type MatchState,
} from '@/engine';
import type { BoardWords } from '@/words/messages';
import { classes } from '../ui/classes';
import { boardName } from './names';

/** The rate: on the narrowest screens the name has its room. */
const rateCell = 'w-12.5 text-right max-[22rem]:hidden';
const head = 'text-xs font-medium text-board-muted h-5';

/** Each with its room: three digits where there may be three. */
const battingColumns = [
  { name: 'column.runs', room: 'w-10' },
  { name: 'column.balls', room: 'w-10' },
  { name: 'column.fours', room: 'w-7.5' },
  { name: 'column.sixes', room: 'w-7.5' },
  { name: 'column.strikeRate', room: rateCell },
] as const;
const bowlingColumns = [
  { name: 'column.overs', room: 'w-10' },
  { name: 'column.maidens', room: 'w-7.5' },
  { name: 'column.runs', room: 'w-9.5' },
  { name: 'column.wickets', room: 'w-8' },
  { name: 'column.economy', room: rateCell },
] as const;

export type BatterRow = {
  readonly figures: BatterFigures;
  readonly mark: 'striker' | 'nonStriker' | 'notOut' | 'out';
};

/** The caption over the words, and what the five figures are. */
function Head({
  caption,
  columns,
  words,
}: {
  readonly caption: string;
  readonly columns: typeof battingColumns | typeof bowlingColumns;
  readonly words: BoardWords;
}) {
  return (
    <>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className={head}>
          <th scope="col" className="text-left font-medium">
            {caption}
          </th>
          {columns.map(({ name, room }) => (
            <th key={name} scope="col" className={classes(room, 'text-right font-medium')}>
              {words.say(name)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** One row a batter; a null row is an empty end, and keeps its place. */
export function BatterTable({
  rows,
  words,
  caption,
}: {
  readonly rows: readonly (BatterRow | null)[];
  readonly words: BoardWords;
  readonly caption: string;
}) {
  return (
    <table className="figures w-full table-fixed">
      <Head caption={caption} columns={battingColumns} words={words} />
      <tbody>
        {rows.map((row, index) =>
          row === null ? (
            <tr key={index} className="h-9">
              <td colSpan={6} className="text-board-muted">
                {words.say('board.batterToCome')}
              </td>
            </tr>
          ) : (
            <tr key={index} className="h-9">
              <th scope="row" className="truncate text-left font-semibold">
                {/* Its room is kept at the other end too, so that a change of strike moves no name. */}
                {(row.mark === 'striker' || row.mark === 'nonStriker') && (
                  <span aria-hidden className="inline-block w-4 text-board-accent">
                    {row.mark === 'striker' && '●'}
                  </span>
                )}
                {row.mark === 'striker' && <span className="sr-only">{words.say('board.onStrike')} </span>}
                {boardName(words.player(row.figures.player))}
                {row.mark === 'notOut' && '*'}
              </th>
              <td className="text-right text-lg font-bold">{row.figures.runs}</td>
              <td className="text-right">{row.figures.balls}</td>
              <td className="text-right text-sm text-board-muted">{row.figures.fours}</td>
              <td className="text-right text-sm text-board-muted">{row.figures.sixes}</td>
              <td className={classes(rateCell, 'text-sm text-board-muted')}>
                {words.decimal(row.figures.strikeRate, 1)}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

/** One row a bowler; a null row is where the next is not named yet. */
export function BowlerTable({
  rows,
  words,
  caption,
}: {
  readonly rows: readonly (BowlerFigures | null)[];
  readonly words: BoardWords;
  readonly caption: string;
}) {
  return (
    <table className="figures w-full table-fixed">
      <Head caption={caption} columns={bowlingColumns} words={words} />
      <tbody>
        {rows.map((figures, index) => (
          <tr key={index} className="h-9">
            {figures === null ? (
              <td colSpan={6} className="text-board-muted">
                {words.say('board.bowlerToCome')}
              </td>
            ) : (
              <>
                <th scope="row" className="truncate text-left font-semibold">
                  {boardName(words.player(figures.player))}
                </th>
                <td className="text-right">{figures.overs}</td>
                <td className="text-right text-sm text-board-muted">{figures.maidens}</td>
                <td className="text-right">{figures.runs}</td>
                <td className="text-right text-lg font-bold">{figures.wickets}</td>
                <td className={classes(rateCell, 'text-sm text-board-muted')}>
                  {words.decimal(figures.economy, 2)}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The two at the wicket in their batting order, so that a change of strike moves the mark and not the words. */
function battersIn(innings: Innings): readonly (BatterRow | null)[] {
  const rows = innings.batters
    .filter(({ player }) => player === innings.striker || player === innings.nonStriker)
    .map(({ player }): BatterRow => ({
      figures: figuresOfBatter(innings, player),
      mark: player === innings.striker ? 'striker' : 'nonStriker',
    }));
  return [rows[0] ?? null, rows[1] ?? null];
}

/** Who is in and who bowls; between overs, who bowled the last one. */
export function AtTheWicket({ state, words }: { readonly state: MatchState; readonly words: BoardWords }) {
  const innings = currentInnings(state);
  const { conditions } = state;
  if (innings === null || conditions === null) return null;
  const lastBowler = innings.bowler ?? innings.balls.at(-1)?.bowler ?? null;
  return (
    <>
      <BatterTable caption={words.say('board.batting')} words={words} rows={battersIn(innings)} />
      <BowlerTable
        caption={words.say('board.bowling')}
        words={words}
        rows={[lastBowler === null ? null : figuresOfBowler(innings, lastBowler, conditions)]}
      />
    </>
  );
}
