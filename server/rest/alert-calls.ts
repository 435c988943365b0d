// The calls by which a device asks to be told of a match by push messages, and to be told no more.
import { z } from 'zod';
import { failed } from '@/protocol/errors';
import { languages } from '@/words/languages';
import type { Guess } from '../auth/guesses';
import type { Reach } from '../matches/matches';
import type { Books } from '../matches/books';
import { pushKinds } from '../push/messages';
import type { Subscriptions } from '../push/subscriptions';
import { matchIdOf } from './match-calls';
import { noQuery, route, type Route } from './route';

export type AlertCallParts = {
  readonly reach: Reach;
  readonly books: Books;
  readonly subscriptions: Subscriptions;
  readonly guess: Guess;
};

const base64url = (bytes: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]+=*$/)
    .refine((text) => Buffer.from(text, 'base64url').length === bytes, `must be ${bytes} bytes in base64url`);

/** As the browser's PushSubscription has it; `code` opens a private match. */
const AlertsAsked = z.strictObject({
  endpoint: z.string().max(1_000),
  keys: z.strictObject({ p256dh: base64url(65), auth: base64url(16) }),
  kinds: z.array(z.enum(pushKinds)).min(1).max(pushKinds.length),
  language: z.enum(languages),
  code: z.string().max(12).optional(),
});

const Kinds = z.strictObject({ kinds: z.array(z.enum(pushKinds)) });

export const alertCalls = ({ reach, books, subscriptions, guess }: AlertCallParts): readonly Route[] => [
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/alerts',
    action: 'match.watch',
    rate: 'write',
    summary:
      'Tells this device of a match by push messages (RFC 8030); needs the code where the match is private and the asker is none of its people.',
    body: AlertsAsked,
    query: noQuery,
    gives: { status: 201, form: Kinds },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      const { endpoint, keys, kinds, language, code } = asked.body;
      const open = await reach(id, asked.viewer, 'match.watch');
      if (!open.ok) {
        if (code === undefined) return open;
        const right = (await books.kept(id))?.file.code === code.toUpperCase();
        const guessed = await guess(right, asked.address, asked.viewer);
        if (!guessed.ok) return guessed;
      }
      const subscription = { endpoint, ...keys, kinds, language };
      const kept = await subscriptions.keep(id, subscription, asked.address);
      return kept.ok ? { ok: true, value: { status: 201, body: { kinds } } } : kept;
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/alerts/removals',
    action: 'alerts.end',
    rate: 'write',
    summary:
      'Tells this device no more of a match. Its endpoint, which only it knows, is the right to ask so.',
    body: z.strictObject({ endpoint: z.string().max(1_000) }),
    query: noQuery,
    gives: { status: 200, form: Kinds },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      await subscriptions.drop(id, asked.body.endpoint);
      return { ok: true, value: { status: 200, body: { kinds: [] } } };
    },
  }),
];
