// npm run demo, as a person starts it: a simulated match watched in a browser while it is scored, and three real
// limited-overs matches from the corpus scored to their published results. Without the corpus that part says NOT RUN.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { Board } from './board';
import { freePort } from './scorebox';

const corpus = path.resolve('../shared/corpus');

const Card = z.object({
  id: z.string(),
  type: z.string(),
  result: z.object({ kind: z.string() }),
  result_text: z.string(),
});

/** The first three won matches of one innings a side. */
const realMatches = () =>
  readFileSync(path.join(corpus, 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Card.parse(JSON.parse(line)))
    .filter(({ type, result }) => ['T20', 'IT20', 'ODI'].includes(type) && result.kind === 'win')
    .slice(0, 3);

/** Runs the demo with these arguments; tells what it said and the moment it names an address. */
const startDemo = async (args: readonly string[]) => {
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), 'scorebox-demo-'));
  const child = spawn(process.execPath, ['tools/demo.mjs', ...args], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const address = async (): Promise<string> => {
    for (;;) {
      const found = /Watch it: {2}http:\/\/[^/]+(\/m\/[A-Z0-9]{6})/.exec(said)?.[1];
      if (found !== undefined) return `http://127.0.0.1:${String(port)}${found}`;
      if (child.exitCode !== null) throw new Error(`The demo ended:\n${said}`);
      await once(child.stdout, 'data');
    }
  };
  const ended = once(child, 'exit');
  const remove = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { address, ended, remove, said: () => said };
};

test('a simulated match is scored while one watches', async ({ page }) => {
  const demo = await startDemo(['--seed', '7', '--every', '200']);
  await page.goto(await demo.address());
  const { scoreboard } = new Board(page);
  await expect(scoreboard).toContainText('1 watching', { timeout: 30_000 });
  const overs = scoreboard.getByText(/^\d+(\.\d)? of 20 overs$/);
  const seen = await overs.innerText();
  await expect(overs).not.toHaveText(seen, { timeout: 30_000 });
  await demo.remove();
});

test('three real matches are scored to their published results', async () => {
  if (!existsSync(corpus)) {
    console.log('NOT RUN: real matches through the demo, since ../shared/corpus is not here');
    expect(process.env.REQUIRE_CORPUS, 'the corpus is required here').toBeUndefined();
    test.skip(true, '../shared/corpus is not here');
  }
  test.setTimeout(300_000);
  for (const { id, result_text: published } of realMatches()) {
    const demo = await startDemo([path.join(corpus, 'matches', `${id}.json`), '--every', '0', '--once']);
    const [code] = await demo.ended;
    expect(demo.said()).toContain(published);
    expect(code).toBe(0);
    await demo.remove();
  }
});
