import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CommandId, MatchId } from '@/engine/vocabulary/schemas';
import { entryHash, firstBreak, type StoredEntry } from './hash-chain';

const match = MatchId.parse('m1');
const commandId = CommandId.parse('01890a5d-ac96-774b-bcce-b302099a8057');

const chain = (count: number): StoredEntry[] => {
  const entries: StoredEntry[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const entry = {
      seq,
      at: '2026-06-01T12:00:00.000Z',
      by: 'scorer',
      commandId,
      event: { type: 'noteAdded' as const, text: `note ${seq}` },
      prevHash: entries.at(-1)?.hash ?? null,
    };
    entries.push({ ...entry, hash: entryHash(match, entry) });
  }
  return entries;
};

describe('the hash chain', () => {
  test('an entry is the SHA-256 of its canonical JSON, written out', () => {
    const text =
      '{"at":"2026-06-01T12:00:00.000Z","by":"scorer","commandId":"01890a5d-ac96-774b-bcce-b302099a8057",' +
      '"event":{"text":"note 1","type":"noteAdded"},"matchId":"m1","prevHash":null,"seq":1}';
    expect(chain(1)[0]?.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('a whole chain has no break', () => {
    expect(firstBreak(match, chain(5))).toBeNull();
  });

  test('a changed entry, a missing one, two that changed places and another match are all found', () => {
    const whole = chain(5);
    const changed = whole.map((entry) => (entry.seq === 3 ? { ...entry, by: 'another' } : entry));
    const [first, second, third, ...rest] = whole;
    if (first === undefined || second === undefined || third === undefined) throw new Error('five were made');
    expect(firstBreak(match, changed)).toBe(3);
    expect(firstBreak(match, [first, third, ...rest])).toBe(3);
    expect(firstBreak(match, [first, third, second, ...rest])).toBe(3);
    expect(firstBreak(MatchId.parse('m2'), whole)).toBe(1);
  });

  test('an entry made over again with its hash breaks the chain at the next one', () => {
    const forged = chain(3).map((entry) => {
      if (entry.seq !== 2) return entry;
      const other = { ...entry, event: { type: 'noteAdded' as const, text: 'never said' } };
      return { ...other, hash: entryHash(match, other) };
    });
    expect(firstBreak(match, forged)).toBe(3);
  });
});
