// What the live layer tells Prometheus. Doesn't know sockets: others say what happened.
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { LiveTotals } from './parts';

export type LiveMetrics = {
  readonly refused: (code: string) => void;
  /** `reason`: Socket.IO's word for it, or ours (stalled, expired, role, idle). */
  readonly ended: (reason: string) => void;
  readonly greeted: (kind: 'missed' | 'first' | 'gapTooLong' | 'ahead' | 'corrected') => void;
  /** One frame to `readers`, `seconds` from the commit's end to the last write. */
  readonly published: (readers: number, seconds: number) => void;
};

export const makeMetrics = (
  registry: Registry,
  totals: () => LiveTotals,
  inLobby: () => number,
): LiveMetrics => {
  const registers = [registry];
  new Gauge({
    name: 'scorebox_live_lobby_readers',
    help: 'Readers of the list of matches.',
    registers,
    collect() {
      this.set(inLobby());
    },
  });
  new Gauge({
    name: 'scorebox_live_connections',
    help: 'Readers of live matches: sockets and event streams.',
    registers,
    collect() {
      this.set(totals().connections);
    },
  });
  new Gauge({
    name: 'scorebox_live_room_size',
    help: 'Readers by match.',
    labelNames: ['match'],
    registers,
    collect() {
      this.reset();
      for (const { id, spectators } of totals().matches) this.set({ match: id }, spectators);
    },
  });
  const refusals = new Counter({
    name: 'scorebox_live_refused_total',
    help: 'Connections refused, by code.',
    labelNames: ['code'],
    registers,
  });
  const endings = new Counter({
    name: 'scorebox_live_ended_total',
    help: 'Connections that ended, by reason: ping timeout is a dead one, stalled one that was cut.',
    labelNames: ['reason'],
    registers,
  });
  const greetings = new Counter({
    name: 'scorebox_live_greeted_total',
    help: 'Readers made level: with what they missed, or with a snapshot and why.',
    labelNames: ['kind'],
    registers,
  });
  const frames = new Counter({ name: 'scorebox_live_frames_total', help: 'Frames published.', registers });
  const sent = new Counter({
    name: 'scorebox_live_frames_sent_total',
    help: 'Frames written, one a reader.',
    registers,
  });
  const fanOut = new Histogram({
    name: 'scorebox_live_fan_out_seconds',
    help: 'From a command handed over after its commit to the last write of its frame.',
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
    registers,
  });
  return {
    refused: (code) => refusals.inc({ code }),
    ended: (reason) => endings.inc({ reason }),
    greeted: (kind) => greetings.inc({ kind }),
    published: (readers, seconds) => {
      frames.inc();
      sent.inc(readers);
      fanOut.observe(seconds);
    },
  };
};
