// A pen on a device: shown at once, kept before done, sent in order, nothing lost, nothing doubled, whatever the network does.
import { afterEach, expect, test } from 'vitest';
import { dotBall, type Command } from '@/engine';
import { PlayerId } from '@/engine/vocabulary/schemas';
import { penView } from './pen-view';
import { newDevice, openPage, type Page } from './testing/device';
import { four, makeScoringServer, single, type ScoringServer } from './testing/scoring-server';

let server: ScoringServer;
const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});
const open = async (device?: string): Promise<Page> => {
  const page = await openPage(server, device);
  pages.push(page);
  return page;
};
const begin = async (device?: string): Promise<Page> => {
  server = makeScoringServer();
  return open(device);
};
const chips = (page: Page): readonly string[] => penView(page.store.read()).pending.map(({ state }) => state);
const sync = (page: Page): string => penView(page.store.read()).sync.kind;
const settled = (page: Page): Promise<void> =>
  expect.poll(() => page.store.read().waiting.filter(({ recordedTo }) => recordedTo === null)).toEqual([]);

test('a tap is on the pad at once and on the device before it is done', async () => {
  const page = await begin();
  server.setNetwork('losesCommand');
  const tap = page.scoring.submit(four);
  expect(page.runs()).toBe(4);
  expect(chips(page)).toEqual(['entered']);
  await tap;
  expect(chips(page)).not.toContain('entered');
  expect(await page.outbox.all()).toMatchObject([{ command: four, basedOn: server.book().entries.length }]);
});

test('a tap that the Laws refuse is not kept', async () => {
  const page = await begin();
  expect(await page.scoring.submit({ type: 'DecideToss', winner: 0, elected: 'bat' })).toMatchObject({
    ok: false,
  });
  expect(await page.outbox.all()).toEqual([]);
});

test('acknowledged and then told: the ball counts once all the time', async () => {
  const page = await begin();
  await page.scoring.submit(four);
  await settled(page);
  expect(page.runs()).toBe(4);
  expect(chips(page)).toEqual(['recorded']);
  page.arrive();
  expect(page.runs()).toBe(4);
  expect(chips(page)).toEqual([]);
  await page.scoring.refresh();
  expect(await page.outbox.all()).toEqual([]);
});

test('told before it is acknowledged: the ball counts once all the time', async () => {
  const page = await begin();
  server.setNetwork('losesAnswer');
  await page.scoring.submit(four);
  await expect.poll(() => sync(page)).toBe('offline');
  page.arrive();
  expect(page.runs()).toBe(4);
  server.setNetwork('delivers');
  page.scoring.kick();
  await settled(page);
  expect(page.runs()).toBe(4);
  expect(page.store.read().view.entries).toEqual(server.book().entries);
});

test('offline for three balls: one batch, in order, recorded once', async () => {
  const page = await begin();
  server.setNetwork('losesCommand');
  for (const command of [single, four, single]) await page.scoring.submit(command);
  await expect.poll(() => sync(page)).toBe('offline');
  expect(page.runs()).toBe(6);
  server.setNetwork('delivers');
  page.scoring.kick();
  await settled(page);
  expect(server.sendings).toEqual([3]);
  page.arrive();
  expect(page.store.read().view.entries).toEqual(server.book().entries);
  expect(server.book().state.innings[0]?.runs).toBe(6);
  expect(sync(page)).toBe('synced');
});

test('a page opened again finds what the device kept', async () => {
  const device = newDevice();
  const first = await begin(device);
  server.setNetwork('losesCommand');
  await first.scoring.submit(four);
  await first.close();
  const again = await open(device);
  expect(again.runs()).toBe(4);
  server.setNetwork('delivers');
  again.scoring.kick();
  await settled(again);
  expect(server.book().state.innings[0]?.runs).toBe(4);
});

