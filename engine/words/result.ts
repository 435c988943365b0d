// The result as it is announced (Law 16.7 and a board's custom): "Kent won by 5 wickets (DLS method)". Doesn't know how
// it was worked out.
import type { RevisionMethod } from '../vocabulary/facts';
import type { Margin, Result } from '../vocabulary/state';
import { countOf } from './counts';
import type { Names } from './names';

const methods: Readonly<Record<RevisionMethod, string>> = {
  DLS: 'DLS method',
  DL: 'D/L method',
  VJD: 'VJD method',
  runRate: 'run-rate method',
  other: 'revised target',
};

/** "DLS method", "VJD method". */
export const methodName = (method: RevisionMethod): string => methods[method];

/** The result in one line. */
export function resultText(result: Result, names: Names): string {
  switch (result.kind) {
    case 'win':
      return winText(names.team(result.winner), result.margin, result.method);
    case 'tie':
      return withMethod('Match tied', result.method);
    case 'draw':
      return 'Match drawn';
    case 'noResult':
      return result.why === 'abandoned' ? 'Match abandoned' : 'No result';
  }
}

function winText(winner: string, margin: Margin, method: RevisionMethod | null): string {
  switch (margin.by) {
    case 'runs':
      return withMethod(
        `${winner} won by ${margin.innings ? 'an innings and ' : ''}${countOf(margin.runs, 'run')}`,
        method,
      );
    case 'wickets':
      return withMethod(`${winner} won by ${countOf(margin.wickets, 'wicket')}`, method);
    case 'penaltyRuns':
      return `${winner} won by penalty runs`;
    case 'superOver':
      return `Match tied (${winner} won the super over)`;
    case 'bowlOut':
      return `Match tied (${winner} won the bowl-out)`;
    case 'countback':
      return `Match tied (${winner} won on countback)`;
    case 'coinToss':
      return `Match tied (${winner} won the toss of a coin)`;
    case 'awarded':
      return `Match awarded to ${winner}`;
    case 'conceded':
      return `${winner} won: match conceded`;
  }
}

const withMethod = (text: string, method: RevisionMethod | null): string =>
  method === null ? text : `${text} (${methodName(method)})`;
