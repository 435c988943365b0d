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
  type Names,
  type PlayerId,
  type PlayingConditions,
} from '@/engine';
import { classes } from '../ui/classes';
import { inningsTitle } from './innings-title';

const number = 'figures w-10 py-2 text-right print:py-0.5';
const headCell = 'py-1 text-right text-sm font-medium text-muted';

/** Shown on wide screens only: the figure a phone has no room for. */
const roomy = 'max-[26rem]:hidden';

export type ScorecardProps = { readonly state: MatchState; readonly names: Names };

export function Scorecard({ state, names }: ScorecardProps) {
  const { conditions } = state;
  if (conditions === null || state.innings.length === 0)
    return <p className="py-6 text-muted">The scorecard begins with the first innings.</p>;
  return (
    <>
      {state.innings.map((innings) => (
        <InningsCard
          key={innings.number}
          innings={innings}
          state={state}
          conditions={conditions}
          names={names}
        />
      ))}
    </>
  );
}

type CardProps = {
  readonly innings: Innings;
  readonly state: MatchState;
  readonly conditions: PlayingConditions;
  readonly names: Names;
};

function InningsCard({ innings, state, conditions, names }: CardProps) {
  const id = `card-${innings.number}`;
  return (
    <section aria-labelledby={id} className="mb-10 break-inside-avoid">
      <h3 id={id} className="mb-1 flex items-baseline justify-between gap-3 text-xl font-bold tracking-tight">
        <span className="min-w-0 break-words">{inningsTitle(innings, state, names)}</span>
        <span className="figures shrink-0">
          {scoreInFull(innings)}
          <span className="text-sm font-medium text-muted"> ({oversText(innings)})</span>
        </span>
      </h3>
      <Batting innings={innings} conditions={conditions} names={names} />
      <NotYetIn innings={innings} state={state} names={names} />
      <Falls innings={innings} names={names} />
      <Bowling innings={innings} conditions={conditions} names={names} />
    </section>
  );
}

type PartProps = Omit<CardProps, 'state'>;

function Batting({ innings, conditions, names }: PartProps) {
  const rate = runRate(innings, conditions);
  return (
    <table className="w-full border-b border-line">
      <caption className="sr-only">Batting</caption>
      <thead>
        <tr>
          <th scope="col" className="py-1 text-left text-sm font-medium text-muted">
            Batter
          </th>
          {['R', 'B', '4s', '6s'].map((title) => (
            <th key={title} scope="col" className={headCell}>
              {title}
            </th>
          ))}
          <th scope="col" className={classes(headCell, roomy)}>
            SR
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-t border-line">
        {innings.batters.map((line) => (
          <tr key={line.player}>
            <th scope="row" className="py-2 pr-2 text-left print:py-0.5 font-normal">
              <span className="font-semibold break-words">{names.player(line.player)}</span>
              <span className="block text-sm text-muted print:ml-2 print:inline">
                {howOutInWords(line, names)}
              </span>
            </th>
            <td className={classes(number, 'text-lg font-bold')}>{line.runs}</td>
            <td className={number}>{line.balls}</td>
            <td className={classes(number, 'text-muted')}>{line.fours}</td>
            <td className={classes(number, 'text-muted')}>{line.sixes}</td>
            <td className={classes(number, 'w-16 text-muted', roomy)}>
              {strikeRate(line.runs, line.balls)?.toFixed(1) ?? '–'}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot className="border-t border-line">
        <tr>
          <th scope="row" className="py-2 text-left font-normal">
            <span className="font-semibold">Extras</span>
            <span className="block text-sm text-muted">{extrasInWords(innings.extras)}</span>
          </th>
          <td className={classes(number, 'font-semibold')}>{extrasTotal(innings)}</td>
          <td colSpan={4} />
        </tr>
        <tr className="border-t border-line">
          <th scope="row" className="py-2 text-left font-bold">
            Total
          </th>
          <td className={classes(number, 'text-lg font-extrabold')}>{innings.runs}</td>
          <td colSpan={4} className="figures py-2 pl-3 text-right text-sm text-muted">
            {innings.wickets} wkts, {oversText(innings)} ov{rate !== null && ` (${rate.toFixed(2)})`}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** All extras of the innings, with penalty runs given outside it. */
const extrasTotal = ({ extras }: Innings): number =>
  extras.byes + extras.legByes + extras.wides + extras.noBalls + extras.penalties;

function extrasInWords({ byes, legByes, wides, noBalls, penalties }: Extras): string {
  const said = [
    [byes, 'b'],
    [legByes, 'lb'],
    [wides, 'wd'],
    [noBalls, 'nb'],
    [penalties, 'pen'],
  ] as const;
  const some = said.filter(([runs]) => runs > 0).map(([runs, kind]) => `${kind} ${runs}`);
  return some.length === 0 ? 'none' : some.join(', ');
}

/** "Yet to bat" while the innings lasts, "did not bat" after it. */
function NotYetIn({ innings, state, names }: Omit<CardProps, 'conditions'>) {
  const batted = new Set<PlayerId>(innings.batters.map(({ player }) => player));
  const rest = (state.sides?.[innings.batting].players ?? []).filter((player) => !batted.has(player));
  if (rest.length === 0 || innings.superOver) return null;
  return (
    <p className="py-2 text-sm">
      <span className="text-muted">{innings.ended === null ? 'Yet to bat: ' : 'Did not bat: '}</span>
      {rest.map(names.player).join(', ')}
    </p>
  );
}

function Falls({ innings, names }: { readonly innings: Innings; readonly names: Names }) {
  if (innings.falls.length === 0) return null;
  return (
    <p className="figures py-2 text-sm">
      <span className="text-muted">Fall of wickets: </span>
      {innings.falls
        .map(
          ({ score, wicket, over, ball, player }) =>
            `${score}/${wicket} (${names.player(player)}, ${over}.${ball})`,
        )
        .join(' · ')}
    </p>
  );
}

function Bowling({ innings, conditions, names }: PartProps) {
  if (innings.bowlers.length === 0) return null;
  return (
    <table className="mt-2 w-full border-b border-line">
      <caption className="sr-only">Bowling</caption>
      <thead>
        <tr>
          <th scope="col" className="py-1 text-left text-sm font-medium text-muted">
            Bowler
          </th>
          {['O', 'M', 'R', 'W'].map((title) => (
            <th key={title} scope="col" className={headCell}>
              {title}
            </th>
          ))}
          <th scope="col" className={headCell}>
            Econ
          </th>
          <th scope="col" className={classes(headCell, roomy)}>
            wd
          </th>
          <th scope="col" className={classes(headCell, roomy)}>
            nb
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line border-t border-line">
        {innings.bowlers.map((line) => {
          const figures = bowlerFigures(line, conditions);
          return (
            <tr key={line.player}>
              <th scope="row" className="py-2 pr-2 text-left print:py-0.5 font-semibold break-words">
                {names.player(line.player)}
              </th>
              <td className={number}>{figures.overs}</td>
              <td className={classes(number, 'text-muted')}>{figures.maidens}</td>
              <td className={number}>{figures.runs}</td>
              <td className={classes(number, 'text-lg font-bold')}>{figures.wickets}</td>
              <td className={classes(number, 'w-14 text-muted')}>{figures.economy?.toFixed(2) ?? '–'}</td>
              <td className={classes(number, 'text-muted', roomy)}>{line.wides}</td>
              <td className={classes(number, 'text-muted', roomy)}>{line.noBalls}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
