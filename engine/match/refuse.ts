// Makes a refusal: the code, the Law it stands on, and what a sentence about it needs.
import type { Refusal, RefusalCode } from '../vocabulary/refusal';
import type { MatchState } from '../vocabulary/state';

/** A refusal. `law`: the clause, as "17.6", or null; `detail`: what its sentence needs to say more. */
export const refuse = (
  code: RefusalCode,
  law: string | null = null,
  detail: Refusal['detail'] = {},
): Refusal => ({ code, law, detail });

/** The match waits for something else. */
export const notAwaited = (state: MatchState): Refusal =>
  refuse('NOT_AWAITED', null, { awaits: state.awaiting.kind });
