// A batch of commands over REST: for an outbox that flushes, and for a page older than the server.
import type { BatchAnswer, RecordAnswer } from '@/protocol/recording';
import { fetchJson } from './fetch-json';
import type { Send } from './sender';

export const sendBatch: Send = (matchId, commands) =>
  fetchJson(`/api/v1/matches/${encodeURIComponent(matchId)}/commands`, { commands }, isBatchAnswer);

/** Every word that the server has on a command. */
const statuses = {
  recorded: true,
  duplicate: true,
  refused: true,
  stale: true,
  penTaken: true,
  reused: true,
  held: true,
} as const satisfies Readonly<Record<RecordAnswer['status'], true>>;

const isBatchAnswer = (value: unknown): value is BatchAnswer =>
  typeof value === 'object' &&
  value !== null &&
  'head' in value &&
  'results' in value &&
  Array.isArray(value.results) &&
  value.results.every(
    (result: unknown) =>
      typeof result === 'object' &&
      result !== null &&
      'commandId' in result &&
      'status' in result &&
      typeof result.status === 'string' &&
      Object.hasOwn(statuses, result.status),
  );
