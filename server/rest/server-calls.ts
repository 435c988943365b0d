// The calls of the REST interface about the server itself: alive, able to serve, its metrics, who is connected, and the
// documents of its interfaces.
import { timingSafeEqual } from 'node:crypto';
import type { Registry } from 'prom-client';
import { z } from 'zod';
import { MatchId } from '@/engine/vocabulary/schemas';
import { failed } from '@/protocol/errors';
import type { Live } from '../live/index';
import { asyncApi } from './asyncapi';
import { docsPage } from './docs-page';
import { HealthForm } from './forms';
import { openApi } from './openapi';
import { noBody, noQuery, route, type Asked, type Result, type Route } from './route';

export type ServerCallParts = {
  readonly live: Live;
  readonly registry: Registry;
  readonly metricsToken: string | null;
  /**
   * Whether an address of this machine is one: behind a proxy that is not trusted to tell addresses, everybody has it.
   */
  readonly knowsAddresses: boolean;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
  /** All the other calls, for the document. */
  readonly documented: readonly Route[];
};

const TotalsForm = z.object({
  connections: z.number().int(),
  matches: z.array(z.object({ id: MatchId, spectators: z.number().int() })),
});

export const serverCalls = (parts: ServerCallParts): readonly Route[] => {
  const about = {
    method: 'GET',
    action: 'server.health',
    rate: 'read',
    body: noBody,
    query: noQuery,
  } as const;
  const own: readonly Route[] = [
    route({
      ...about,
      path: '/api/health',
      summary: 'The process is alive.',
      gives: { status: 200, form: HealthForm },
      handle: async () => good({ status: 'ok' }),
    }),
    route({
      ...about,
      path: '/api/ready',
      summary: 'The server can serve: its database answers.',
      gives: { status: 200, form: HealthForm },
      handle: async () => ((await parts.isReady()) ? good({ status: 'ok' }) : failed('UNAVAILABLE')),
    }),
    route({
      ...about,
      path: '/metrics',
      action: 'server.metrics',
      summary:
        'Metrics for Prometheus: with METRICS_TOKEN as the bearer token, or, where none is set and no proxy stands in front, from this machine.',
      gives: { status: 200, form: null },
      async handle(asked) {
        if (!mayReadMetrics(asked, parts)) return failed('FORBIDDEN');
        const headers = { 'Content-Type': parts.registry.contentType };
        return { ok: true, value: { status: 200, body: await parts.registry.metrics(), headers } };
      },
    }),
    route({
      ...about,
      path: '/api/v1/live',
      action: 'server.totals',
      summary: 'Live connections in all and by match, for admins.',
      gives: { status: 200, form: TotalsForm },
      handle: async () => good(parts.live.totals()),
    }),
    ...documents(() => [...parts.documented, ...own]),
  ];
  return own;
};

/** The page has its own style and nothing else. */
const docsPolicy = "default-src 'none'; style-src 'unsafe-inline'";

const documents = (all: () => readonly Route[]): readonly Route[] => {
  const about = {
    method: 'GET',
    action: 'documents.read',
    rate: 'read',
    body: noBody,
    query: noQuery,
  } as const;
  const gives = { status: 200, form: null };
  return [
    route({
      ...about,
      path: '/docs/api',
      summary: 'This documentation, to be read.',
      gives,
      async handle() {
        const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': docsPolicy };
        return { ok: true, value: { status: 200, body: docsPage(all()), headers } };
      },
    }),
    route({
      ...about,
      path: '/api/v1/openapi.json',
      summary: 'This interface as an OpenAPI 3.1 document.',
      gives,
      handle: async () => good(openApi(all())),
    }),
    route({
      ...about,
      path: '/api/v1/asyncapi.json',
      summary: 'The live interface as an AsyncAPI 3.0 document.',
      gives,
      handle: async () => good(asyncApi()),
    }),
  ];
};

const good = (body: unknown): Result => ({ ok: true, value: { status: 200, body } });

const own: ReadonlySet<string> = new Set(['127.0.0.1', '::1']);

const mayReadMetrics = (
  { req, address }: Pick<Asked, 'req' | 'address'>,
  { metricsToken: token, knowsAddresses }: ServerCallParts,
): boolean => {
  if (token === null) return knowsAddresses && own.has(address);
  const given = Buffer.from(req.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};
