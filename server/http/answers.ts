// An answer of the REST interface on its way out: JSON, its status and headers; an error always has the one documented
// form, with the request's id, and never a stack.
import type { ServerResponse } from 'node:http';
import { errorTable, type ErrorBody, type Failure } from '@/protocol/errors';

export type Headers = Readonly<Record<string, string>>;

/** What a route answers with. `body` undefined sends none. */
export type Answer = { readonly status: number; readonly body?: unknown; readonly headers?: Headers };

/** When to come back where a failure of these kinds says nothing nearer (RFC 6585 §4, RFC 9110 §15.6.4). Seconds. */
const comeBack: Readonly<Record<number, number>> = { 429: 30, 503: 5 };

/** The documented error for a failure. */
export const failureAnswer = (failure: Failure, requestId: string): Answer => {
  const { code, message, details } = failure;
  const body: ErrorBody = {
    error: { code, message, ...(details === undefined ? {} : { details: { ...details } }), requestId },
  };
  const { status } = errorTable[code];
  const wait = details?.['retryAfterSeconds'] ?? comeBack[status];
  const headers: Headers = {
    ...(typeof wait === 'number' ? { 'Retry-After': String(wait) } : {}),
    // The rest of a body that is too large is not read, so that nothing can follow on this connection.
    ...(code === 'TOO_LARGE' ? { Connection: 'close' } : {}),
  };
  return { status, body, headers };
};

/** Writes it and ends the response. Text and bytes are sent as they are, everything else as JSON. */
export const send = (res: ServerResponse, { status, body, headers }: Answer): void => {
  const raw = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(raw ? body : JSON.stringify(body));
  res.writeHead(status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
    ...headers,
    ...(status === 304 ? {} : { 'Content-Length': bytes.length }),
  });
  res.end(bytes);
};
