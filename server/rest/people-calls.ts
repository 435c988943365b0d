// The calls of the REST interface about people beside the players: offices at a match, one-time links, and their opening.
import { z } from 'zod';
import { failed } from '@/protocol/errors';
import {
  InvitationView,
  Invited,
  MatchPeople,
  NewInvitation,
  Office,
  OpenedInvitation,
  OpenInvitation,
} from '@/protocol/people';
import type { Runtime } from '../runtime';
import { matchIdOf } from './match-calls';
import { answer, noBody, noQuery, route, type Result, type Route } from './route';

/** Nothing is left to say. */
export const Done = z.strictObject({ done: z.literal(true) });
export const isDone = (outcome: Result): Result =>
  outcome.ok ? { ok: true, value: { status: 200, body: { done: true } } } : outcome;

export const peopleCalls = (people: Runtime['people']): readonly Route[] => [
  route({
    method: 'GET',
    path: '/api/v1/matches/{id}/people',
    action: 'match.manage',
    rate: 'read',
    summary: 'Who holds which office, who entered how much, and the links that wait to be opened.',
    body: noBody,
    query: noQuery,
    gives: { status: 200, form: MatchPeople },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      return answer(200, await people.ofMatch(id, asked.viewer));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/people/dismiss',
    action: 'match.manage',
    rate: 'write',
    summary: 'Takes an office away, and the pen with it; acts at once on who is connected.',
    body: z.strictObject({ id: z.string().max(64), office: Office }),
    query: noQuery,
    gives: { status: 200, form: Done },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      return isDone(answer(200, await people.dismiss(id, asked.body, asked.viewer)));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/invitations',
    action: 'match.manage',
    rate: 'write',
    summary:
      'A one-time link /i/{secret} to an office; a scorer’s may be opened without an account (`guest`).',
    body: NewInvitation,
    query: noQuery,
    gives: { status: 201, form: Invited },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      return answer(201, await people.invite(id, asked.body, asked.viewer));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/invitations/revoke',
    action: 'match.manage',
    rate: 'write',
    summary: 'Takes a link back that nobody opened.',
    body: z.strictObject({ id: z.string().max(64) }),
    query: noQuery,
    gives: { status: 200, form: Done },
    async handle(asked) {
      const matchId = matchIdOf(asked);
      if (matchId === null) return failed('NO_SUCH_MATCH');
      return isDone(answer(200, await people.revoke({ matchId }, asked.body.id, asked.viewer)));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/invitations/look',
    action: 'invitation.open',
    rate: 'read',
    summary: 'What a link opens. Does not use it up.',
    body: z.strictObject({ secret: z.string().min(1).max(100) }),
    query: noQuery,
    gives: { status: 200, form: InvitationView },
    handle: async ({ body }) => answer(200, await people.look(body.secret)),
  }),
  route({
    method: 'POST',
    path: '/api/v1/invitations/open',
    action: 'invitation.open',
    rate: 'write',
    summary:
      'Uses a link up: the office is the asker’s. A guest scorer gives a name and gets a token of seven days.',
    body: OpenInvitation,
    query: noQuery,
    gives: { status: 201, form: OpenedInvitation },
    handle: async ({ body, viewer }) => answer(201, await people.open(body, viewer)),
  }),
];
