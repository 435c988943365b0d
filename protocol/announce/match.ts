// MATCH_COMPLETE: a result of any kind, and again when an official has named the player of the match.
import { highlights, keyMomentText, resultText, suggestionInWords, suggestPlayerOfTheMatch } from '@/engine';
import type { MatchState, Words, Result } from '@/engine';
import { inningsScore } from './innings';
import type { HappeningOf, Telling } from './telling';
import { playerRef, teamRef } from './who';

/** How many moments are told. */
const MOMENTS = 10;

/** Nothing where the entry changed nothing about the result. */
export function matchComplete({
  before,
  after,
  entry,
  roster,
  names,
}: Telling): HappeningOf<'MATCH_COMPLETE'>[] {
  const { state } = after;
  const { result } = state;
  if (result === null) return [];
  const same = JSON.stringify(result) === JSON.stringify(before.state.result);
  if (same && entry.event.type !== 'playerOfTheMatchNamed') return [];
  return [
    {
      type: 'MATCH_COMPLETE',
      data: {
        result: resultText(result, names),
        winner: result.kind === 'win' ? teamRef(result.winner, roster) : null,
        margin: marginOf(result),
        playerOfTheMatch: playerOfTheMatch(state, names),
        scores: state.innings.map((innings) => inningsScore(innings, roster)),
        highlights: told(state, names),
      },
    },
  ];
}

function marginOf(result: Result): HappeningOf<'MATCH_COMPLETE'>['data']['margin'] {
  const none = {
    runs: null,
    wickets: null,
    innings: false,
    tied: result.kind === 'tie',
    drawn: result.kind === 'draw',
    noResult: result.kind === 'noResult',
    awarded: false,
    method: result.kind === 'tie' ? result.method : null,
  };
  if (result.kind !== 'win') return none;
  const { margin, method } = result;
  switch (margin.by) {
    case 'runs':
      return { ...none, runs: margin.runs, innings: margin.innings, method };
    case 'wickets':
      return { ...none, wickets: margin.wickets, method };
    case 'superOver':
    case 'bowlOut':
    case 'countback':
    case 'coinToss':
      return { ...none, tied: true, method: margin.by };
    case 'penaltyRuns':
      return { ...none, method: margin.by };
    case 'awarded':
    case 'conceded':
      return { ...none, awarded: true, method: margin.by };
  }
}

function playerOfTheMatch(state: MatchState, names: Words) {
  const [confirmed] = state.playersOfTheMatch;
  const suggested = suggestPlayerOfTheMatch(state);
  const player = confirmed ?? suggested?.player;
  if (player === undefined) return null;
  const reason = suggested?.player === player ? suggestionInWords(suggested, names) : '';
  return { player: playerRef(player, names), reason, confirmed: confirmed !== undefined };
}

function told(state: MatchState, names: Words) {
  const { conditions } = state;
  if (conditions === null) return [];
  return highlights(state, MOMENTS).map((moment) => ({
    seq: moment.seq,
    text: keyMomentText(moment, conditions, names),
  }));
}
