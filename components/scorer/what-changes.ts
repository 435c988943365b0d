// What a correction would change, figure by figure: the score, every batter's and bowler's line, who faces, the result. The
// scorer sees it before it is done. Doesn't know what the correction was.
import {
  currentInnings,
  figuresOfBowler,
  oversText,
  resultText,
  scoreText,
  type Innings,
  type MatchState,
  type Names,
} from '@/engine';

/** One figure; null is nothing at all. */
export type Change = { readonly what: string; readonly stood: string | null; readonly stands: string | null };

/** Every figure of the match that differs between two books, in the order of a scorecard. */
export function whatChanges(before: MatchState, after: MatchState, names: Names): readonly Change[] {
  const stood = figuresOfMatch(before, names);
  const stands = figuresOfMatch(after, names);
  const all = new Set([...stood.keys(), ...stands.keys()]);
  return [...all].flatMap((what) => {
    const change = { what, stood: stood.get(what) ?? null, stands: stands.get(what) ?? null };
    return change.stood === change.stands ? [] : [change];
  });
}

function figuresOfMatch(state: MatchState, names: Names): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const innings of state.innings) {
    const mark = `${names.team(innings.batting)}${state.innings.length > 2 ? `, innings ${innings.number}` : ''}`;
    figures.set(mark, `${scoreText(innings)} (${oversText(innings)})`);
    addPlayers(
      figures,
      innings,
      state,
      names,
      state.innings.length > 2 ? ` (innings ${innings.number})` : '',
    );
    if (innings.target !== null) figures.set(`${mark}: target`, String(innings.target.runs));
  }
  const innings = currentInnings(state);
  if (innings !== null && innings.striker !== null) figures.set('Faces', names.player(innings.striker));
  if (innings !== null && innings.bowler !== null) figures.set('Bowls', names.player(innings.bowler));
  if (state.result !== null) figures.set('Result', resultText(state.result, names));
  return figures;
}

function addPlayers(
  figures: Map<string, string>,
  innings: Innings,
  state: MatchState,
  names: Names,
  mark: string,
): void {
  for (const { player, runs, balls, fours, sixes, status } of innings.batters) {
    const out = status === 'out' ? ' out' : '';
    const boundaries = `${fours}×4 ${sixes}×6`;
    figures.set(`${names.player(player)}${mark}`, `${runs} (${balls}) ${boundaries}${out}`);
  }
  const { byes, legByes, wides, noBalls, penalties } = innings.extras;
  figures.set(
    `Extras${mark || ` of ${names.team(innings.batting)}`}`,
    `b ${byes}, lb ${legByes}, w ${wides}, nb ${noBalls}, p ${penalties}`,
  );
  if (state.conditions === null) return;
  for (const { player } of innings.bowlers) {
    const { overs, maidens, runs, wickets } = figuresOfBowler(innings, player, state.conditions);
    figures.set(`${names.player(player)} bowling${mark}`, `${overs}-${maidens}-${runs}-${wickets}`);
  }
}
