// The calls of the REST interface around watching live: a token for a board, and the stream for plain clients.
import { z } from 'zod';
import { failed } from '@/protocol/errors';
import type { Live } from '../live/index';
import type { Reach } from '../matches/matches';
import type { Runtime } from '../runtime';
import { HandedForm } from './forms';
import { matchIdOf } from './match-calls';
import { answer, noBody, noQuery, route, type Route } from './route';

export type LiveCallParts = {
  readonly live: Live;
  readonly reach: Reach;
  readonly boardToken: Runtime['live']['token'];
};

export const liveCalls = (parts: LiveCallParts): readonly Route[] => [
  route({
    method: 'GET',
    path: '/api/v1/scores',
    action: 'match.list',
    rate: 'read',
    summary:
      'How the public matches stand, as server-sent events: `on` with all that are on, then `moved` with those that changed, and `gone` with ids.',
    body: noBody,
    query: noQuery,
    gives: { status: 200, form: null },
    async handle({ req, res }) {
      const streamed = await parts.live.lobby.stream(req, res);
      return streamed.ok ? { ok: true, value: 'sent' } : streamed;
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/spectator-tokens',
    action: 'match.watch',
    rate: 'write',
    summary:
      'A short-lived token to watch; needs the code where the match is private and the asker is none of its people.',
    body: z.strictObject({ code: z.string().max(12).optional() }),
    query: noQuery,
    gives: { status: 201, form: HandedForm },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      const { code } = asked.body;
      const said = code === undefined ? null : { said: code, from: asked.address };
      return answer(201, await parts.boardToken(id, asked.viewer, said));
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/matches/{id}/live',
    action: 'match.watch',
    rate: 'read',
    summary:
      'The frames of the match as server-sent events, from `since` or Last-Event-ID on. Needs a token, or a session.',
    body: noBody,
    query: z.object({ since: z.coerce.number().int().min(0).nullable().default(null) }),
    gives: { status: 200, form: null },
    async handle({ params, query, viewer, expiresAt, req, res }) {
      const id = matchIdOf({ params });
      if (viewer.kind === 'nobody' || expiresAt === null) return failed('TOKEN_MISSING');
      if (id === null) return failed('NO_SUCH_MATCH');
      const open = await parts.reach(id, viewer, 'match.watch');
      if (!open.ok) return open;
      const ask = { matchId: id, since: query.since, viewer, expiresAt };
      const streamed = await parts.live.streamEvents(req, res, ask);
      return streamed.ok ? { ok: true, value: 'sent' } : streamed;
    },
  }),
];
