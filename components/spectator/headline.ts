// The one line that tells how the match stands, and the last thing that happened as a sentence. Words only.
import {
  capital,
  commentaryLine,
  currentInnings,
  equation,
  equationInWords,
  lead,
  nextInnings,
  requiredRate,
  resultText,
  runRate,
  stopInWords,
  type Innings,
  type MatchState,
  type Names,
  type PlayingConditions,
} from '@/engine';
import { placeOf } from './place';

/** How it stands, and the rate that goes with it. */
export type Headline = { readonly text: string; readonly rate: string };

const only = (text: string): Headline => ({ text, rate: '' });

/** "Need 52 from 34 balls" with "RRR 9.17"; the result; the toss; the run rate. */
export function headline(state: MatchState, names: Names): Headline {
  if (state.result !== null) return only(resultText(state.result, names));
  const { conditions } = state;
  const innings = currentInnings(state);
  if (conditions === null || innings === null)
    return only(tossLine(state, names) ?? 'The toss is still to come');
  if (innings.ended !== null) return only(betweenInnings(state, names));
  const needed = equation(innings, conditions);
  if (needed === null) return rates(innings, conditions, state, names);
  const rate = requiredRate(innings, conditions);
  return { text: capital(equationInWords(needed)), rate: rate === null ? '' : `RRR ${rate.toFixed(2)}` };
}

const tossLine = ({ toss }: MatchState, names: Names): string | null =>
  toss === null ? null : `${names.team(toss.winner)} won the toss and chose to ${toss.elected}`;

function betweenInnings(state: MatchState, names: Names): string {
  const next = nextInnings(state);
  if (next === null) return 'Innings over';
  const team = names.team(next.batting);
  if (next.needed === null) return `${team} bat next`;
  return `${team} ${equationInWords({ runs: next.needed, balls: next.balls })}`;
}

function rates(innings: Innings, conditions: PlayingConditions, state: MatchState, names: Names): Headline {
  const current = runRate(innings, conditions);
  const rate = current === null ? '' : `Run rate ${current.toFixed(2)}`;
  const toss = tossLine(state, names) ?? '';
  if (conditions.inningsPerSide === 1) return innings.number === 1 && rate === '' ? only(toss) : only(rate);
  return { text: innings.number === 1 ? toss : leadInWords(state, innings, names), rate };
}

function leadInWords(state: MatchState, innings: Innings, names: Names): string {
  const ahead = lead(state, innings.batting);
  if (ahead === 0) return 'Scores level';
  return `${names.team(innings.batting)} ${ahead > 0 ? 'lead' : 'trail'} by ${Math.abs(ahead)}`;
}

/** The last ball as a sentence with its place; why play stopped; empty before anything happened. */
export function lastEvent(state: MatchState, names: Names): string {
  if (state.awaiting.kind === 'resumption') return `${stopInWords(state.awaiting.reason)}.`;
  const innings = currentInnings(state);
  const ball = innings?.balls.at(-1);
  if (ball === undefined || state.conditions === null) return '';
  return `${placeOf(ball)} ${commentaryLine(ball, state.conditions, names)}`;
}

/** What a listener hears as it changes: the last event and the score. */
export function spokenLine(state: MatchState, names: Names): string {
  const innings = currentInnings(state);
  if (innings === null) return '';
  const score = `${names.team(innings.batting)} ${innings.runs} for ${innings.wickets}`;
  const result = state.result === null ? '' : ` ${resultText(state.result, names)}.`;
  return `${lastEvent(state, names)} ${score}.${result}`;
}
