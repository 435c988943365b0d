// A match taken in from a file is there whole or not at all, wherever in the midst of it the server is killed.
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { LogForm, MatchForm, MatchPageForm } from '../rest/forms';
import { childServers } from '../testing/child-server';
import { times } from '../testing/endurance';
import { arrangeTestMatch, asked, nthCommand, recordOver } from '../testing/match';
import { caller, signer } from '../testing/server';

const kills = times(20, 5);
const servers = await childServers();
afterAll(servers.discard);

test(
  `${kills} kills in the midst of an import: no part of a match is left`,
  { timeout: 600_000 },
  async () => {
    let server = await servers.start();
    const call: ReturnType<typeof caller> = (...args) => caller(server.url)(...args);
    const token = await signer(call)('Scorer');
    const scored = await arrangeTestMatch(call, token);
    for (let from = 0; from < 900; from += 450) {
      const batch = Array.from({ length: 450 }, (_, n) => asked(nthCommand(scored, from + n)));
      await recordOver(call, token, scored, batch);
    }
    const file = (await call('GET', `/api/v1/matches/${scored.id}/cricsheet`, token)).body;
    const take = () => call('POST', '/api/v1/matches/import', token, file);
    const logOf = async (id: string) => {
      const path = `/api/v1/matches/${id}/log?limit=1`;
      return LogForm.parse((await call('GET', path, token)).body);
    };

    const began = performance.now();
    const whole = MatchForm.parse((await take()).body);
    const took = performance.now() - began;
    const { head } = await logOf(whole.id);
    expect(head).toBeGreaterThan(770);

    let kept = 0;
    for (let killed = 0; killed < kills; killed += 1) {
      const answer = take().catch(() => null);
      await pause(randomInt(Math.ceil(1.5 * took)));
      await server.kill();
      const acknowledged = (await answer)?.status === 201;
      server = await servers.start();
      const page = MatchPageForm.parse((await call('GET', '/api/v1/matches?limit=100', token)).body);
      const imported = page.matches.filter(({ id }) => id !== scored.id && id !== whole.id);
      for (const { id, scores } of imported) {
        expect((await logOf(id)).head).toBe(head);
        expect(scores).toEqual(whole.scores);
      }
      expect(imported.length - kept).toBeGreaterThanOrEqual(acknowledged ? 1 : 0);
      expect(imported.length - kept).toBeLessThanOrEqual(1);
      kept = imported.length;
    }
    console.log(
      `${kills} kills while a match was taken in: ${kept} times whole, ${kills - kept} times not at all`,
    );
  },
);
