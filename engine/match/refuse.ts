// Makes a refusal: the code, the Law it stands on, and what a sentence about it needs.
import type { Refusal, RefusalCode } from '../vocabulary/refusal';

export const refuse = (
  code: RefusalCode,
  law: string | null = null,
  detail: Refusal['detail'] = {},
): Refusal => ({ code, law, detail });
