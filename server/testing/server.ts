// A whole server without pages for a test: on a free port, with its own data folder, and a caller that speaks to it from
// outside as a program would.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readSettings } from '../env';
import { makeLog } from '../log';
import { startServer, type Started } from '../start';

/** An answer as it came: status, headers, and the body parsed where it is JSON. */
export type Reply = { readonly status: number; readonly headers: Headers; readonly body: unknown };

export type TestServer = Started & {
  readonly dataDir: string;
  /** `token` null: nobody. A string body is sent as it is. */
  readonly call: (method: string, path: string, token?: string | null, body?: unknown) => Promise<Reply>;
  /** A new account's token; the first is the admin's. */
  readonly signUp: (name: string) => Promise<string>;
};

/** `environment`: settings over the tests' own. `dataDir`: of an earlier server, to go on with its data. */
export const testServer = async (
  environment: Readonly<Record<string, string>> = {},
  dataDir?: string,
): Promise<TestServer> => {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'scorebox-test-')));
  const read = readSettings({
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    RATE_READ: '100000',
    RATE_WRITE: '100000',
    RATE_SIGN_IN: '100000',
    ...environment,
  });
  if (!read.ok) throw new Error(read.lines.join('\n'));
  const log = makeLog(read.settings.logLevel);
  const started = await startServer(read.settings, log, { pages: false, root: process.cwd() });
  const call = caller(started.url);
  return { ...started, dataDir: folder, call, signUp: signer(call) };
};

/** Speaks to a server as a program does. */
export const caller =
  (url: string): TestServer['call'] =>
  async (method, path, token = null, body) => {
    const reply = await fetch(`${url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await reply.text();
    const isJson = reply.headers.get('content-type')?.startsWith('application/json') === true;
    const parsed: unknown = isJson ? JSON.parse(text) : text;
    return { status: reply.status, headers: reply.headers, body: parsed };
  };

const Token = z.object({ token: z.string() });

/** Signs accounts up and gives their tokens. */
export const signer =
  (call: TestServer['call']): TestServer['signUp'] =>
  async (name) => {
    const email = `${name.toLowerCase()}@example.org`;
    const password = `the password of ${name}`;
    const made = await call('POST', '/api/v1/accounts', null, { email, password, name });
    if (made.status !== 201) throw new Error(`${name} could not sign up: ${JSON.stringify(made.body)}`);
    return Token.parse((await call('POST', '/api/v1/tokens', null, { email, password })).body).token;
  };

/** Stops the server and throws its data away. */
export const discard = async (server: TestServer): Promise<void> => {
  await server.stop();
  await rm(server.dataDir, { recursive: true, force: true });
};
