// The calls of the REST interface that make matches and write into them.
import { z } from 'zod';
import { MatchId } from '@/engine/vocabulary/schemas';
import { MatchStatus } from '@/protocol/announcements';
import { failed, type Outcome } from '@/protocol/errors';
import { MatchPlan } from '@/protocol/match-plan';
import { BatchAnswer, CommandBatch } from '@/protocol/recording';
import type { MatchSummary, Runtime, Viewer } from '../runtime';
import { MatchForm, MatchPageForm } from './forms';
import { deviceFileCall } from './device-file-call';
import { DeviceMatchId, MatchRequest, newMatchOf } from './match-forms';
import { answer, noBody, noQuery, route, type Asked, type Route } from './route';

export type MatchCallParts = Pick<Runtime, 'matches' | 'teams'> & {
  /** Takes a Cricsheet file in. Failures: IMPORT_REFUSED, NOT_SIGNED_IN. */
  readonly importFile: (file: unknown, by: Viewer) => Promise<Outcome<MatchSummary>>;
};

/** The match a path names; null where it can't be one. */
export const matchIdOf = ({ params }: Pick<Asked, 'params'>): MatchId | null => {
  const id = MatchId.safeParse(params['id']);
  return id.success ? id.data : null;
};

const Paging = z.object({
  status: MatchStatus.or(z.enum(['on', 'over', 'any'])).default('any'),
  search: z.string().trim().max(100).nullable().default(null),
  cursor: z.string().max(64).nullable().default(null),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** An id used for another command is a conflict, where nothing before it was recorded that needs an answer. */
const unlessReused = (batch: BatchAnswer): Outcome<BatchAnswer> => {
  const [first] = batch.results;
  if (first?.status !== 'reused') return { ok: true, value: batch };
  return failed('COMMAND_REUSED', undefined, { commandId: first.commandId, head: batch.head });
};

/** A Test match's file is some megabytes. */
const importLimit = 16 * 1024 * 1024;

export const matchCalls = ({ matches, teams, importFile }: MatchCallParts): readonly Route[] => [
  route({
    method: 'POST',
    path: '/api/v1/matches',
    action: 'match.arrange',
    rate: 'write',
    summary: 'Arranges a match; its creator scores it.',
    body: MatchRequest,
    query: noQuery,
    gives: { status: 201, form: MatchForm },
    async handle({ body, viewer }) {
      const wanted = await newMatchOf(body, teams, viewer);
      return wanted.ok ? answer(201, await matches.arrange(wanted.value, viewer)) : wanted;
    },
  }),
  route({
    method: 'GET',
    path: '/api/v1/matches',
    action: 'match.list',
    rate: 'read',
    summary:
      'Matches that the asker may see, newest first, by status or words of their names; `cursor` is the nextCursor of the page before.',
    body: noBody,
    query: Paging,
    gives: { status: 200, form: MatchPageForm },
    handle: async ({ query, viewer }) => answer(200, await matches.list({ ...query, teams: null }, viewer)),
  }),
  route({
    method: 'PUT',
    path: '/api/v1/matches/{id}',
    action: 'match.arrange',
    rate: 'write',
    summary:
      'Arranges a match that a device set up, under the id (a UUIDv7) that the device gave it. The same again changes nothing.',
    body: MatchPlan,
    query: noQuery,
    gives: { status: 200, form: MatchForm },
    async handle({ body, viewer, params }) {
      const id = DeviceMatchId.safeParse(params['id']);
      return id.success ? answer(200, await matches.arrange(body, viewer, id.data)) : failed('MALFORMED');
    },
  }),
  deviceFileCall(matches),
  route({
    method: 'POST',
    path: '/api/v1/matches/import',
    action: 'match.import',
    rate: 'write',
    summary: 'Takes in a match file of Cricsheet (JSON), ball by ball.',
    body: z.record(z.string(), z.unknown()),
    bodyLimit: importLimit,
    query: noQuery,
    gives: { status: 201, form: MatchForm },
    handle: async ({ body, viewer }) => answer(201, await importFile(body, viewer)),
  }),
  route({
    method: 'POST',
    path: '/api/v1/matches/{id}/commands',
    action: 'match.score',
    rate: 'write',
    summary: 'Records 1 to 500 commands in order; after the first that is not recorded the rest are held.',
    body: CommandBatch,
    query: noQuery,
    gives: { status: 200, form: BatchAnswer },
    async handle(asked) {
      const id = matchIdOf(asked);
      if (id === null) return failed('NO_SUCH_MATCH');
      const recorded = await matches.record(id, asked.body.commands, asked.viewer);
      return answer(200, recorded.ok ? unlessReused(recorded.value) : recorded);
    },
  }),
];
