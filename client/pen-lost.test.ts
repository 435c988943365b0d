// The pen is taken while a scorer goes on tapping: nothing of theirs is lost, nothing is recorded behind anybody's back, and
// the pad shows which is which.
import { expect, test } from 'vitest';
import { penView } from './pen-view';
import { newDevice, openPage, type Page } from './testing/device';
import { four, makeScoringServer, single, wide } from './testing/scoring-server';

const apart = ({ store }: Page) => penView(store.read()).apart;
const kinds = (page: Page) => apart(page).map(({ command }) => command);
const idsOf = (page: Page) => apart(page).map(({ commandId }) => commandId);
const settled = (page: Page) => page.scoring.stop();

test('balls tapped offline, the pen taken meanwhile: apart from the book, and safe on the device', async () => {
  const server = makeScoringServer();
  const device = newDevice();
  const page = await openPage(server, device);
  server.setNetwork('losesCommand');
  await page.scoring.submit(wide);
  await page.scoring.submit(four);
  expect(page.runs()).toBe(5);
  server.passPen();
  server.record(single);
  server.setNetwork('delivers');
  page.arrive();
  await page.losePen();
  await settled(page);
  expect(page.runs()).toBe(1);
  expect(kinds(page)).toEqual([wide, four]);
  expect(penView(page.store.read()).sync).toMatchObject({ kind: 'needsYou', waiting: 2 });
  expect(server.book().state.innings[0]?.runs).toBe(1);

  const again = await openPage(server, device);
  await again.losePen();
  expect(kinds(again)).toEqual([wide, four]);
  await again.close();
});

test('what was recorded before the answer got lost is known as recorded, and not asked about', async () => {
  const server = makeScoringServer();
  const page = await openPage(server);
  server.setNetwork('losesAnswer');
  await page.scoring.submit(wide);
  await expect.poll(() => server.book().state.innings[0]?.runs).toBe(1);
  server.setNetwork('delivers');
  server.passPen();
  await page.losePen();
  await expect.poll(() => apart(page)).toEqual([]);
  page.arrive();
  expect(page.runs()).toBe(1);
  await page.close();
});

test('the same ball by the other in the same place is shown as such, and is still a person’s to drop', async () => {
  const server = makeScoringServer();
  const page = await openPage(server);
  server.setNetwork('losesCommand');
  await page.scoring.submit(four);
  server.passPen();
  server.record(four);
  server.setNetwork('delivers');
  page.arrive();
  await page.losePen();
  await expect.poll(() => apart(page)).toMatchObject([{ inBook: true }]);
  await page.scoring.dropApart(idsOf(page));
  expect(apart(page)).toEqual([]);
  expect(page.runs()).toBe(4);
  await page.close();
});

test('having the pen again, it enters what a person chose behind the book, and drops the rest', async () => {
  const server = makeScoringServer();
  const page = await openPage(server);
  server.setNetwork('losesCommand');
  await page.scoring.submit(wide);
  await page.scoring.submit(four);
  server.passPen();
  server.record(single);
  server.setNetwork('delivers');
  page.arrive();
  await page.losePen();
  await expect.poll(() => apart(page).map(({ problem }) => problem?.code)).toContain('PEN_TAKEN');
  const [first, second] = idsOf(page);
  if (first === undefined || second === undefined) throw new Error('two are held');

  await page.scoring.enterApart([second]);
  expect(kinds(page), 'nothing is entered without the pen').toEqual([wide, four]);
  server.passPen();
  await page.getPen();
  await page.scoring.submit(wide);
  expect(kinds(page), 'nor by getting it back').toEqual([wide, four]);
  await page.scoring.enterApart([second]);
  await page.scoring.dropApart([first]);
  await expect.poll(() => server.book().state.innings[0]?.runs).toBe(1 + 1 + 4);
  page.arrive();
  await expect.poll(() => page.runs()).toBe(6);
  expect(apart(page)).toEqual([]);
  await page.close();
});

test('what was tapped before the device heard of the loss stands apart too', async () => {
  const server = makeScoringServer();
  const page = await openPage(server);
  server.passPen();
  await page.scoring.submit(four);
  await page.losePen();
  await expect.poll(() => kinds(page)).toEqual([four]);
  expect(page.runs()).toBe(0);
  expect(server.book().state.innings[0]?.runs).toBe(0);
  await page.close();
});
