// The calls of the REST interface about the pen: who writes a match's log, and how it passes on.
import { z } from 'zod';
import { failed } from '@/protocol/errors';
import { HandOver, HandoverCode, PenState, ReleasePen, ShowCode, TakePen } from '@/protocol/pen';
import type { Runtime } from '../runtime';
import { matchIdOf } from './match-calls';
import { answer, noBody, noQuery, route, type Route } from './route';

export const penCalls = (pen: Runtime['pen']): readonly Route[] => [
  route({
    method: 'GET',
    path: '/api/v1/matches/{id}/pen',
    action: 'match.score',
    rate: 'read',
    summary: 'Who has the pen, and how the asker (on `device`) may write.',
    body: noBody,
    query: z.object({ device: z.uuid().nullable().default(null) }),
    gives: { status: 200, form: PenState },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      return answer(200, await pen.see(id, asked.query.device, asked.viewer));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/pen',
    action: 'match.score',
    rate: 'write',
    summary:
      'Takes the pen: a free one as it is, another’s where `way` allows it and a person `confirmed`. Said again by the holder’s device (every 30 seconds), that it is still there.',
    body: TakePen,
    query: noQuery,
    gives: { status: 200, form: PenState },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      return answer(200, await pen.take(id, asked.body, asked.viewer));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/pen/code',
    action: 'match.score',
    rate: 'write',
    summary: 'A six-digit code for the holder’s screen; `head` must be the last seq, with nothing waiting.',
    body: ShowCode,
    query: noQuery,
    gives: { status: 201, form: HandoverCode },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      return answer(201, await pen.showCode(id, asked.body, asked.viewer));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/pen/handover',
    action: 'match.score',
    rate: 'write',
    summary:
      'The code at the other device: checked, and with `confirmed` the pen passes on. `head`: the seq whose figures a person compared.',
    body: HandOver,
    query: noQuery,
    gives: { status: 200, form: PenState },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      return answer(200, await pen.handOver(id, asked.body, asked.viewer));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/pen/release',
    action: 'match.manage',
    rate: 'write',
    summary:
      'Takes the pen out of its holder’s hands: nobody’s after it. What that device still holds waits there.',
    body: ReleasePen,
    query: noQuery,
    gives: { status: 200, form: PenState },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      return answer(200, await pen.release(id, asked.body.seen, asked.viewer));
    },
  }),
];
