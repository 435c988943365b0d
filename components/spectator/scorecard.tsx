// The scorecard: for each innings who batted and how they were out, extras, total, who did not bat, the fall of wickets
// and the bowling. Real tables, which print.
import {
  bowlerFigures,
  howOutInWords,
  oversText,
  runRate,
  scoreInFull,
  strikeRate,
  type Extras,
  type Innings,
  type MatchState,
  type PlayerId,
  type PlayingConditions,
} from '@/engine';
import type { BoardWords } from '@/words/messages';
import { classes } from '../ui/classes';
import { inningsTitle } from './innings-title';

const number = 'figures w-10 py-2 text-right print:py-0.5';
const headCell = 'py-1 text-right text-sm font-medium text-muted';

/** Shown on wide screens only: the figure a phone has no room for. */
const roomy = 'max-[26rem]:hidden';

export type ScorecardProps = { readonly state: MatchState; readonly words: BoardWords };

export function Scorecard({ state, words }: ScorecardProps) {
  const { conditions } = state;
  if (conditions === null || state.innings.length === 0)
    return <p className="py-6 text-muted">{words.say('card.none')}</p>;
  return (
    <>
      {state.innings.map((innings) => (
        <InningsCard
          key={innings.number}
          innings={innings}
          state={state}
          conditions={conditions}
          words={words}
        />
      ))}
    </>
  );
}

type CardProps = {
  readonly innings: Innings;
  readonly state: MatchState;
  readonly conditions: PlayingConditions;
  readonly words: BoardWords;
};

function InningsCard({ innings, state, conditions, words }: CardProps) {
  const id = `card-${innings.number}`;
  return (
    <section aria-labelledby={id} className="mb-10 break-inside-avoid">
      <h3 id={id} className="mb-1 flex items-baseline justify-between gap-3 text-xl font-bold tracking-tight">
        <span className="min-w-0">{inningsTitle(innings, state, words)}</span>
        <span className="figures shrink-0">
          {scoreInFull(innings, words)}
          <span className="text-sm font-medium text-muted"> ({oversText(innings)})</span>
        </span>
      </h3>
      <Batting innings={innings} conditions={conditions} words={words} />
      <NotYetIn innings={innings} state={state} words={words} />
      <Falls innings={innings} words={words} />
      <Bowling innings={innings} conditions={conditions} words={words} />
    </section>
  );
}

type PartProps = Omit<CardProps, 'state'>;

