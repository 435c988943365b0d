// The call that takes a match in as a device saved it: what the server doesn't know of it is arranged and recorded, in the
// order it was entered, each command under the id that the device gave it. What may be done is asked step by step.
import type { z } from 'zod';
import { failed, type Outcome } from '@/protocol/errors';
import { MatchExport } from '@/protocol/match-export';
import type { RecordAnswer } from '@/protocol/recording';
import { BatchAnswer, type CommandRequest } from '@/protocol/recording';
import type { MatchView, Runtime, Viewer } from '../runtime';
import { MatchForm } from './forms';
import { DeviceMatchId } from './match-forms';
import { noQuery, route, type Route } from './route';

type Matches = Runtime['matches'];

const TakenIn = BatchAnswer.extend({ match: MatchForm });

/** A Test match with all of it pending is some megabytes. */
const limit = 16 * 1024 * 1024;
const batchSize = 500;

export const deviceFileCall = (matches: Matches): Route =>
  route({
    method: 'POST',
    path: '/api/v1/matches/device-file',
    action: 'match.score',
    rate: 'write',
    summary:
      'Takes in a match as a device saved it: records what it had pending, each command once however often the file comes.',
    body: MatchExport,
    bodyLimit: limit,
    query: noQuery,
    gives: { status: 200, form: TakenIn },
    async handle({ body, viewer }) {
      const known = await knownOrArranged(matches, body, viewer);
      if (!known.ok) return known;
      const recorded = await recordAll(matches, body, viewer);
      if (!recorded.ok) return recorded;
      const { id } = body.match;
      const now = await matches.view({ id }, viewer);
      if (!now.ok) return now;
      const { match, snapshot } = now.value;
      return {
        ok: true,
        value: { status: 200, body: { match, head: snapshot.seq, results: recorded.value } },
      };
    },
  });

const knownOrArranged = async (
  matches: Matches,
  { match: { id }, plan }: MatchExport,
  viewer: Viewer,
): Promise<Outcome<MatchView>> => {
  const known = await matches.view({ id }, viewer);
  if (known.ok) return known.value.mayScore ? known : failed(forbidden(viewer));
  if (plan === null) return viewer.kind === 'nobody' ? failed('NOT_SIGNED_IN') : known;
  const deviceId = DeviceMatchId.safeParse(id);
  if (!deviceId.success) return failed('MALFORMED');
  const arranged = await matches.arrange(plan, viewer, deviceId.data);
  return arranged.ok ? matches.view({ id }, viewer) : arranged;
};

const forbidden = (viewer: Viewer) => (viewer.kind === 'nobody' ? 'NOT_SIGNED_IN' : 'FORBIDDEN');

/** After the first that is not recorded the rest are held, as in one batch. */
const recordAll = async (
  matches: Matches,
  { match: { id }, pending }: MatchExport,
  viewer: Viewer,
): Promise<Outcome<readonly RecordAnswer[]>> => {
  const results: RecordAnswer[] = [];
  for (let from = 0; from < pending.length; from += batchSize) {
    const stopped = results.some(({ status }) => status !== 'recorded' && status !== 'duplicate');
    const batch = pending.slice(from, from + batchSize).map(requestOf);
    if (stopped) {
      results.push(...batch.map(({ commandId }) => ({ status: 'held', commandId }) as const));
      continue;
    }
    const answer = await matches.record(id, batch, viewer);
    if (!answer.ok) return answer;
    results.push(...answer.value.results);
  }
  return { ok: true, value: results };
};

/** Without the pen it was entered under: the file's bearer is not its holder, so it passes only while nobody is. */
const requestOf = ({ commandId, basedOn, command, names }: MatchExport['pending'][0]): CommandRequest => ({
  commandId,
  basedOn,
  command,
  ...(names === undefined ? {} : { names }),
});

/** What the call answers with. */
export type TakenIn = z.infer<typeof TakenIn>;
