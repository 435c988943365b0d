// One call of the REST interface: method, path, the action of the permission table it is, the forms it reads and
// answers with, and what it does. The documents are generated from the same description.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { failed, type Outcome } from '@/protocol/errors';
import type { Action } from '../auth/permissions';
import type { Answer } from '../http/answers';
import { issuesOf } from '../matches/arrange';
import type { Viewer } from '../runtime';

/** Which allowance a call uses up. */
export type Rate = 'read' | 'write';

/** A request whose path matched, before its body and query are parsed. */
export type Asked = {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly viewer: Viewer;
  /** Until when the token or session says so, epoch milliseconds; null for nobody. */
  readonly expiresAt: number | null;
  readonly address: string;
};

/** An answer to be sent; `sent` where the handler has taken over the response (a stream). */
export type Result = Outcome<Answer | 'sent'>;

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** As the documents write it: /api/v1/matches/{id}. */
  readonly path: string;
  readonly action: Action;
  readonly rate: Rate;
  readonly summary: string;
  readonly reads: { readonly body: z.ZodType; readonly query: z.ZodObject };
  /** Status and form of a good answer; null where it is no JSON of ours. */
  readonly gives: { readonly status: number; readonly form: z.ZodType | null };
  /** Bytes, where more than the usual is taken. */
  readonly bodyLimit: number | null;
  readonly run: (asked: Asked) => Promise<Result>;
};

type Description<B extends z.ZodType, Q extends z.ZodObject> = Omit<Route, 'reads' | 'bodyLimit' | 'run'> & {
  readonly body: B;
  readonly query: Q;
  readonly bodyLimit?: number;
  readonly handle: (
    asked: Omit<Asked, 'body' | 'query'> & { body: z.infer<B>; query: z.infer<Q> },
  ) => Promise<Result>;
};

/** For calls without a body, and without a query. */
export const noBody = z.undefined();
export const noQuery = z.object({});

/** A route whose handler gets body and query parsed; what is not of the documented form never reaches it. */
export const route = <B extends z.ZodType, Q extends z.ZodObject>({
  body,
  query,
  handle,
  bodyLimit,
  ...rest
}: Description<B, Q>): Route => ({
  ...rest,
  reads: { body, query },
  bodyLimit: bodyLimit ?? null,
  run: async (asked) => {
    const asksFor = query.safeParse(asked.query);
    if (!asksFor.success) return malformed(asksFor.error);
    const says = body.safeParse(asked.body);
    if (!says.success) return malformed(says.error);
    return handle({ ...asked, body: says.data, query: asksFor.data });
  },
});

const malformed = (error: z.ZodError) => failed('MALFORMED', undefined, { issues: issuesOf(error) });

/** An outcome's value as an answer with this status. */
export const answer = (status: number, outcome: Outcome<unknown>): Result =>
  outcome.ok ? { ok: true, value: { status, body: outcome.value } } : outcome;