function Batting({ innings, conditions, words }: PartProps) {
  const { say } = words;
  const rate = runRate(innings, conditions);
  return (
    <table className="w-full border-b border-line">
      <caption className="sr-only">{say('board.batting')}</caption>
      <thead>
        <tr>
          <th scope="col" className="py-1 text-left text-sm font-medium text-muted">
            {say('card.batter')}
          </th>
          {(['runs', 'balls', 'fours', 'sixes'] as const).map((column) => (
            <th key={column} scope="col" className={headCell}>
              {say(`column.${column}`)}
            </th>
          ))}
          <th scope="col" className={classes(headCell, roomy)}>
            {say('column.strikeRate')}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-t border-line">
        {innings.batters.map((line) => (
          <tr key={line.player}>
            <th scope="row" className="py-2 pr-2 text-left print:py-0.5 font-normal">
              <span className="font-semibold">{words.player(line.player)}</span>
              <span className="block text-sm text-muted print:ml-2 print:inline">
                {howOutInWords(line, words)}
              </span>
            </th>
            <td className={classes(number, 'text-lg font-bold')}>{line.runs}</td>
            <td className={number}>{line.balls}</td>
            <td className={classes(number, 'text-muted')}>{line.fours}</td>
            <td className={classes(number, 'text-muted')}>{line.sixes}</td>
            <td className={classes(number, 'w-16 text-muted', roomy)}>
              {words.decimal(strikeRate(line.runs, line.balls), 1)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot className="border-t border-line">
        <tr>
          <th scope="row" className="py-2 text-left font-normal">
            <span className="font-semibold">{say('card.extras')}</span>
            <span className="block text-sm text-muted">{extrasInWords(innings.extras, words)}</span>
          </th>
          <td className={classes(number, 'font-semibold')}>{extrasTotal(innings)}</td>
          <td colSpan={4} />
        </tr>
        <tr className="border-t border-line">
          <th scope="row" className="py-2 text-left font-bold">
            {say('card.total')}
          </th>
          <td className={classes(number, 'text-lg font-extrabold')}>{innings.runs}</td>
          <td colSpan={4} className="figures py-2 pl-3 text-right text-sm text-muted">
            {say('card.totalOf', { count: innings.wickets, overs: oversText(innings) })}
            {rate !== null && ` (${words.decimal(rate, 2)})`}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** All extras of the innings, with penalty runs given outside it. */
const extrasTotal = ({ extras }: Innings): number =>
  extras.byes + extras.legByes + extras.wides + extras.noBalls + extras.penalties;

function extrasInWords(extras: Extras, { say }: BoardWords): string {
  const kinds = ['byes', 'legByes', 'wides', 'noBalls', 'penalties'] as const;
  const some = kinds.flatMap((kind) =>
    extras[kind] > 0 ? [say(`card.${kind}`, { runs: extras[kind] })] : [],
  );
  return some.length === 0 ? say('card.noExtras') : some.join(', ');
}

/** "Yet to bat" while the innings lasts, "did not bat" after it. */
function NotYetIn({ innings, state, words }: Omit<CardProps, 'conditions'>) {
  const batted = new Set<PlayerId>(innings.batters.map(({ player }) => player));
  const rest = (state.sides?.[innings.batting].players ?? []).filter((player) => !batted.has(player));
  if (rest.length === 0 || innings.superOver) return null;
  return (
    <p className="py-2 text-sm">
      <span className="text-muted">
        {words.say(innings.ended === null ? 'card.yetToBat' : 'card.didNotBat')}{' '}
      </span>
      {rest.map(words.player).join(', ')}
    </p>
  );
}

function Falls({ innings, words }: { readonly innings: Innings; readonly words: BoardWords }) {
  if (innings.falls.length === 0) return null;
  return (
    <p className="figures py-2 text-sm">
      <span className="text-muted">{words.say('card.falls')} </span>
      {innings.falls
        .map(
          ({ score, wicket, over, ball, player }) =>
            `${score}/${wicket} (${words.player(player)}, ${over}.${ball})`,
        )
        .join(' · ')}
    </p>
  );
}

function Bowling({ innings, conditions, words }: PartProps) {
  const { say } = words;
  if (innings.bowlers.length === 0) return null;
  return (
    <table className="mt-2 w-full border-b border-line">
      <caption className="sr-only">{say('board.bowling')}</caption>
      <thead>
        <tr>
          <th scope="col" className="py-1 text-left text-sm font-medium text-muted">
            {say('card.bowlerHead')}
          </th>
          {(['overs', 'maidens', 'runs', 'wickets'] as const).map((column) => (
            <th key={column} scope="col" className={headCell}>
              {say(`column.${column}`)}
            </th>
          ))}
          <th scope="col" className={headCell}>
            {say('column.economy')}
          </th>
          <th scope="col" className={classes(headCell, roomy)}>
            {say('column.wides')}
          </th>
          <th scope="col" className={classes(headCell, roomy)}>
            {say('column.noBalls')}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-t border-line">
        {innings.bowlers.map((line) => {
          const figures = bowlerFigures(line, conditions);
          return (
            <tr key={line.player}>
              <th scope="row" className="py-2 pr-2 text-left print:py-0.5 font-semibold">
                {words.player(line.player)}
              </th>
              <td className={number}>{figures.overs}</td>
              <td className={classes(number, 'text-muted')}>{figures.maidens}</td>
              <td className={number}>{figures.runs}</td>
              <td className={classes(number, 'text-lg font-bold')}>{figures.wickets}</td>
              <td className={classes(number, 'w-14 text-muted')}>{words.decimal(figures.economy, 2)}</td>
              <td className={classes(number, 'text-muted', roomy)}>{line.wides}</td>
              <td className={classes(number, 'text-muted', roomy)}>{line.noBalls}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
