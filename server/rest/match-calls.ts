// The calls of the REST interface about matches: arrange, list, record, and read in the forms that programs want.
import { MatchId } from '@/engine/vocabulary/schemas';
import { failed } from '@/protocol/errors';
import { BatchAnswer, CommandBatch } from '@/protocol/recording';
import type { Runtime } from '../runtime';
import { answer, noQuery, route, type Asked, type Route } from './route';

export type MatchCallParts = Pick<Runtime, 'matches' | 'teams'>;
/** The match a path names. */
export const matchIdOf = ({ params }: Pick<Asked, 'params'>): MatchId | null => {
  const id = MatchId.safeParse(params['id']);
  return id.success ? id.data : null;
};

export const matchCalls = ({ matches }: MatchCallParts): readonly Route[] => [
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
      return id === null
        ? failed('NO_SUCH_MATCH')
        : answer(200, await matches.record(id, asked.body.commands, asked.viewer));
    },
  }),
];
