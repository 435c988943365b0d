// The calls of the REST interface that give a match's log with its hashes and the server's signature, page by page or whole,
// and the key to check it with.
import { z } from 'zod';
import type { MatchLog } from '../matches/log';
import type { Reach } from '../matches/matches';
import type { Seal } from '../matches/seal';
import { logFileName, sealed, wholeLog } from '../matches/sealed-log';
import { LogForm, SigningKeyForm } from './forms';
import { good, makeReading } from './reading-calls';
import { noBody, noQuery, route, type Route } from './route';

export type LogCallParts = { readonly reach: Reach; readonly matchLog: MatchLog; readonly seal: Seal };

const FromSeq = z.object({
  since: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});

export const logCalls = ({ reach, matchLog, seal }: LogCallParts): readonly Route[] => {
  const reading = makeReading(reach);
  const about = { method: 'GET', action: 'match.watch', rate: 'read', body: noBody } as const;

  return [
    route({
      ...about,
      path: '/api/v1/matches/{id}/log',
      summary: 'Entries after `since` with their hashes, in order, and the signed head of the log.',
      query: FromSeq,
      gives: { status: 200, form: LogForm },
      handle: (asked) =>
        reading(async ({ file, head }) => {
          const { since, limit } = asked.query;
          return good(sealed(seal, file.id, await matchLog.asHashed(file.id, since, limit), head));
        })(asked),
    }),
    route({
      ...about,
      path: '/api/v1/matches/{id}/log.json',
      summary:
        'The whole log as a file to keep: npm run verify -- FILE checks its chain and signature, offline.',
      query: noQuery,
      gives: { status: 200, form: LogForm },
      handle: reading(async ({ file }) => {
        const body = await wholeLog(matchLog, seal, file.id);
        const headers = { 'Content-Disposition': `attachment; filename="${logFileName(file.code)}"` };
        return { ok: true, value: { status: 200, body, headers } };
      }),
    }),
    route({
      ...about,
      path: '/api/v1/signing-key',
      action: 'documents.read',
      summary: 'The public key that the heads of logs are signed with (Ed25519; SPKI, PEM).',
      query: noQuery,
      gives: { status: 200, form: SigningKeyForm },
      handle: async () => good({ keyId: seal.keyId, algorithm: 'Ed25519', publicKey: seal.publicKey }),
    }),
  ];
};
