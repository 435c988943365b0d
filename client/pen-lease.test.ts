// Whether a device has the pen: as it was, as the server says, and what it does about it.
import { expect, test } from 'vitest';
import type { PenHere, PenState, PenWay } from '@/protocol/pen';
import { unreachable, type Answer } from './fetch-json';
import type { PenCalls } from './pen-calls';
import { makePenLease } from './pen-lease';

const holder = { name: 'Ann', since: '2026-06-01T12:00:00.000Z', heardAt: '2026-06-01T12:00:00.000Z' };
const state = (fence: number, way: PenWay, scorer = true): PenState => ({
  fence,
  holder: way === 'free' ? null : holder,
  way,
  scorer,
});
const failure = (code: string): Answer<never> => ({ ok: false, failure: { code, message: code } });

/** A device beside a server that says `now` to whoever asks. */
const device = (kept: number | null, now: { state: PenState | null; refusal?: string }) => {
  let memory = kept;
  const asked: string[] = [];
  const said = (): Answer<PenState> =>
    now.state === null ? { ok: false, failure: unreachable } : { ok: true, value: now.state };
  const calls: PenCalls = {
    see: async () => (now.refusal === undefined ? said() : failure(now.refusal)),
    take: async (seen, confirmed) => {
      asked.push(`take ${seen}${confirmed ? ' confirmed' : ''}`);
      if (now.state === null) return said();
      if (now.state.way === 'code') return failure('PEN_TAKEN');
      if (now.state.way !== 'write') now.state = state(seen + 1, 'write');
      return said();
    },
    showCode: async () => failure('PEN_TAKEN'),
    handOver: async (code, _head, confirmed) => {
      if (code !== '123456') return failure('WRONG_CODE');
      if (confirmed && now.state !== null) now.state = state(now.state.fence + 1, 'write');
      return said();
    },
  };
  const told: PenHere[] = [];
  const lease = makePenLease({
    calls,
    kept: { fence: () => memory, keep: (fence) => void (memory = fence) },
    onChange: (here) => void told.push(here),
  });
  return { lease, asked, told, memory: () => memory };
};

test('a scorer’s device takes a free pen as it opens, and remembers it', async () => {
  const here = device(null, { state: state(0, 'free') });
  expect(here.lease.here()).toEqual({ kind: 'unknown' });
  expect(await here.lease.ask()).toEqual({ kind: 'mine', fence: 1 });
  expect(here.memory()).toBe(1);
});

test('who may score, but whose office it is not, takes it knowingly only', async () => {
  const here = device(null, { state: state(0, 'free', false) });
  expect(await here.lease.ask()).toMatchObject({ kind: 'elsewhere', state: { way: 'free' } });
  expect(here.asked).toEqual([]);
  expect(await here.lease.take()).toBeNull();
  expect(here.lease.here()).toEqual({ kind: 'mine', fence: 1 });
});

test('opened again without a network, it has the pen it had', async () => {
  const here = device(4, { state: null });
  expect(here.lease.here()).toEqual({ kind: 'mine', fence: 4 });
  expect(await here.lease.ask()).toEqual({ kind: 'mine', fence: 4 });
  expect(here.memory()).toBe(4);
});

test('coming back to find it taken, it says who has it, and remembers no fence', async () => {
  const here = device(4, { state: state(5, 'code') });
  expect(await here.lease.ask()).toMatchObject({ kind: 'elsewhere', state: { holder: { name: 'Ann' } } });
  expect(here.memory()).toBeNull();
  expect(await here.lease.take()).toMatchObject({ code: 'PEN_TAKEN' });
});

test('saying that it is still there, it notices that it is not the holder any more', async () => {
  const now = { state: state(4, 'write') };
  const here = device(4, now);
  await here.lease.keepUp();
  expect(here.asked).toEqual(['take 4']);
  now.state = state(5, 'code');
  await here.lease.keepUp();
  expect(here.lease.here().kind).toBe('elsewhere');
});

test('released by who manages the match, it is not taken back by itself', async () => {
  const here = device(4, { state: state(5, 'free') });
  expect(await here.lease.ask()).toMatchObject({ kind: 'elsewhere', state: { way: 'free' } });
  await here.lease.ask();
  expect(here.asked).toEqual([]);
});

test('a code is checked, then confirmed', async () => {
  const here = device(null, { state: state(3, 'code') });
  await here.lease.ask();
  expect(await here.lease.handOver('000000', 9, true)).toMatchObject({ code: 'WRONG_CODE' });
  expect(await here.lease.handOver('123456', 9, false)).toBeNull();
  expect(here.lease.here().kind).toBe('elsewhere');
  expect(await here.lease.handOver('123456', 9, true)).toBeNull();
  expect(here.lease.here()).toEqual({ kind: 'mine', fence: 4 });
});

test('without the office the device is barred, and says so', async () => {
  const here = device(4, { state: null, refusal: 'FORBIDDEN' });
  expect(await here.lease.ask()).toMatchObject({ kind: 'barred' });
  expect(here.memory()).toBeNull();
});
