// What the server says of itself: one JSON line an event, with request ids, and neither names nor tokens nor addresses
// of people in it. Doesn't know where the lines go.
import pino from 'pino';

export type Log = pino.Logger;

/** Paths whose values must never be written, wherever a caller puts an object into a line. */
const secrets = ['password', 'token', 'secret', 'authorization', 'cookie', 'email', 'name'].flatMap((key) => [
  key,
  `*.${key}`,
  `*.*.${key}`,
]);

/** A logger for the whole process; `destination` is for tests. */
export const makeLog = (level: string, destination?: pino.DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secrets, censor: '[hidden]' },
      serializers: { error: errorLine },
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );

/** An error's kind, words and place; not its fields, which may carry what a person typed. */
const errorLine = (error: unknown): unknown =>
  error instanceof Error ? { kind: error.name, message: error.message, stack: error.stack } : String(error);
