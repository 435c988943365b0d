// The documents: valid where a reader of them looks, complete, and equal to what the server does.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { currentInnings, decide, presets } from '@/engine';
import { arranged, readyForBall, record } from '@/engine/notation/play';
import { Command, Delivery, PlayerId } from '@/engine/vocabulary/schemas';
import { announcementData } from '@/protocol/announcements';
import { errorTable } from '@/protocol/errors';
import type { ClientMessages, ServerMessages } from '../live/messages';
import { arrangeTestMatch, asked, nthCommand, recordOver } from '../testing/match';
import { deliveries } from './docs-scoring';
import { discard, testServer, type TestServer } from '../testing/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => discard(server));

const Operation = z.object({
  operationId: z.string(),
  summary: z.string().min(10),
  responses: z.record(z.string(), z.unknown()),
});
const OpenApi = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});
const openApi = async () => OpenApi.parse((await server.call('GET', '/api/v1/openapi.json')).body);

test('OpenAPI: every call has an id of its own, a summary and its answers', async () => {
  const operations = Object.values((await openApi()).paths).flatMap((methods) => Object.values(methods));
  const ids = operations.map((operation) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[a-z]\w+$/.test(id))).toBe(true);
  expect(operations.every(({ responses }) => 'default' in responses)).toBe(true);
});

test('OpenAPI: every call of the contract is there', async () => {
  const { paths } = await openApi();
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
  expect(calls).toEqual(
    expect.arrayContaining([
      'POST /accounts',
      'POST /tokens',
      'POST /teams',
      'GET /teams/{id}',
      'POST /matches',
      'GET /matches',
      'GET /matches/{id}',
      'POST /matches/{id}/commands',
      'GET /matches/{id}/log',
      'GET /matches/{id}/snapshot',
      'GET /matches/{id}/card',
      'GET /matches/{id}/cricsheet',
      'POST /matches/import',
      'GET /matches/{id}/live',
      'POST /matches/{id}/spectator-tokens',
      'GET /openapi.json',
      'GET /asyncapi.json',
      'GET /docs/api',
      'GET /api/health',
      'GET /api/ready',
      'GET /metrics',
    ]),
  );
});

test('AsyncAPI: every message of the wire is there, each way', async () => {
  const told: Readonly<Record<keyof ServerMessages, string>> = {
    update: 'watch',
    presence: 'watch',
    pen: 'watch',
  };
  const said: Readonly<Record<keyof ClientMessages, string>> = {
    'catch-up': 'askForTheGap',
    watching: 'tellWhetherSeen',
  };
  const Refs = z.object({ messages: z.array(z.object({ $ref: z.string() })) });
  const { channels, operations } = z
    .object({
      channels: z.object({
        match: z.object({ messages: z.record(z.string(), z.object({ name: z.string() })) }),
      }),
      operations: z.record(z.string(), Refs),
    })
    .parse((await server.call('GET', '/api/v1/asyncapi.json')).body);
  for (const [name, operation] of Object.entries({ ...told, ...said })) {
    const keys = operations[operation]?.messages.map(({ $ref }) => $ref.split('/').at(-1) ?? '') ?? [];
    expect(keys.map((key) => channels.match.messages[key]?.name)).toContain(name);
  }
});

test('no reference leads nowhere', async () => {
  for (const path of ['/api/v1/openapi.json', '/api/v1/asyncapi.json']) {
    const { body } = await server.call('GET', path);
    const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, to]) => to ?? '');
    for (const reference of new Set(references)) {
      const found = reference
        .split('/')
        .reduce<unknown>((at, key) => z.record(z.string(), z.unknown()).parse(at)[key], body);
      expect(found, reference).toBeDefined();
    }
  }
});

test('the deliveries that the page writes out are what they say, by the Laws', () => {
  const [batter, fielder] = [PlayerId.parse('a1'), PlayerId.parse('b3')];
  const runs = deliveries(batter, fielder).map(({ says, delivery }) => {
    const decision = decide(readyForBall(arranged(presets.t20)), {
      type: 'BowlBall',
      delivery: Delivery.parse(delivery),
    });
    expect(decision.ok, says).toBe(true);
    const book = record(readyForBall(arranged(presets.t20)), { type: 'BowlBall', delivery });
    return [says, currentInnings(book.state)?.runs, currentInnings(book.state)?.wickets];
  });
  expect(runs).toEqual([
    ['No run', 0, 0],
    ['A single', 1, 0],
    ['Four, all along the ground', 4, 0],
    ['Six', 6, 0],
    ['A wide', 1, 0],
    ['A wide, and they ran two: three wides', 3, 0],
    ['A no-ball hit for four: five runs, four of them the batter’s', 5, 0],
    ['Two leg byes', 2, 0],
    ['Four byes', 4, 0],
    ['Bowled', 0, 1],
    ['Caught', 0, 1],
    ['Run out at the bowler’s end, going for the second: one run stands', 1, 1],
  ]);
});

test('the page tells every call, event and error, and runs no script', async () => {
  const reply = await server.call('GET', '/docs/api');
  const page = z.string().parse(reply.body);
  expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const calls = Object.entries((await openApi()).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const commands = Command.options.map(({ shape }) => shape.type.value);
  for (const word of [...calls, ...commands, ...Object.keys(announcementData), ...Object.keys(errorTable)]) {
    expect(page).toContain(word);
  }
  expect(page).not.toContain('<script');
});

test('metrics: everything that is asked of them, once something happened', async () => {
  const token = await server.signUp('Scorer');
  const match = await arrangeTestMatch(server.call, token);
  await recordOver(server.call, token, match, [asked(nthCommand(match, 0))]);
  const text = z.string().parse((await server.call('GET', '/metrics')).body);
  for (const name of [
    'scorebox_live_connections',
    'scorebox_live_room_size',
    'scorebox_live_lobby_readers',
    'scorebox_live_frames_total',
    'scorebox_live_frames_sent_total',
    'scorebox_live_fan_out_seconds',
    'scorebox_live_refused_total',
    'scorebox_live_ended_total',
    'scorebox_live_greeted_total',
    'scorebox_commands_total',
    'scorebox_record_seconds',
    'scorebox_database_seconds',
    'nodejs_eventloop_lag_seconds',
    'nodejs_eventloop_lag_p99_seconds',
    'process_cpu_seconds_total',
    'process_resident_memory_bytes',
  ])
    expect(text).toContain(`# TYPE ${name} `);
  expect(text).toMatch(/scorebox_commands_total\{outcome="recorded"\} 1\n/);
  const statements = Number(/scorebox_database_seconds_count (\d+)/.exec(text)?.[1]);
  expect(statements).toBeGreaterThan(5);
  // Behind a proxy that is not trusted to tell addresses, everybody comes from this machine.
  const behind = await testServer({ PUBLIC_URL: 'https://scores.example.org' });
  expect((await behind.call('GET', '/metrics')).status).toBe(403);
  await discard(behind);
});

test('metrics: with a token only to those who have it', async () => {
  expect(z.string().parse((await server.call('GET', '/metrics')).body)).toContain('scorebox_commands_total');
  const guarded = await testServer({ METRICS_TOKEN: 'atokenforprometheus' });
  expect((await guarded.call('GET', '/metrics')).status).toBe(403);
  expect((await guarded.call('GET', '/metrics', 'atokenforprometheuS')).status).toBe(403);
  expect((await guarded.call('GET', '/metrics', 'atokenforprometheus')).status).toBe(200);
  await discard(guarded);
});
