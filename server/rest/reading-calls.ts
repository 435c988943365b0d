// The calls of the REST interface that read one match: its state, a snapshot to fold, its card, its file. Its log is in
// log-calls.ts.
import { z } from 'zod';
import { namedCard } from '@/engine/projections/card';
import { failed, type Outcome } from '@/protocol/errors';
import { wordsOf } from '@/protocol/announce/who';
import { announcer } from '../live/announcer';
import type { BoardOf } from '../board';
import type { OpenBook } from '../matches/books';
import { cricsheetOf, downloadOf } from '../matches/downloads';
import type { Reach } from '../matches/matches';
import { summaryOfBook } from '../matches/summaries';
import type { Runtime } from '../runtime';
import { CardForm } from './card-form';
import { MatchWithStateForm, SnapshotForm } from './forms';
import { matchIdOf } from './match-calls';
import { noBody, noQuery, route, type Asked, type Result, type Route } from './route';

export type ReadingParts = {
  readonly reach: Reach;
  readonly boardOf: BoardOf;
  readonly spectators: Runtime['live']['spectators'];
};

/** The same event that a live connection begins with, as of the last entry. */
const stateOf = (open: OpenBook, boardOf: BoardOf) =>
  announcer.establish(boardOf(open), null, open.book.entries.at(-1)?.at ?? new Date(0).toISOString());

const cardOf = ({ file, book }: OpenBook) =>
  namedCard(book, wordsOf(file.roster), {
    id: file.id,
    type: file.conditionsName,
    gender: null,
    team_type: null,
    dates: file.startsAt === null ? [] : [file.startsAt.slice(0, 10)],
    event: file.title,
  });

/** What the format asks for and a match of ours doesn't say, the asker may. */
const FileDetails = z.object({
  gender: z.enum(['male', 'female']).default('male'),
  teamType: z.enum(['club', 'international']).default('club'),
});

/** A handler that is given the match that a path names, where the asker may watch it. */
export const makeReading =
  (reach: Reach) =>
  (make: (open: OpenBook, asked: Omit<Asked, 'body' | 'query'>) => Promise<Result> | Result) =>
  async (asked: Omit<Asked, 'body' | 'query'>): Promise<Result> => {
    const id = matchIdOf(asked);
    const open: Outcome<OpenBook> =
      id === null ? failed('NO_SUCH_MATCH') : await reach(id, asked.viewer, 'match.watch');
    return open.ok ? make(open.value, asked) : open;
  };

export const readingCalls = ({ reach, boardOf, spectators }: ReadingParts): readonly Route[] => {
  const snapshots = makeSnapshots(boardOf);
  const reading = makeReading(reach);

  const about = { method: 'GET', action: 'match.watch', rate: 'read', body: noBody } as const;

  return [
    route({
      ...about,
      path: '/api/v1/matches/{id}',
      summary: 'A match with the summary of its state.',
      query: noQuery,
      gives: { status: 200, form: MatchWithStateForm },
      handle: reading((open) =>
        good({ ...summaryOfBook(open, spectators(open.file.id)), state: stateOf(open, boardOf) }),
      ),
    }),
    route({
      ...about,
      path: '/api/v1/matches/{id}/snapshot',
      summary:
        'All there is to fold, with the state it comes to. The ETag is the seq: ask again with If-None-Match.',
      query: noQuery,
      gives: { status: 200, form: SnapshotForm },
      handle: reading((open, { req }) => snapshots(open, req.headers['if-none-match'])),
    }),
    route({
      ...about,
      path: '/api/v1/matches/{id}/card',
      summary: 'The scorecard by names; null before the match is arranged.',
      query: noQuery,
      gives: { status: 200, form: CardForm },
      handle: reading((open) => good(cardOf(open))),
    }),
    route({
      ...about,
      path: '/api/v1/matches/{id}/balls.csv',
      summary: 'The match ball by ball as a table (CSV), safe to open in a spreadsheet.',
      query: noQuery,
      gives: { status: 200, form: null },
      handle: reading((open) => {
        const { name, type, body } = downloadOf(open, 'balls');
        const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
        return { ok: true, value: { status: 200, body, headers } };
      }),
    }),
    route({
      ...about,
      path: '/api/v1/matches/{id}/cricsheet',
      summary: 'The match as a file of Cricsheet (JSON, version 1.1).',
      query: FileDetails,
      gives: { status: 200, form: null },
      handle: (asked) => reading((open) => good(cricsheetOf(open, asked.query)))(asked),
    }),
  ];
};

export const good = (body: unknown): Result => ({ ok: true, value: { status: 200, body } });

/** Snapshots encoded once a seq, whoever asks: a storm of joiners costs one. */
const makeSnapshots = (boardOf: BoardOf) => {
  const encoded = new WeakMap<OpenBook, Buffer>();
  return (open: OpenBook, known: string | undefined): Result => {
    const etag = `"${open.head.seq}"`;
    const audience = open.file.visibility === 'public' ? 'public' : 'private';
    const headers = { ETag: etag, 'Cache-Control': `${audience}, no-cache` };
    if (known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) === true) {
      return { ok: true, value: { status: 304, headers } };
    }
    const { book, file, head } = open;
    const body =
      encoded.get(open) ??
      Buffer.from(
        JSON.stringify({
          seq: head.seq,
          entries: book.entries,
          roster: file.roster,
          state: stateOf(open, boardOf),
        }),
      );
    encoded.set(open, body);
    return { ok: true, value: { status: 200, body, headers } };
  };
};
