// Every error that may reach a client, by code, with its meaning and its one HTTP status. Refusals of the Laws have
// their own codes in the engine and travel inside LAWS_REFUSED. Doesn't know where an error was raised.
import { z } from 'zod';

/** Code → HTTP status and what it means, for answers and for the documents alike. */
export const errorTable = {
  MALFORMED: { status: 400, meaning: 'The body, query or message does not have the documented form.' },
  NOT_SIGNED_IN: { status: 401, meaning: 'No session and no token, or one that is not valid any more.' },
  BAD_CREDENTIALS: { status: 401, meaning: 'No account has this email and password.' },
  TOKEN_MISSING: { status: 401, meaning: 'A live connection needs a token in auth.token.' },
  TOKEN_INVALID: { status: 401, meaning: 'The token is not one of ours, or is for another match.' },
  TOKEN_EXPIRED: { status: 401, meaning: 'The token has expired; fetch another.' },
  WRONG_CODE: { status: 403, meaning: 'This is not the code that is shown, or it is too old.' },
  FORBIDDEN: { status: 403, meaning: 'You may not do this.' },
  FOREIGN_ORIGIN: { status: 403, meaning: 'The request came from a page that is not ours.' },
  NO_SUCH_MATCH: { status: 404, meaning: 'There is no such match, or it is not yours to see.' },
  NO_SUCH_TEAM: { status: 404, meaning: 'There is no such team, or it is not yours to see.' },
  NO_SUCH_INVITATION: {
    status: 404,
    meaning: 'This link was used, taken back or is too old; ask for another.',
  },
  NO_SUCH_PERSON: { status: 404, meaning: 'Nobody with this id holds this here.' },
  NOT_FOUND: { status: 404, meaning: 'There is nothing at this address.' },
  EMAIL_TAKEN: { status: 409, meaning: 'An account with this email exists.' },
  COMMAND_REUSED: { status: 409, meaning: 'This commandId was used for another command.' },
  PEN_TAKEN: { status: 409, meaning: 'Another device has the pen of this match, and writes its log.' },
  MATCH_REUSED: { status: 409, meaning: 'This id was used for another match.' },
  STALE: { status: 409, meaning: 'The match has moved on; detail.head is its last seq.' },
  MATCH_FULL: { status: 429, meaning: 'As many are connected to this match as the server allows.' },
  TOO_MANY_CONNECTIONS: { status: 429, meaning: 'Too many connections from this address.' },
  TOO_LARGE: { status: 413, meaning: 'The body is larger than allowed.' },
  LAWS_REFUSED: {
    status: 422,
    meaning: 'The Laws, or the rules of the match, do not allow it; details carry code and Law.',
  },
  IMPORT_REFUSED: { status: 422, meaning: 'The file cannot be scored; details say where and why.' },
  RATE_LIMITED: { status: 429, meaning: 'Too many requests; Retry-After says when to come back.' },
  UNAVAILABLE: { status: 503, meaning: 'The server can not serve this now; try again.' },
  INTERNAL: { status: 500, meaning: 'Something went wrong; the request id finds it in the log.' },
} as const;

export type ErrorCode = keyof typeof errorTable;
const codes = Object.keys(errorTable).filter((key): key is ErrorCode => key in errorTable);

export const ErrorBody = z.strictObject({
  error: z.strictObject({
    code: z.enum(codes),
    message: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
    requestId: z.string(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

/** An expected failure as a value; `details` hold nothing secret. */
export type Failure = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

/** What every call that can fail answers: the value, or why not. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A failure with the table's own words, or better ones. */
export const failed = (
  code: ErrorCode,
  message?: string,
  details?: Readonly<Record<string, unknown>>,
): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: {
    code,
    message: message ?? errorTable[code].meaning,
    ...(details === undefined ? {} : { details }),
  },
});
