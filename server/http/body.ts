// The JSON body of a request, up to a limit. Doesn't know what it should say.
import type { IncomingMessage } from 'node:http';
import { failed, type Outcome } from '@/protocol/errors';

/** Failures: TOO_LARGE, MALFORMED. `limit`: bytes; what is beyond it is not read. */
export const readJson = async (req: IncomingMessage, limit: number): Promise<Outcome<unknown>> => {
  if (Number(req.headers['content-length'] ?? 0) > limit) return failed('TOO_LARGE');
  const bytes = await readUpTo(req, limit);
  if (bytes === null) return failed('TOO_LARGE');
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { ok: true, value };
  } catch {
    return failed('MALFORMED', 'The body is not JSON.');
  }
};

/** The whole body, or null where it goes beyond the limit: then it is left unread. */
const readUpTo = (req: IncomingMessage, limit: number): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    req.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= limit) return void parts.push(part);
      req.pause();
      resolve(null);
    });
    req.once('end', () => resolve(Buffer.concat(parts)));
    req.once('error', reject);
  });
