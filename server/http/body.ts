// The JSON body of a request, up to a limit. Doesn't know what it should say.
import type { IncomingMessage } from 'node:http';
import { failed, type Outcome } from '@/protocol/errors';

/** Failures: TOO_LARGE, MALFORMED. `limit`: bytes. What is beyond it is not kept. */
export const readJson = async (req: IncomingMessage, limit: number): Promise<Outcome<unknown>> => {
  if (Number(req.headers['content-length'] ?? 0) > limit) return tooLarge(req);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    if (size > limit) return tooLarge(req);
    parts.push(part);
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
    return { ok: true, value };
  } catch {
    return failed('MALFORMED', 'The body is not JSON.');
  }
};

const tooLarge = (req: IncomingMessage) => {
  req.resume();
  return failed('TOO_LARGE');
};
