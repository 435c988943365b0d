// The result of the printed card, as value and as sentence, in the wording of match archives: a match decided after a tie
// is a tie with its eliminator. Doesn't know how it came about, but for what the card must explain of it.
import type { RevisionMethod } from '../../vocabulary/facts';
import type { SideIndex } from '../../vocabulary/ids';
import type { Margin, Result } from '../../vocabulary/state';
import { english } from '../../words/english';
import type { Names } from '../../words/words';
import type { InningsCard, Scorecard } from '../scorecard';
import type { CardResult } from './shape';

const methods: Readonly<Record<RevisionMethod, string | null>> = {
  DL: 'D/L',
  DLS: 'D/L',
  VJD: 'VJD',
  runRate: 'run rate',
  other: null,
};

const inTheMatch = (card: Scorecard): readonly InningsCard[] =>
  card.innings.filter((each) => !each.superOver);

/** Boundaries of a side over the match and its super overs, and the sixes among them. */
function boundariesOf(card: Scorecard, side: SideIndex): readonly [number, number] {
  const lines = card.innings.filter((each) => each.batting === side).flatMap((each) => each.batters);
  const sixes = lines.reduce((sum, line) => sum + line.sixes, 0);
  return [lines.reduce((sum, line) => sum + line.fours, sixes), sixes];
}

/** Won by the side batting last, by runs: it had passed the revised target when play was given up. */
const wasCutShort = (card: Scorecard, winner: SideIndex, margin: Margin): boolean =>
  margin.by === 'runs' && !margin.innings && inTheMatch(card).at(-1)?.batting === winner;

function won(card: Scorecard, names: Names, result: Extract<Result, { kind: 'win' }>): CardResult {
  const { margin, winner: side } = result;
  const winner = names.team(side);
  const method = result.method === null ? null : methods[result.method];
  const by = method === null ? {} : { method };
  switch (margin.by) {
    case 'runs':
      if (margin.innings) return { kind: 'win', winner, by_innings: true, runs: margin.runs };
      return wasCutShort(card, side, margin)
        ? { kind: 'win', winner, runs: margin.runs, why: 'terminated chase ahead of par', ...by }
        : { kind: 'win', winner, runs: margin.runs, ...by };
    case 'wickets':
      return { kind: 'win', winner, wickets: margin.wickets, ...by };
    case 'superOver':
    case 'coinToss':
      return { kind: 'tie', eliminator: winner };
    case 'countback': {
      if (card.innings.every((each) => !each.superOver)) return { kind: 'tie', eliminator: winner };
      const of = (each: SideIndex) => [names.team(each), boundariesOf(card, each)] as const;
      return { kind: 'tie', eliminator: winner, countback: Object.fromEntries([of(0), of(1)]) };
    }
    case 'bowlOut':
      return { kind: 'tie', bowl_out: winner };
    case 'penaltyRuns':
      return { kind: 'win', winner, method: 'Penalty runs' };
    case 'awarded':
    case 'conceded':
      return { kind: 'win', winner, method: 'Awarded' };
  }
}

/** The result as a value; null while the match goes on. */
export function cardResult(card: Scorecard, names: Names): CardResult | null {
  const { result } = card;
  switch (result?.kind) {
    case undefined:
      return null;
    case 'win':
      return won(card, names, result);
    case 'tie': {
      const method = result.method === null ? null : methods[result.method];
      return method === null ? { kind: 'tie' } : { kind: 'tie', method };
    }
    case 'draw':
      return { kind: 'draw' };
    case 'noResult':
      return {
        kind: 'no result',
        why: inTheMatch(card).length < 2 ? 'fewer than two innings' : 'chase incomplete, no DLS applied',
      };
  }
}

/** The result as a sentence; empty while the match goes on. */
export function cardResultText(result: CardResult | null): string {
  switch (result?.kind) {
    case undefined:
      return '';
    case 'win': {
      const method = result.method === undefined ? '' : ` (${result.method} method)`;
      if (result.wickets !== undefined)
        return `${result.winner} won by ${english.say('count.wickets', { count: result.wickets })}${method}`;
      if (result.runs === undefined) return `${result.winner} won (${result.method ?? ''})`;
      const innings = result.by_innings ? 'an innings and ' : '';
      return `${result.winner} won by ${innings}${english.say('count.runs', { count: result.runs })}${method}`;
    }
    case 'tie':
      if (result.eliminator !== undefined) return `Match tied (${result.eliminator} won the eliminator)`;
      if (result.bowl_out !== undefined) return `Match tied (${result.bowl_out} won the bowl-out)`;
      return result.method === undefined ? 'Match tied' : `Match tied (${result.method} method)`;
    case 'draw':
      return 'Match drawn';
    case 'no result':
      return 'No result';
  }
}
