// Real matches taken in as files and shown by the server: no tab of them fails, has a hole, or is wider than
// the screen. One in thirty of the corpus, so that it ends in minutes; vitest draws all of them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { journey } from './journey';
import { phone, signUp } from './people';

const corpus = path.resolve('../shared/corpus');
const Line = z.object({ id: z.string() });
const Taken = z.object({ code: z.string() });
const everyNth = 30;
const tabs = ['live', 'scorecard', 'overs', 'charts', 'info'];

journey('real matches on the narrowest phone and on a laptop', async ({ browser, scorebox }) => {
  if (!existsSync(corpus)) {
    console.log('NOT RUN: real matches on the board, since ../shared/corpus is not here');
    expect(process.env.REQUIRE_CORPUS, 'the corpus is required here').toBeUndefined();
    journey.skip(true, '../shared/corpus is not here');
  }
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
      for (const tab of tabs)
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const shown = await page.goto(`/m/${code}?tab=${tab}`);
          expect(shown?.status(), `${id} ${tab}`).toBe(200);
          const found = await page.evaluate(() => ({
            over: document.documentElement.scrollWidth - innerWidth,
            text: document.querySelector('main')?.innerText ?? '',
          }));
          expect(found.over, `${id} ${tab} at ${String(width)} is too wide by`).toBeLessThanOrEqual(0);
          expect(found.text, `${id} ${tab}`).not.toMatch(/NaN|undefined|Invalid|\[object/);
          if (tab === 'charts') expect(found.text, id).toMatch(/Worm/);
        }
    });
  expect(failed).toEqual([]);
  console.log(`  ${String(ids.length)} real matches shown`);
});
