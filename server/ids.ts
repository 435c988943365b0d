// New ids: UUIDv7 (RFC 9562), which sort by the time they were made, and match codes that can be read out aloud.
import { randomBytes, randomInt } from 'node:crypto';
import { MatchId } from '@/engine/vocabulary/schemas';

/** A UUIDv7 for this moment. */
export const newId = (now: Date = new Date()): string => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** A match nobody gave an id to. */
export const newMatchId = (): MatchId => MatchId.parse(newId());

/** Without 0 O 1 I L: none is taken for another. */
const codeLetters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Six characters: about 900 million codes. */
export const newCode = (): string =>
  Array.from({ length: 6 }, () => codeLetters.charAt(randomInt(codeLetters.length))).join('');
