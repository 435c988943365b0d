// What every log must keep, whichever database is behind it: one suite, run on each. A packet is whole or not there, a
// place in the log is taken once, and what was written is read back as it was hashed.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MatchEvent, MatchId } from '@/engine';
import { CommandId, MatchId as MatchIdSchema } from '@/engine/vocabulary/schemas';
import type { OpenDatabase } from '../db/database';
import { newCode, newId } from '../ids';
import { firstBreak } from './hash-chain';
import { makeMatchLog, type Head, type MatchLog, type Packet } from './log';

const empty: Head = { seq: 0, hash: null };
const line = { status: 'coming', firstScore: null, secondScore: null, result: null, outcome: null };
const note = (text: string): MatchEvent => ({ type: 'noteAdded', text });

/** `open`: a fresh, migrated database. */
export const logContract = (name: string, open: () => Promise<OpenDatabase>): void => {
  describe(`the log on ${name}`, () => {
    let database: OpenDatabase;
    let log: MatchLog;
    beforeAll(async () => {
      database = await open();
      log = makeMatchLog(database.db);
    });
    afterAll(() => database.close());

    const newMatch = async (): Promise<MatchId> => {
      const id = newId();
      const words = {
        title: 'A v B',
        visibility: 'public',
        tier: 'SINGLE',
        venue: '',
        conditionsName: 'T20',
      };
      await database.db.match.create({ data: { id, code: newCode(), ...words } });
      return MatchIdSchema.parse(id);
    };
    const packet = (matchId: MatchId, head: Head, ...texts: string[]): Packet => ({
      matchId,
      head,
      at: '2026-06-01T12:00:00.000Z',
      by: 'scorer',
      commandId: CommandId.parse(randomUUID()),
      bodyHash: 'b'.repeat(64),
      events: texts.map(note),
      line,
      fence: null,
    });
    const appended = async (one: Packet): Promise<Head> => {
      const answer = await log.append(one);
      if (!answer.ok) throw new Error('raced by nobody');
      return answer.head;
    };

    test('what was appended is read back in order, chained, to the letter', async () => {
      const match = await newMatch();
      const odd = 'a "quoted" ünïcödé 🏏 \u2028 \\ note';
      const head = await appended(packet(match, empty, 'one', odd));
      const last = await appended(packet(match, head, 'three'));
      const entries = await log.since(match, 0);
      expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
      expect(entries[1]?.event).toEqual(note(odd));
      expect(firstBreak(match, entries)).toBeNull();
      expect(last).toEqual({ seq: 3, hash: entries[2]?.hash });
    });

    test('since gives what comes after, up to a limit', async () => {
      const match = await newMatch();
      await appended(packet(match, empty, 'one', 'two', 'three', 'four'));
      expect((await log.since(match, 2)).map((entry) => entry.seq)).toEqual([3, 4]);
      expect((await log.since(match, 1, 2)).map((entry) => entry.seq)).toEqual([2, 3]);
      expect(await log.since(match, 4)).toEqual([]);
    });

    test('a place that is taken is raced: nothing of the packet is written', async () => {
      const match = await newMatch();
      await appended(packet(match, empty, 'one'));
      const late = packet(match, empty, 'another one', 'and two');
      expect(await log.append(late)).toEqual({ ok: false, why: 'raced' });
      expect(await log.since(match, 0)).toHaveLength(1);
      expect(await log.command(match, late.commandId)).toBeNull();
    });

    test('a command is written once, and known with its entries', async () => {
      const match = await newMatch();
      const once = packet(match, empty, 'one', 'two');
      const head = await appended(once);
      expect(await log.append({ ...once, head })).toEqual({ ok: false, why: 'raced' });
      expect(await log.since(match, 0)).toHaveLength(2);
      expect(await log.command(match, once.commandId)).toEqual({
        bodyHash: once.bodyHash,
        firstSeq: 1,
        seq: 2,
      });
    });

    test('a packet under a fence is written by the one who holds the pen with it, and by nobody else', async () => {
      const match = await newMatch();
      const { db } = database;
      await db.match.update({ where: { id: match }, data: { penHolder: 'scorer', penFence: 3 } });
      const passed = { ok: false, why: 'penPassed' };
      expect(await log.append(packet(match, empty, 'of a program'))).toEqual(passed);
      expect(await log.append({ ...packet(match, empty, 'old'), fence: 2 })).toEqual(passed);
      expect(await log.append({ ...packet(match, empty, 'other'), fence: 3, by: 'other' })).toEqual(passed);
      expect(await log.since(match, 0)).toEqual([]);
      expect(await log.append({ ...packet(match, empty, 'one'), fence: 3 })).toMatchObject({ ok: true });
    });

    test('while the pen passes on, nothing of the old fence is written behind it', async () => {
      const { db } = database;
      for (let round = 0; round < 10; round += 1) {
        const match = await newMatch();
        await db.match.update({ where: { id: match }, data: { penHolder: 'scorer', penFence: 1 } });
        const write = log.append({ ...packet(match, empty, 'late'), fence: 1 });
        const pass = db.match.updateMany({
          where: { id: match, penFence: 1 },
          data: { penFence: 2, penHolder: 'other' },
        });
        const [written] = await Promise.all([write, pass]);
        const after = await log.append({ ...packet(match, empty, 'after'), fence: 1 });
        expect(after.ok).toBe(false);
        expect(await log.since(match, 0)).toHaveLength(written.ok ? 1 : 0);
      }
    });

    test('of twenty writers at one place, one wins', async () => {
      const match = await newMatch();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => log.append(packet(match, empty, `writer ${index}`))),
      );
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(await log.since(match, 0)).toHaveLength(1);
    });

    test('the line of the list is written with the entries, and not without them', async () => {
      const match = await newMatch();
      await appended({
        ...packet(match, empty, 'one'),
        line: { ...line, status: 'live', firstScore: '1/0 (0.1)' },
      });
      await log.append({ ...packet(match, empty, 'late'), line: { ...line, status: 'finished' } });
      const row = await database.db.match.findUnique({ where: { id: match } });
      expect(row).toMatchObject({ status: 'live', firstScore: '1/0 (0.1)' });
    });

    test('what is to be written before goes with the packet, or not at all', async () => {
      const match = await newMatch();
      await appended(packet(match, empty, 'one'));
      const player = { id: newId(), name: 'Somebody' };
      await log.append(packet(match, empty, 'late'), [database.db.player.create({ data: player })]);
      expect(await database.db.player.findUnique({ where: { id: player.id } })).toBeNull();
    });

    test('a whole match at once: each command with its places, or nothing', async () => {
      const match = await newMatch();
      const { matchId, head, at, by, fence, bodyHash } = packet(match, empty);
      const place = { matchId, head, at, by, line, fence };
      const turns = Array.from({ length: 1_200 }, (_, n) => ({
        commandId: CommandId.parse(randomUUID()),
        bodyHash,
        events: n % 2 === 0 ? [note(`${n}`)] : [note(`${n}`), note('and more')],
      }));
      const [first, second, last] = [turns[0], turns[1], turns.at(-1)];
      if (first === undefined || second === undefined || last === undefined)
        throw new Error('they were made');
      const twice = await log.appendAll(place, [...turns, first]);
      expect(twice).toEqual({ ok: false, why: 'raced' });
      expect(await log.since(match, 0)).toEqual([]);
      expect(await log.appendAll(place, turns)).toMatchObject({ ok: true, head: { seq: 1_800 } });
      const entries = await log.since(match, 0);
      expect(firstBreak(match, entries)).toBeNull();
      expect(await log.command(match, second.commandId)).toMatchObject({ firstSeq: 2, seq: 3 });
      expect(await log.command(match, last.commandId)).toMatchObject({ firstSeq: 1_799, seq: 1_800 });
    });

    test('an append to no match is an error, not a race', async () => {
      await expect(log.append(packet(MatchIdSchema.parse(newId()), empty, 'one'))).rejects.toThrow();
    });
  });
};
