// The door: each request and each upgrade goes to the one part that serves its path. Every request gets an id, and the
// address it comes from in the one header that the pages read. Doesn't know what the parts do.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Live } from '../live/index';
import type { Log } from '../log';
import type { Rest } from '../rest/rest';
import { failureAnswer, send } from './answers';
import type { AllowedOrigin } from './origins';
import type { Pages } from './pages';
import { errorTable, type ErrorCode } from '@/protocol/errors';

export type DispatchParts = {
  readonly rest: Rest;
  readonly live: Pick<Live, 'handles' | 'request' | 'upgrade'>;
  /** Null in tests that need no pages. */
  readonly pages: Pick<Pages, 'request' | 'upgrade'> | null;
  readonly allowedOrigin: AllowedOrigin;
  readonly addressOf: (req: IncomingMessage) => string;
  readonly newRequestId: () => string;
  readonly log: Log;
};

export type Dispatch = {
  readonly request: RequestListener;
  readonly upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
};

export const makeDispatch = (parts: DispatchParts): Dispatch => {
  const { rest, live, pages, log } = parts;

  const serve = async (req: IncomingMessage, res: ServerResponse, requestId: string): Promise<void> => {
    const path = pathOf(req);
    if (live.handles(path)) return live.request(req, res);
    // Whatever a client wrote there: from here on it says where the request really comes from.
    req.headers['x-forwarded-for'] = parts.addressOf(req);
    if (rest.handles(path)) return rest.request(req, res, requestId);
    if (pages === null) return refuse(res, 'NOT_FOUND', requestId);
    if (!isOfOurPages(req, parts.allowedOrigin)) return refuse(res, 'FOREIGN_ORIGIN', requestId);
    return pages.request(req, res);
  };

  return {
    request(req, res) {
      const requestId = parts.newRequestId();
      res.setHeader('X-Request-Id', requestId);
      serve(req, res, requestId).catch((error: unknown) => {
        log.error({ error, requestId }, 'a request failed');
        if (res.headersSent) res.destroy();
        else send(res, failureAnswer({ code: 'INTERNAL', message: errorTable.INTERNAL.meaning }, requestId));
      });
    },
    upgrade(req, socket, head) {
      // A client that goes away in the middle is no fault of ours.
      socket.on('error', () => socket.destroy());
      if (live.handles(pathOf(req))) return live.upgrade(req, socket, head);
      if (pages === null) return void socket.destroy();
      pages.upgrade(req, socket, head);
    },
  };
};

const refuse = (res: ServerResponse, code: ErrorCode, requestId: string): void =>
  send(res, failureAnswer({ code, message: errorTable[code].meaning }, requestId));

/**
 * Whether a request to the pages may be what it is. What is posted to a page (a form, a server action) goes by the session's
 * cookie, and a browser always says from which page it comes: then it must be one of ours. Next lets one without pass.
 */
const isOfOurPages = (
  { method, headers: { origin, host } }: IncomingMessage,
  allowed: AllowedOrigin,
): boolean => method === 'GET' || method === 'HEAD' || (origin !== undefined && allowed(origin, host));

const pathOf = (req: IncomingMessage): string => (req.url ?? '/').split('?', 1)[0] ?? '/';
