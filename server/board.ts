// What the live layer sees of an open book.
import type { LiveMatch } from './live/index';
import type { OpenBook } from './matches/books';
import type { Seal } from './matches/seal';

export type BoardOf = (open: OpenBook) => LiveMatch;

export const makeBoardOf =
  (seal: Seal): BoardOf =>
  ({ file, book, head }) => ({
    id: file.id,
    code: file.code,
    book,
    roster: file.roster,
    signedHead: () => seal.of(file.id, head),
  });
