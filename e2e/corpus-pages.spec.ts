// Real matches on the narrowest phone and on a laptop: every tab is laid out and fits (of all with ENDURANCE=full, else of one
// in five); one in thirty is taken in as a file and opened as a page, with its scripts, to see that no tab fails or has a hole.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { journey } from './journey';
import { misfits, openFrames, widths } from './laid-out';
import { phone, signUp } from './people';

const corpus = path.resolve('../shared/corpus');
const Line = z.object({ id: z.string() });
const Taken = z.object({ code: z.string() });
const everyNth = 30;
const laidOut = process.env.ENDURANCE === 'full' ? { oneIn: 1, matches: 391 } : { oneIn: 5, matches: 79 };
const tabs = ['live', 'scorecard', 'overs', 'charts', 'info'];

journey.beforeEach(() => {
  if (existsSync(corpus)) return;
  console.log('NOT RUN: real matches on the board, since ../shared/corpus is not here');
  expect(process.env.REQUIRE_CORPUS, 'the corpus is required here').toBeUndefined();
  journey.skip(true, '../shared/corpus is not here');
});

const Drawn = z.object({ id: z.string(), boards: z.array(z.object({ tab: z.string(), html: z.string() })) });

/** Every real match drawn, one at a time, as the painter has it ready. */
async function* drawn(): AsyncGenerator<z.infer<typeof Drawn>> {
  const painter = spawn(
    process.execPath,
    ['--import', 'tsx', 'components/spectator/drawn.ts', String(laidOut.oneIn)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(painter, 'close');
  let begun = '';
  for await (const part of painter.stdout.setEncoding('utf8')) {
    const lines = (begun + String(part)).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) yield Drawn.parse(JSON.parse(line));
  }
  expect((await ended)[0], 'the painter ended with').toBe(0);
}

journey('real matches fit the narrowest phone and a laptop', async ({ browser, scorebox }) => {
  journey.setTimeout(600_000);
  const page = await phone(browser, scorebox.url);
  await openFrames(page);
  const found: string[] = [];
  let matches = 0;
  for await (const { id, boards } of drawn()) {
    for (const { tab, html } of boards)
      found.push(...(await misfits(page, html)).map((misfit) => `${id} ${tab} ${misfit}`));
    matches += 1;
  }
  expect(found).toEqual([]);
  expect(matches).toBe(laidOut.matches);
  console.log(`  ${String(matches)} real matches laid out, each tab at ${widths.join(' and ')}`);
});

journey('real matches opened as pages', async ({ browser, scorebox }) => {
  journey.setTimeout(600_000);
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Ada Admin');
  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(`${page.url()}: ${error.message}`));
  const ids = readFileSync(path.join(corpus, 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)).id)
    .filter((_, place) => place % everyNth === 0);
  for (const id of ids)
    await journey.step(id, async () => {
      const reply = await page.request.post(`${scorebox.url}/api/v1/matches/import`, {
        headers: { origin: scorebox.url },
        data: JSON.parse(readFileSync(path.join(corpus, 'matches', `${id}.json`), 'utf8')),
        timeout: 60_000,
      });
      const { code } = Taken.parse(await reply.json());
      for (const tab of tabs) {
        const shown = await page.goto(`/m/${code}?tab=${tab}`);
        expect(shown?.status(), `${id} ${tab}`).toBe(200);
        const text = await page.getByRole('main').innerText();
        expect(text, `${id} ${tab}`).not.toMatch(/NaN|undefined|Invalid|\[object/);
        if (tab === 'charts') expect(text, id).toMatch(/Worm/);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over, `${id} ${tab} at ${String(width)} is too wide by`).toBeLessThanOrEqual(0);
        }
      }
    });
  expect(failed).toEqual([]);
  console.log(`  ${String(ids.length)} real matches shown`);
});
