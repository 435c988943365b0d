// Short-lived tokens to watch one match live: for whoever may watch it, and for whoever knows its code. Doesn't know
// what a board shows.
import { failed } from '@/protocol/errors';
import type { Guess } from './guesses';
import type { Books } from '../matches/books';
import type { Runtime } from '../runtime';
import { may, watchesAs } from './permissions';
import type { RolesAt } from './roles-at';
import type { Tokens } from './tokens';

/** An account's own token tells who it is, so that a role taken away is noticed while it watches. */
export const makeBoardTokens =
  (books: Books, rolesAt: RolesAt, tokens: Tokens, guess: Guess): Runtime['live']['token'] =>
  async (matchId, viewer, code) => {
    const open = await books.kept(matchId);
    if (open === null) return failed('NO_SUCH_MATCH');
    if (may(await rolesAt(viewer, open.file), 'match.watch')) {
      return { ok: true, value: await tokens.forBoard(matchId, watchesAs(viewer)) };
    }
    if (code === null) return failed('NO_SUCH_MATCH');
    // A wrong code and a match that isn't there are answered alike.
    const guessed = await guess(code.said.toUpperCase() === open.file.code, code.from, viewer);
    if (!guessed.ok) return guessed;
    return { ok: true, value: await tokens.forBoard(matchId, null) };
  };
