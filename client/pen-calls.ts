// The calls about the pen, as a device makes them. Doesn't know when.
import type { MatchId } from '@/engine';
import type { HandoverCode, PenState } from '@/protocol/pen';
import { fetchJson, type Answer } from './fetch-json';

export type PenCalls = {
  readonly see: () => Promise<Answer<PenState>>;
  /** `seen`: the fence that was seen. */
  readonly take: (seen: number, confirmed: boolean) => Promise<Answer<PenState>>;
  readonly showCode: (head: number) => Promise<Answer<HandoverCode>>;
  readonly handOver: (code: string, head: number, confirmed: boolean) => Promise<Answer<PenState>>;
};

export const makePenCalls = (matchId: MatchId, device: string): PenCalls => {
  const path = `/api/v1/matches/${encodeURIComponent(matchId)}/pen`;
  return {
    see: () => fetchJson(`${path}?device=${device}`, null, isPenState, 'GET'),
    take: (seen, confirmed) => fetchJson(path, { device, seen, confirmed }, isPenState),
    showCode: (head) => fetchJson(`${path}/code`, { device, head }, isHandoverCode),
    handOver: (code, head, confirmed) =>
      fetchJson(`${path}/handover`, { device, code, head, confirmed }, isPenState),
  };
};

const isPenState = (value: unknown): value is PenState =>
  typeof value === 'object' &&
  value !== null &&
  'fence' in value &&
  typeof value.fence === 'number' &&
  'way' in value &&
  typeof value.way === 'string' &&
  'scorer' in value &&
  'holder' in value;

const isHandoverCode = (value: unknown): value is HandoverCode =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
