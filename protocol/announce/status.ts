// STATUS_CHANGED: toss, start, intervals, rain, revised targets; and what a match's page says it is.
import { factInWords, type FactButABall, type MatchState } from '@/engine';
import type { MatchStatus } from '../announcements';
import type { HappeningOf, Telling } from './telling';

type Kind = HappeningOf<'STATUS_CHANGED'>['data']['kind'];

/** Coming until the first innings opens; abandoned apart from other ends. */
export function statusOf(state: MatchState): MatchStatus {
  if (state.result !== null)
    return state.result.kind === 'noResult' && state.result.why === 'abandoned' ? 'abandoned' : 'finished';
  if (state.awaiting.kind === 'resumption') return 'stopped';
  return state.innings.length === 0 ? 'coming' : 'live';
}

/** Nothing where the entry is no change of status. */
export function statusChanged({ after, entry: { event }, names }: Telling): HappeningOf<'STATUS_CHANGED'>[] {
  if (!isPlain(event)) return [];
  const kind = kindOf(event);
  if (kind === null) return [];
  return [
    {
      type: 'STATUS_CHANGED',
      data: { kind, status: statusOf(after.state), message: factInWords(event, names) },
    },
  ];
}

const isPlain = (event: Telling['entry']['event']): event is FactButABall =>
  event.type !== 'ballBowled' &&
  event.type !== 'entryVoided' &&
  event.type !== 'entryAmended' &&
  event.type !== 'entryInserted' &&
  event.type !== 'entryMoved';

function kindOf(event: FactButABall): Kind | null {
  switch (event.type) {
    case 'matchArranged':
      return 'arranged';
    case 'tossDecided':
      return 'toss';
    case 'inningsOpened':
      return 'start';
    case 'playStopped':
      return ['drinks', 'lunch', 'tea', 'innings', 'stumps'].includes(event.reason) ? 'interval' : 'stopped';
    case 'playResumed':
      return 'resumed';
    case 'inningsRevised':
      return 'targetRevised';
    case 'dayEnded':
      return 'dayEnded';
    case 'conditionsChanged':
    case 'sideChanged':
      return 'conditions';
    case 'followOnDecided':
      return 'followOn';
    case 'penaltyAwarded':
      return 'penalty';
    default:
      return null;
  }
}
