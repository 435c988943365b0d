// The match that an address names, by its code or by its id, for whoever asks.
import { cache } from 'react';
import { MatchId } from '@/engine/vocabulary/schemas';
import type { Outcome } from '@/protocol/errors';
import { runtime, type MatchView, type Viewer } from '@/server/runtime';
import { address, viewer } from '../../api/auth/session';

/** As people pass codes on: six letters and figures, in capitals or not. */
const codeShape = /^[a-z0-9]{6}$/i;

/** As it is at this moment. */
export const matchNamed = async (named: string, who: Viewer): Promise<Outcome<MatchView>> => {
  if (codeShape.test(named))
    return runtime().matches.view({ code: named.toUpperCase(), from: await address() }, who);
  const id = MatchId.safeParse(named);
  if (!id.success)
    return { ok: false, failure: { code: 'NO_SUCH_MATCH', message: 'There is no such match.' } };
  return runtime().matches.view({ id: id.data }, who);
};

/** Once a request, however many parts of the page ask. */
export const findMatch = cache(async (named: string): Promise<Outcome<MatchView>> =>
  matchNamed(named, await viewer()),
);
