// The result as a match file writes it. A match decided after a tie is a tie with its eliminator or bowl-out.
import type { RevisionMethod } from '../../vocabulary/facts';
import type { Margin, Result } from '../../vocabulary/state';
import type { FileOutcome } from '../file';
import type { FileNames } from './names';

const methods: Readonly<Record<RevisionMethod, string | null>> = {
  DL: 'D/L',
  DLS: 'D/L',
  VJD: 'VJD',
  runRate: null,
  other: null,
};

const withMethod = (method: RevisionMethod | null): Pick<FileOutcome, 'method'> => {
  const name = method === null ? null : methods[method];
  return name === null ? {} : { method: name };
};

function won(winner: string, margin: Margin, method: RevisionMethod | null): FileOutcome {
  switch (margin.by) {
    case 'runs': {
      const by = margin.innings ? { innings: 1, runs: margin.runs } : { runs: margin.runs };
      return { winner, by, ...withMethod(method) };
    }
    case 'wickets':
      return { winner, by: { wickets: margin.wickets }, ...withMethod(method) };
    case 'superOver':
    case 'countback':
    case 'coinToss':
      return { result: 'tie', eliminator: winner };
    case 'bowlOut':
      return { result: 'tie', bowl_out: winner };
    case 'penaltyRuns':
      return { winner, method: 'Penalty runs' };
    case 'awarded':
    case 'conceded':
      return { winner, method: 'Awarded' };
  }
}

/** The outcome; of a match that is not over: no result. */
export function writeOutcome(result: Result | null, names: FileNames): FileOutcome {
  switch (result?.kind) {
    case undefined:
    case 'noResult':
      return { result: 'no result' };
    case 'draw':
      return { result: 'draw' };
    case 'tie':
      return { result: 'tie', ...withMethod(result.method) };
    case 'win':
      return won(names.team(result.winner), result.margin, result.method);
  }
}
