// All settings of the server, read from the environment once, each with its default and its meaning. A bad one gives one
// clear line and no start. Doesn't know what the settings do.
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { signingKeyOf } from './matches/signing-key';

const count = (fallback: number, least = 1) =>
  z.coerce.number('must be a number').int('must be a whole number').min(least).default(fallback);
const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'], 'must be true or false')
    .default(fallback ? 'true' : 'false')
    .transform((value) => value === 'true');

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** 0 takes a free one. */
  PORT: count(3000, 0).pipe(z.number().max(65_535, 'must be a port, 0 to 65535')),
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Where the embedded database and the secret lie. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** Empty: the embedded database in DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with postgresql:// or file:')
    .optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Ed25519, PKCS #8 in DER as base64; without one it is made and kept in DATA_DIR. */
  SIGNING_KEY: z
    .string()
    .transform((text, context) => {
      const key = signingKeyOf(text);
      if (key === null) context.addIssue('must be an Ed25519 private key: PKCS #8 in DER, base64');
      return key ?? z.NEVER;
    })
    .optional(),
  /** The address people type, where it isn't the one the server listens on. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'must be trace, debug, info, warn, error or silent',
    )
    .default('info'),
  /** Bearer token that /metrics asks for; without one it answers only this machine, and nobody where PUBLIC_URL names a proxy that TRUST_PROXY doesn't. */
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  /** Keys of this server at push services (VAPID), both or none: made and kept in DATA_DIR where not set. */
  PUSH_PUBLIC_KEY: z.string().min(80, 'must be a VAPID public key').optional(),
  PUSH_PRIVATE_KEY: z.string().min(40, 'must be a VAPID private key').optional(),
  /** Whom a push service may write to about this server. */
  PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:.+@.+|https:\/\/.+)$/, 'must begin with mailto: or https://')
    .optional(),
  /** Whether a proxy in front sets X-Forwarded-For and X-Forwarded-Proto. */
  TRUST_PROXY: flag(false),
  /** Bytes of a request's body. */
  BODY_LIMIT: count(1_048_576, 1024),
  /** Reading requests a minute, of one address. */
  RATE_READ: count(600),
  /** Writing requests a minute, of one account; a batch of commands is one. */
  RATE_WRITE: count(300),
  /** Tries to sign in or to guess a code, a quarter of an hour, of one address. */
  RATE_SIGN_IN: count(30),
  /** Milliseconds between heartbeats of a live connection. */
  LIVE_HEARTBEAT_MS: count(30_000, 50),
  /** Milliseconds after which a silent live connection is dropped. */
  LIVE_IDLE_MS: count(300_000, 50),
  /** Milliseconds between two counts of spectators sent to them. */
  LIVE_PRESENCE_MS: count(10_000, 50),
  /** Milliseconds between two tellings of how the matches on the home page stand. */
  LIVE_LOBBY_MS: count(1_000, 50),
  /** Live connections to one match, and from one address. */
  LIVE_PER_MATCH: count(10_000),
  LIVE_PER_ADDRESS: count(1_000),
  /** Bytes waiting for one slow reader before it is cut off. */
  LIVE_BUFFER_BYTES: count(1_048_576, 1024),
  /** Missing entries up to which a client gets these instead of a snapshot. */
  LIVE_GAP_LIMIT: count(500),
  /** Write one prepared WebSocket frame to every socket; false: Socket.IO's own broadcast. */
  LIVE_PREPARED_FRAMES: flag(true),
  /** Seconds that a spectator's token is valid. */
  LIVE_TOKEN_SECONDS: count(7_200, 1),
});

/** Every setting's name, as .env.example lists them. */
export const settingNames: readonly string[] = Object.keys(Environment.shape);

export type Settings = {
  readonly mode: 'development' | 'production' | 'test';
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly authSecret: string | null;
  readonly signingKey: KeyObject | null;
  readonly publicUrl: string | null;
  readonly logLevel: string;
  readonly metricsToken: string | null;
  /** Null where none are set. */
  readonly pushKeys: { readonly publicKey: string; readonly privateKey: string } | null;
  readonly pushContact: string | null;
  readonly trustProxy: boolean;
  readonly bodyLimit: number;
  readonly rates: { readonly read: number; readonly write: number; readonly signIn: number };
  readonly live: LiveSettings;
};

/** Times in milliseconds, but the token's in seconds; sizes in bytes. */
export type LiveSettings = {
  readonly heartbeatMs: number;
  readonly idleMs: number;
  readonly presenceMs: number;
  readonly lobbyMs: number;
  readonly perMatch: number;
  readonly perAddress: number;
  readonly bufferBytes: number;
  readonly gapLimit: number;
  readonly preparedFrames: boolean;
  readonly tokenSeconds: number;
  readonly trustProxy: boolean;
};

/** The settings, or one line for each that is bad. An empty value counts as none. */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly lines: readonly string[] } => {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    return {
      ok: false,
      lines: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    };
  }
  const settings = named(parsed.data);
  if (settings.databaseUrl?.startsWith('postgres') === true && settings.authSecret === null) {
    return {
      ok: false,
      lines: ['AUTH_SECRET must be set where DATABASE_URL is: make one with openssl rand -hex 32'],
    };
  }
  return { ok: true, settings };
};

const named = (env: z.infer<typeof Environment>): Settings => ({
  mode: env.NODE_ENV,
  port: env.PORT,
  host: env.HOST,
  dataDir: env.DATA_DIR,
  databaseUrl: env.DATABASE_URL ?? null,
  authSecret: env.AUTH_SECRET ?? null,
  signingKey: env.SIGNING_KEY ?? null,
  publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
  logLevel: env.LOG_LEVEL,
  metricsToken: env.METRICS_TOKEN ?? null,
  pushKeys:
    env.PUSH_PUBLIC_KEY === undefined || env.PUSH_PRIVATE_KEY === undefined
      ? null
      : { publicKey: env.PUSH_PUBLIC_KEY, privateKey: env.PUSH_PRIVATE_KEY },
  pushContact: env.PUSH_CONTACT ?? null,
  trustProxy: env.TRUST_PROXY,
  bodyLimit: env.BODY_LIMIT,
  rates: { read: env.RATE_READ, write: env.RATE_WRITE, signIn: env.RATE_SIGN_IN },
  live: {
    heartbeatMs: env.LIVE_HEARTBEAT_MS,
    idleMs: env.LIVE_IDLE_MS,
    presenceMs: env.LIVE_PRESENCE_MS,
    lobbyMs: env.LIVE_LOBBY_MS,
    perMatch: env.LIVE_PER_MATCH,
    perAddress: env.LIVE_PER_ADDRESS,
    bufferBytes: env.LIVE_BUFFER_BYTES,
    gapLimit: env.LIVE_GAP_LIMIT,
    preparedFrames: env.LIVE_PREPARED_FRAMES,
    tokenSeconds: env.LIVE_TOKEN_SECONDS,
    trustProxy: env.TRUST_PROXY,
  },
});