test('a command refused by the server is held with those behind it, until the person discards it', async () => {
  const page = await begin();
  server.setNetwork('losesCommand');
  for (const command of [single, four, single]) await page.scoring.submit(command);
  server.refuse(({ command }) => command.type === 'BowlBall' && command.delivery.boundary !== null);
  server.setNetwork('delivers');
  page.scoring.kick();
  await expect.poll(() => sync(page)).toBe('needsYou');
  page.arrive();
  expect(chips(page)).toEqual(['refused', 'onDevice']);
  const left = (await page.outbox.all()).filter(({ recordedTo }) => recordedTo === null);
  expect(left).toHaveLength(2);
  const [held] = penView(page.store.read()).pending;
  expect(held?.problem).toEqual({ code: 'NOT_AWAITED', message: 'No.', law: '17.6' });

  await page.scoring.discard(held?.commandId ?? fail());
  await settled(page);
  page.arrive();
  expect(server.book().state.innings[0]?.runs).toBe(2);
  expect(page.store.read().view.entries).toEqual(server.book().entries);
});

const fail = (): never => {
  throw new Error('nothing is held');
};

test('somebody else scored meanwhile: nothing is recorded until the person looked and sends again', async () => {
  const page = await begin();
  server.setNetwork('losesCommand');
  await page.scoring.submit(single);
  server.record(four);
  server.setNetwork('delivers');
  page.scoring.kick();
  await expect.poll(() => sync(page)).toBe('needsYou');
  expect(server.book().state.innings[0]?.runs).toBe(4);
  page.arrive();
  expect(page.runs()).toBe(5);
  await page.scoring.retry();
  await settled(page);
  expect(server.book().state.innings[0]?.runs).toBe(5);
});

test('two tabs on one device: each ball is sent once and both show the same', async () => {
  const device = newDevice();
  const one = await begin(device);
  const other = await open(device);
  await one.scoring.submit(single);
  await settled(one);
  const frames = server.takeFrames();
  one.arrive(frames);
  other.arrive(frames);
  await expect.poll(() => other.runs()).toBe(1);
  await other.scoring.submit(four);
  await settled(other);
  const more = server.takeFrames();
  one.arrive(more);
  other.arrive(more);
  await expect.poll(() => [one.runs(), other.runs()]).toEqual([5, 5]);
  await expect.poll(() => [chips(one), chips(other)]).toEqual([[], []]);
  expect(server.sendings).toEqual([1, 1]);
});

test('undo of a ball that is still on the device takes it back, on the server too', async () => {
  const page = await begin();
  server.setNetwork('losesCommand');
  await page.scoring.submit(four);
  const last = page.store.read().view.entries.length;
  await page.scoring.submit({ type: 'Undo', target: last });
  expect(page.runs()).toBe(0);
  server.setNetwork('delivers');
  page.scoring.kick();
  await settled(page);
  expect(server.book().state.innings[0]?.runs).toBe(0);
});

test('quick taps keep their order', async () => {
  const page = await begin();
  await Promise.all(
    [single, four, single, single, four, single].map((command) => page.scoring.submit(command)),
  );
  await settled(page);
  page.arrive();
  expect(page.store.read().view.entries).toEqual(server.book().entries);
  expect(server.book().state.innings[0]?.runs).toBe(12);
});

test('a name typed with a ball is kept with it, shown at once, and sent along', async () => {
  const page = await begin();
  const substitute = PlayerId.parse('01990000-0000-7000-8000-0000000000aa');
  const caught: Command = {
    type: 'BowlBall',
    delivery: {
      ...dotBall,
      dismissal: { kind: 'caught', fielders: [{ player: substitute, substitute: true }], crossed: false },
    },
  };
  const sent: unknown[] = [];
  server.refuse(({ names }) => sent.push(names) === 0);
  server.setNetwork('losesCommand');
  await page.scoring.submit(caught, { [substitute]: 'Jonty Rhodes' });
  expect(penView(page.store.read()).roster.players[substitute]).toBe('Jonty Rhodes');
  expect(await page.outbox.all()).toMatchObject([{ names: { [substitute]: 'Jonty Rhodes' } }]);
  server.setNetwork('delivers');
  page.scoring.kick();
  await settled(page);
  expect(sent).toEqual([{ [substitute]: 'Jonty Rhodes' }]);
});
