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
  tossInWords,
  type Innings,
  type MatchState,
  type PlayingConditions,
} from '@/engine';
import type { BoardWords } from '@/words/messages';
import { placeOf } from './place';

/** How it stands, and the rate that goes with it. */
export type Headline = { readonly text: string; readonly rate: string };

const only = (text: string): Headline => ({ text, rate: '' });

/** "Need 52 from 34 balls" with "RRR 9.17"; the result; the toss; the run rate. */
export function headline(state: MatchState, words: BoardWords): Headline {
  if (state.result !== null) return only(resultText(state.result, words));
  const { conditions } = state;
  const innings = currentInnings(state);
  if (conditions === null || innings === null)
    return only(tossLine(state, words) ?? words.say('line.tossToCome'));
  if (innings.ended !== null) return only(betweenInnings(state, words));
  const needed = equation(innings, conditions);
  if (needed === null) return rates(innings, conditions, state, words);
  const rate = requiredRate(innings, conditions);
  return {
    text: capital(equationInWords(needed, words)),
    rate: rate === null ? '' : words.say('line.requiredRate', { rate: words.decimal(rate, 2) }),
  };
}

const tossLine = ({ toss }: MatchState, words: BoardWords): string | null =>
  toss === null ? null : tossInWords(toss, words);

function betweenInnings(state: MatchState, { say, team: teamName }: BoardWords): string {
  const next = nextInnings(state);
  if (next === null) return say('line.inningsOver');
  const team = teamName(next.batting);
  const { needed: runs, balls } = next;
  if (runs === null) return say('line.batNext', { team });
  if (balls === null) return say('line.teamNeeds', { team, runs });
  return say('line.teamNeedsFrom', { team, runs, count: balls });
}

function rates(
  innings: Innings,
  conditions: PlayingConditions,
  state: MatchState,
  words: BoardWords,
): Headline {
  const current = runRate(innings, conditions);
  const rate = current === null ? '' : words.say('line.runRate', { rate: words.decimal(current, 2) });
  const toss = tossLine(state, words) ?? '';
  if (conditions.inningsPerSide === 1) return innings.number === 1 && rate === '' ? only(toss) : only(rate);
  return { text: innings.number === 1 ? toss : leadInWords(state, innings, words), rate };
}

function leadInWords(state: MatchState, innings: Innings, { say, team }: BoardWords): string {
  const ahead = lead(state, innings.batting);
  if (ahead === 0) return say('line.level');
  const said = { team: team(innings.batting), runs: Math.abs(ahead) };
  return say(ahead > 0 ? 'line.lead' : 'line.trail', said);
}

/** The last ball as a sentence with its place; why play stopped; empty before anything happened. */
export function lastEvent(state: MatchState, words: BoardWords): string {
  if (state.awaiting.kind === 'resumption')
    return words.say('said.sentence', { said: stopInWords(state.awaiting.reason, words) });
  const innings = currentInnings(state);
  const ball = innings?.balls.at(-1);
  if (ball === undefined || state.conditions === null) return '';
  return `${placeOf(ball)} ${commentaryLine(ball, state.conditions, words)}`;
}

/** What a listener hears as it changes: the last event and the score. */
export function spokenLine(state: MatchState, words: BoardWords): string {
  const innings = currentInnings(state);
  if (innings === null) return '';
  const score = words.say('line.spokenScore', {
    team: words.team(innings.batting),
    runs: innings.runs,
    wickets: innings.wickets,
  });
  const result =
    state.result === null ? [] : [words.say('said.sentence', { said: resultText(state.result, words) })];
  return [lastEvent(state, words), score, ...result].join(' ');
}
