// The documents: valid where a reader of them looks, complete, and equal to what the server does.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { announcementData } from '@/protocol/announcements';
import { errorTable } from '@/protocol/errors';
import { arrangeTestMatch, asked, nthCommand, recordOver } from '../testing/match';
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

test('the page tells every call, event and error, and runs no script', async () => {
  const reply = await server.call('GET', '/docs/api');
  const page = z.string().parse(reply.body);
  expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const calls = Object.entries((await openApi()).paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  for (const word of [...calls, ...Object.keys(announcementData), ...Object.keys(errorTable)]) {
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
