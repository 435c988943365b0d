// What the live layer sees of an open book.
import type { LiveMatch } from './live/index';
import type { OpenBook } from './matches/books';

export const boardOf = ({ file, book, head }: OpenBook): LiveMatch => ({
  id: file.id,
  code: file.code,
  book,
  roster: file.roster,
  headHash: head.hash,
});
