// Each example client against a live server, through a whole simulated match: every ball once, and the published result,
// also where the server goes down and comes back in the middle.
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { presets, type Command } from '@/engine';
import { simulate } from '@/engine/simulate/simulate';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import { arrangeTestMatch, asked, type TestMatch } from '@/server/testing/match';
import { discard, testServer, type TestServer } from '@/server/testing/server';

const folder = new URL('.', import.meta.url).pathname;
const Ending = z.object({ seq: z.number(), balls: z.number(), result: z.string() });
const Totals = z.object({ connections: z.number() });

let server: TestServer;
let admin: string;
beforeAll(async () => {
  server = await testServer();
  admin = await server.signUp('Scorer');
});
afterAll(() => discard(server));

/** A Python that has these modules, or null. */
const pythonWith = async (...modules: readonly string[]): Promise<string | null> => {
  for (const python of [process.env.PYTHON ?? 'python3', '/usr/bin/python3']) {
    try {
      await promisify(execFile)(python, ['-c', `import ${modules.join(', ')}`]);
      return python;
    } catch {
      // Not this one: it is not there, or lacks a module.
    }
  }
  return null;
};

/** The whole of a short match, as its scorer would enter it. */
const commandsOf = ({ sides: [home, away] }: TestMatch): readonly Command[] => {
  const side = (id: string, players: readonly string[]) => ({
    teamId: TeamId.parse(id),
    players: players.map((player) => PlayerId.parse(player)),
    captain: null,
    keeper: null,
  });
  const fixture = {
    seed: 7,
    conditions: presets.theHundred,
    sides: [side('home', home), side('away', away)],
  } as const;
  return [...simulate(fixture)].filter(({ type }) => type !== 'ArrangeMatch');
};

/** The server goes down as it should, and comes back at the same address. */
const restart = async (): Promise<void> => {
  const { port } = new URL(server.url);
  await server.stop();
  server = await testServer({ PORT: port }, server.dataDir);
};

/**
 * Starts the client, waits until it watches, records the match, and gives what the client said last. `comesBack`: it is
 * one that connects again, and the server goes down and comes back in the middle of the match.
 */
const watchedBy = async (
  command: string,
  args: readonly string[],
  comesBack: boolean,
): Promise<z.infer<typeof Ending>> => {
  const match = await arrangeTestMatch(server.call, admin, { conditions: 'theHundred' });
  const child = spawn(command, [...args, server.url, match.id], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await expect
    .poll(async () => Totals.parse((await server.call('GET', '/api/v1/live', admin)).body).connections, {
      timeout: 15_000,
    })
    .toBe(1);
  const commands = commandsOf(match);
  const middle = 25 * Math.floor(commands.length / 50);
  for (let from = 0; from < commands.length; from += 25) {
    if (comesBack && from === middle) await restart();
    const batch = commands.slice(from, from + 25).map((one) => asked(one));
    const reply = await server.call('POST', `/api/v1/matches/${match.id}/commands`, admin, {
      commands: batch,
    });
    expect(reply.status).toBe(200);
  }
  expect(await ended).toBe(0);
  await expect
    .poll(async () => Totals.parse((await server.call('GET', '/api/v1/live', admin)).body).connections)
    .toBe(0);
  const ending = Ending.parse(JSON.parse(said.trim().split('\n').at(-1) ?? ''));
  expect(ending.balls).toBe(commands.filter(({ type }) => type === 'BowlBall').length);
  return ending;
};

const whole = expect.objectContaining({ result: expect.stringMatching(/won by|tied/i) });

test('JavaScript over Socket.IO', async () => {
  expect(await watchedBy(process.execPath, [`${folder}watch.mjs`], true)).toEqual(whole);
}, 60_000);

const withSocketIo = await pythonWith('socketio', 'websocket', 'requests');
if (withSocketIo === null) console.log('NOT RUN: Python over Socket.IO (python3-socketio is not installed)');
test.runIf(withSocketIo !== null)(
  'Python over Socket.IO',
  async () => {
    expect(await watchedBy(withSocketIo ?? '', [`${folder}watch_socketio.py`], true)).toEqual(whole);
  },
  60_000,
);

const withNothing = await pythonWith('json');
if (withNothing === null) console.log('NOT RUN: Python over server-sent events (there is no Python)');
test.runIf(withNothing !== null)(
  'Python with its standard library over server-sent events',
  async () => {
    expect(await watchedBy(withNothing ?? '', [`${folder}watch_events.py`], true)).toEqual(whole);
  },
  60_000,
);

test('curl over server-sent events', async () => {
  expect(await watchedBy('sh', [`${folder}watch.sh`], false)).toEqual(whole);
}, 60_000);

test.runIf(withNothing !== null)(
  'Python with its standard library scores an over, from the account on',
  async () => {
    const person = ['ann@example.org', 'long enough to keep'];
    const { stdout } = await promisify(execFile)(withNothing ?? '', [
      `${folder}score.py`,
      server.url,
      ...person,
    ]);
    // A dot, four, a wide, one, caught, a leg bye, a dot.
    const { score, overs } = z.object({ score: z.string(), overs: z.string() }).parse(JSON.parse(stdout));
    expect([score, overs]).toEqual(['7/1', '1']);
  },
  60_000,
);
