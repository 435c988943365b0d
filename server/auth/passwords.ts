// Passwords as argon2id hashes. Checking takes as long for an unknown account as for a known one, so that time tells
// nobody which emails exist.
import { hash, verify } from '@node-rs/argon2';

export const hashPassword = (password: string): Promise<string> => hash(password);

/** Of no password that anybody has: checked against where there is no account. */
const nobodysHash = hash('a password that nobody has');

/** Whether the password is the hash's; null stands for an account that isn't there. */
export const passwordMatches = async (kept: string | null, password: string): Promise<boolean> => {
  const matches = await verify(kept ?? (await nobodysHash), password);
  return kept !== null && matches;
};
