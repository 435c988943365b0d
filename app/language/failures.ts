// Why something did not work, in the reader's language: what the server answers is told in English, for programs.
import type { Failure } from '@/protocol/errors';
import { speechHere } from './language';

const told = [
  'BAD_CREDENTIALS',
  'EMAIL_TAKEN',
  'FORBIDDEN',
  'FOREIGN_ORIGIN',
  'MALFORMED',
  'NOT_SIGNED_IN',
  'NO_SUCH_INVITATION',
  'NO_SUCH_MATCH',
  'NO_SUCH_PERSON',
  'NO_SUCH_TEAM',
  'RATE_LIMITED',
  'UNAVAILABLE',
] as const;

/** A sentence for a person. */
export async function failureInWords({ code }: Pick<Failure, 'code'>): Promise<string> {
  const { say } = await speechHere();
  return say(`failure.${told.find((one) => one === code) ?? 'other'}`);
}
