// The REST interface: finds the call a request means, holds it to its rate and origin, reads its body, and answers in
// the documented form whatever happens. Doesn't know what any call does.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { failed, type Outcome } from '@/protocol/errors';
import { tooOften, type Limit, type Standing } from '../auth/limits';
import { isGeneral, may, personOf, rolesOf } from '../auth/permissions';
import { bearerOf, type Viewers } from '../auth/viewers';
import { failureAnswer, send, type Answer } from '../http/answers';
import { readJson } from '../http/body';
import { headersOf } from '../http/headers';
import type { AllowedOrigin } from '../http/origins';
import type { Log } from '../log';
import type { Rate, Route } from './route';

export type RestParts = {
  readonly routes: readonly Route[];
  readonly viewers: Viewers;
  readonly limits: Readonly<Record<Rate, Limit>>;
  readonly allowedOrigin: AllowedOrigin;
  readonly addressOf: (req: IncomingMessage) => string;
  readonly bodyLimit: number;
  readonly log: Log;
};

export type Rest = {
  readonly handles: (path: string) => boolean;
  readonly request: (req: IncomingMessage, res: ServerResponse, requestId: string) => Promise<void>;
};

/** A route that fits a path, with what stood in its braces. */
type Found = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

export const makeRest = (parts: RestParts): Rest => {
  const table = parts.routes.map((route) => ({ route, pattern: patternOf(route.path) }));

  const find = (method: string, path: string): Outcome<Found> => {
    for (const { route, pattern } of table) {
      const params = route.method === method ? pattern.exec(path) : null;
      if (params !== null) return { ok: true, value: { route, params: { ...params.groups } } };
    }
    return failed('NOT_FOUND');
  };

  return {
    handles: (path) => path.startsWith('/api/v1/') || table.some(({ pattern }) => pattern.test(path)),
    async request(req, res, requestId) {
      const url = new URL(req.url ?? '/', 'http://localhost');
      const began = performance.now();
      const found = find(req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET'), url.pathname);
      const answered: Outcome<Answer | 'sent'> = found.ok
        ? await called(parts, found.value, req, res, url).catch((error: unknown) => {
            parts.log.error({ error, requestId, path: found.value.route.path }, 'a call failed');
            return failed('INTERNAL');
          })
        : found;
      const reply = answered.ok ? answered.value : failureAnswer(answered.failure, requestId);
      if (reply === 'sent') return;
      if (res.headersSent) return void res.destroy();
      send(res, reply);
      const path = found.ok ? found.value.route.path : 'unknown';
      const ms = Math.round(performance.now() - began);
      parts.log.debug({ requestId, method: req.method, path, status: reply.status, ms }, 'answered');
    },
  };
};

const anyone = { viewer: { kind: 'nobody' }, expiresAt: null } as const;

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]{1,64})')}$`);

const called = async (
  parts: RestParts,
  { route, params }: Found,
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
): Promise<Outcome<Answer | 'sent'>> => {
  const headers = headersOf(req);
  const writes = route.method !== 'GET';
  // A browser sends the session's cookie along with any page's request: only our pages may write with it.
  const foreign = !parts.allowedOrigin(req.headers.origin, req.headers.host);
  if (writes && bearerOf(headers) === null && foreign) return failed('FOREIGN_ORIGIN');
  const address = parts.addressOf(req);
  // The metrics' bearer token is none of an account.
  const known =
    route.action === 'server.metrics'
      ? ({ ok: true, value: anyone } as const)
      : await parts.viewers.ofRequest(headers);
  if (!known.ok) return known;
  const { viewer, expiresAt } = known.value;
  const key = personOf(viewer) ?? address;
  const standing = await parts.limits[route.rate].take(key);
  tellRate(res, standing);
  if (!standing.allowed) return tooOften(standing);
  // What needs no match to be judged is judged before anything is read.
  if (isGeneral(route.action) && !may(rolesOf(viewer), route.action)) {
    return failed(personOf(viewer) === null ? 'NOT_SIGNED_IN' : 'FORBIDDEN');
  }
  const body = writes ? await readJson(req, route.bodyLimit ?? parts.bodyLimit) : undefined;
  if (body !== undefined && !body.ok) return body;
  const query = Object.fromEntries(url.searchParams);
  return route.run({ req, res, params, query, body: body?.value, viewer, expiresAt, address });
};

const tellRate = (res: ServerResponse, { limit, remaining, resetMs }: Standing): void => {
  res.setHeader('X-RateLimit-Limit', limit);
  res.setHeader('X-RateLimit-Remaining', remaining);
  res.setHeader('X-RateLimit-Reset', Math.ceil(resetMs / 1000));
};
