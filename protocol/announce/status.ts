// STATUS_CHANGED: toss, start, intervals, rain, revised targets; and what a match's page says it is.
import { factInWords, type FactButABall, type MatchState, type StopReason } from '@/engine';
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

/** A correction took the result away (16.9): the match goes on. */
export function matchReopened({ before, after }: Telling): HappeningOf<'STATUS_CHANGED'>[] {
  if (before.state.result === null || after.state.result !== null) return [];
  const message = 'The match goes on: a correction undid the result';
  return [{ type: 'STATUS_CHANGED', data: { kind: 'resumed', status: statusOf(after.state), message } }];
}

const isPlain = (event: Telling['entry']['event']): event is FactButABall =>
  event.type !== 'ballBowled' &&
  event.type !== 'entryVoided' &&
  event.type !== 'entryAmended' &&
  event.type !== 'entryInserted' &&
  event.type !== 'entryMoved';

/** What the facts that change a match's status are told as; the others change none. */
const kinds: Readonly<Partial<Record<FactButABall['type'], Kind>>> = {
  matchArranged: 'arranged',
  tossDecided: 'toss',
  inningsOpened: 'start',
  playStopped: 'stopped',
  playResumed: 'resumed',
  inningsRevised: 'targetRevised',
  dayEnded: 'dayEnded',
  conditionsChanged: 'conditions',
  sideChanged: 'conditions',
  followOnDecided: 'followOn',
  penaltyAwarded: 'penalty',
};

/** Stops that the hours of play foresee. */
const intervals: ReadonlySet<StopReason> = new Set(['drinks', 'lunch', 'tea', 'innings', 'stumps']);

const kindOf = (event: FactButABall): Kind | null =>
  event.type === 'playStopped' && intervals.has(event.reason) ? 'interval' : (kinds[event.type] ?? null);
