// One who records straight on a database, as another server's process would: with books and a queue of its own.
import { Registry } from 'prom-client';
import type { Scorebook } from '@/engine';
import type { OpenDatabase } from '../db/database';
import { makeBooks, type OpenBook } from '../matches/books';
import { makeMatchLog } from '../matches/log';
import { readMatchFile } from '../matches/match-file';
import { makeNewcomers } from '../matches/newcomers';
import { makeQueue } from '../matches/queue';
import { makeRecord, type Record } from '../matches/record';
import { makeMetrics } from '../metrics';
import { makePens } from '../pen/pens';

export const writerOn = (
  { db }: OpenDatabase,
  publish: (before: Scorebook, after: OpenBook) => void = () => undefined,
  recorded: (before: Scorebook, after: OpenBook) => void = () => undefined,
): Record => {
  const log = makeMatchLog(db);
  const now = () => new Date();
  const books = makeBooks(log, (id) => readMatchFile(db, { id }));
  const pens = makePens(db, books, now, () => undefined);
  return makeRecord({
    ...{ log, books, now, publish, recorded, penNow: pens.now },
    metrics: makeMetrics(new Registry()),
    queue: makeQueue(),
    newcomers: makeNewcomers(db),
  });
};
