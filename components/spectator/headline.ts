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
  type NextInnings,
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

function betweenInnings(state: MatchState, words: BoardWords): string {
  const { say, team: teamName } = words;
  const { awaiting } = state;
  if (awaiting.kind === 'followOn')
    return say('line.mayEnforce', { team: teamName(awaiting.leader), runs: lead(state, awaiting.leader) });
  const next = nextInnings(state);
  if (next === null) return say('line.inningsOver');
  const { needed: runs, balls } = next;
  if (runs === null) return batNext(state, next, words);
  const team = teamName(next.batting);
  if (balls === null) return say('line.teamNeeds', { team, runs });
  return say('line.teamNeedsFrom', { team, runs, count: balls });
}

/** Who bats next where nothing is chased yet, and how far they are ahead or behind. */
function batNext(state: MatchState, next: NextInnings, { say, team: teamName }: BoardWords): string {
  const team = teamName(next.batting);
  if (next.superOver)
    return say(currentInnings(state)?.superOver === true ? 'line.superOverAgain' : 'line.superOverNext', {
      team,
    });
  const ahead = lead(state, next.batting);
  if (next.number <= 2 || ahead === 0) return say('line.batNext', { team });
  if (state.followOn === true) return say('line.followOn', { team, runs: -ahead });
  return say(ahead > 0 ? 'line.batNextAhead' : 'line.batNextBehind', { team, runs: Math.abs(ahead) });
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
  if (innings.superOver) return { text: words.say('line.superOver'), rate };
  if (innings.number === 1) return only(rate === '' ? toss : rate);
  return conditions.inningsPerSide === 1 ? only(rate) : { text: leadInWords(state, innings, words), rate };
}

/** Of the side at the wicket, whose score stands over it. */
function leadInWords(state: MatchState, innings: Innings, { say }: BoardWords): string {
  const ahead = lead(state, innings.batting);
  const said =
    ahead === 0 ? say('line.level') : say(ahead > 0 ? 'line.lead' : 'line.trail', { runs: Math.abs(ahead) });
  return innings.followingOn ? say('line.followingOn', { said }) : said;
}

/** Innings that ended by a word are told by it, the others by their last ball. */
const closedByWord = ['declared', 'forfeited', 'time', 'agreed'] as const;

/** The last ball as a sentence with its place; why play stopped or the innings was closed; empty before anything happened. */
export function lastEvent(state: MatchState, words: BoardWords): string {
  if (state.stopped !== null && state.result === null)
    return words.say('said.sentence', { said: stopInWords(state.stopped, words) });
  const innings = currentInnings(state);
  const closed = closedByWord.find((reason) => reason === innings?.ended);
  if (closed !== undefined && state.result === null)
    return words.say('said.sentence', { said: words.say(`fact.closed.${closed}`) });
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
