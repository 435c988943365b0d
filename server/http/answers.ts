// An answer of the REST interface on its way out: JSON, its status and headers; an error always has the one documented
// form, with the request's id, and never a stack.
import type { ServerResponse } from 'node:http';
import { errorTable, type ErrorBody, type Failure } from '@/protocol/errors';

export type Headers = Readonly<Record<string, string>>;

/** What a route answers with. `body` undefined sends none. */
export type Answer = { readonly status: number; readonly body?: unknown; readonly headers?: Headers };

/** The documented error for a failure. */
export const failureAnswer = (failure: Failure, requestId: string): Answer => {
  const { code, message, details } = failure;
  const body: ErrorBody = {
    error: { code, message, ...(details === undefined ? {} : { details: { ...details } }), requestId },
  };
  const wait = details?.['retryAfterSeconds'];
  const headers: Headers = {
    ...(typeof wait === 'number' ? { 'Retry-After': String(wait) } : {}),
    // The rest of a body that is too large is not read, so that nothing can follow on this connection.
    ...(code === 'TOO_LARGE' ? { Connection: 'close' } : {}),
  };
  return { status: errorTable[code].status, body, headers };
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
