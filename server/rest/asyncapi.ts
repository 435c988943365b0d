// The AsyncAPI document of the live interface, made from the schemas that its messages are checked with.
import { z } from 'zod';
import { MatchId } from '@/engine/vocabulary/schemas';
import { Announcement } from '@/protocol/announcements';
import { errorTable, type ErrorCode } from '@/protocol/errors';
import { PenPassed } from '@/protocol/pen';
import { CatchUp, CatchUpRefused, Frame, Handshake, Hello, Presence, Watching } from '@/protocol/frame';

import { MatchForm } from './forms';

const refusals: readonly ErrorCode[] = [
  'TOKEN_MISSING',
  'TOKEN_INVALID',
  'TOKEN_EXPIRED',
  'FORBIDDEN',
  'NO_SUCH_MATCH',
  'MATCH_FULL',
  'TOO_MANY_CONNECTIONS',
  'MALFORMED',
  'RATE_LIMITED',
  'UNAVAILABLE',
];

const message = (name: string, summary: string, form: z.ZodType) => ({
  name,
  summary,
  payload: z.toJSONSchema(form, { io: 'output', unrepresentable: 'any' }),
});

const inMatch = (name: string) => ({ $ref: `#/channels/match/messages/${name}` });

/** `connect_error` carries this in `data`. */
const ConnectError = z.object({ code: z.enum(refusals), message: z.string() });

/** The document, as a plain value. */
export const asyncApi = () => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Scorebox live',
    version: '1',
    description:
      'Socket.IO, path /socket.io/, one namespace a match. Handshake auth: { token, since? }. ' +
      'Drop a frame whose seq you have; fold one whose prevSeq is your seq; else hold it and ask with catch-up.',
  },
  channels: {
    match: {
      address: '/matches/{id}',
      parameters: { id: { description: "The match's id." } },
      messages: {
        hello: message(
          'update',
          'The first on a connection, and after a catch-up: what was missed, or a snapshot.',
          Hello,
        ),
        update: message(
          'update',
          'One recorded command: the facts to fold and the events made from them.',
          Frame,
        ),
        presence: message('presence', 'How many watch, now and then.', Presence),
        pen: message(
          'pen',
          'The pen passed on to another device, or who may have it has changed.',
          PenPassed,
        ),
        catchUp: message(
          'catch-up',
          'To the server, acknowledged with a hello, or with catchUpRefused: the last seq you hold.',
          CatchUp,
        ),
        catchUpRefused: message('catch-up', 'Why there is no answer to a catch-up.', CatchUpRefused),
        watching: message(
          'watching',
          'To the server: whether anybody sees the page. A hidden one that asks for nothing is dropped after a while.',
          Watching,
        ),
        connectError: message('connect_error', 'Why no connection was made.', ConnectError),
      },
      'x-handshake': z.toJSONSchema(Handshake, { io: 'input' }),
    },
    matchEvents: {
      address: '/api/v1/matches/{id}/live',
      description:
        'The same by server-sent events: `event` is the name, `id` the seq, `data` the payload. From `since` or Last-Event-ID on.',
      parameters: { id: { description: "The match's id." } },
      messages: Object.fromEntries(
        ['hello', 'update', 'presence', 'pen'].map((name) => [name, inMatch(name)]),
      ),
    },
    scores: {
      address: '/api/v1/scores',
      description: 'How all public matches stand, by server-sent events; no token.',
      messages: {
        on: message('on', 'First of all: the matches that are on.', z.array(MatchForm)),
        moved: message('moved', 'Those that have changed since.', z.array(MatchForm)),
        gone: message('gone', 'Ids of matches that are there no more.', z.array(MatchId)),
      },
    },
  },
  operations: {
    followWithoutSocketIo: {
      action: 'receive',
      channel: { $ref: '#/channels/matchEvents' },
      messages: ['hello', 'update', 'presence', 'pen'].map((name) => ({
        $ref: `#/channels/matchEvents/messages/${name}`,
      })),
    },
    followScores: {
      action: 'receive',
      channel: { $ref: '#/channels/scores' },
      messages: ['on', 'moved', 'gone'].map((name) => ({ $ref: `#/channels/scores/messages/${name}` })),
    },
    watch: {
      action: 'receive',
      channel: { $ref: '#/channels/match' },
      messages: ['hello', 'update', 'presence', 'pen', 'connectError'].map(inMatch),
    },
    askForTheGap: {
      action: 'send',
      channel: { $ref: '#/channels/match' },
      messages: ['catchUp'].map(inMatch),
      reply: {
        channel: { $ref: '#/channels/match' },
        messages: ['hello', 'catchUpRefused'].map(inMatch),
      },
    },
    tellWhetherSeen: {
      action: 'send',
      channel: { $ref: '#/channels/match' },
      messages: ['watching'].map(inMatch),
    },
  },
  components: { schemas: { Event: z.toJSONSchema(Announcement, { io: 'output', unrepresentable: 'any' }) } },
  'x-errors': Object.fromEntries(refusals.map((code) => [code, errorTable[code]])),
});
