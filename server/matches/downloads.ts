// A match as files to take along: Cricsheet's JSON, and its balls as a table. Doesn't know who may have them.
import { exportCricsheet } from '@/engine/cricsheet/export/export';
import type { MatchDownload } from '../runtime';
import { ballsCsv } from './balls-csv';
import type { OpenBook } from './books';

/** What Cricsheet's format asks for and a match of ours doesn't say. */
export type FileDetails = {
  readonly gender: 'male' | 'female';
  readonly teamType: 'club' | 'international';
};

/** The match in Cricsheet's format, version 1.1. */
export const cricsheetOf = ({ file, book }: OpenBook, details: FileDetails) =>
  exportCricsheet(book, file.roster, {
    ...details,
    dates: [(file.startsAt ?? book.entries[0]?.at ?? new Date(0).toISOString()).slice(0, 10)],
    matchType: null,
    season: null,
    event: file.title,
    venue: file.venue === '' ? null : file.venue,
    city: null,
    lawfulTargets: true,
  });

/** The file by its kind. */
export const downloadOf = (open: OpenBook, kind: 'cricsheet' | 'balls'): MatchDownload => {
  const { code, roster } = open.file;
  switch (kind) {
    case 'cricsheet': {
      const body = JSON.stringify(cricsheetOf(open, { gender: 'male', teamType: 'club' }), null, 1);
      return { name: `${code}.json`, type: 'application/json; charset=utf-8', body };
    }
    case 'balls':
      return {
        name: `${code}-balls.csv`,
        type: 'text/csv; charset=utf-8',
        body: ballsCsv(open.book.state, roster),
      };
  }
};
