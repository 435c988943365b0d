// Whatever a network, another scorer and closed pages do to a pen: each tap is in the log once, in the order of the taps,
// and the pad never shows a ball twice or loses one it has shown.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { penView } from './pen-view';
import { newDevice, openPage } from './testing/device';
import { makeScoringServer, wide, type Network } from './testing/scoring-server';

type Step =
  | { readonly kind: 'tap' }
  | { readonly kind: 'network'; readonly network: Network }
  | { readonly kind: 'kick' }
  | { readonly kind: 'arrive' }
  | { readonly kind: 'other' }
  | { readonly kind: 'retry' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'reopen' };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Step>({ kind: 'tap' }) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<Network>('delivers', 'losesCommand', 'losesAnswer')
      .map((network): Step => ({ kind: 'network', network })),
  },
  ...(['kick', 'arrive', 'wait', 'retry'] as const).map((kind) => ({
    weight: 2,
    arbitrary: fc.constant<Step>({ kind }),
  })),
  ...(['other', 'reopen'] as const).map((kind) => ({ weight: 1, arbitrary: fc.constant<Step>({ kind }) })),
);

/** Lets everything that is under way come to rest, as far as the network lets it. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

const play = async (steps: readonly Step[]): Promise<void> => {
  const server = makeScoringServer();
  const device = newDevice();
  let page = await openPage(server, device);
  let taps = 0;
  /** The pad shows every tap of its scorer, once: at no time more runs or fewer than were tapped. */
  const wrong: string[] = [];
  const check = (): void => {
    if (page.runs() !== taps) wrong.push(`${page.runs()} shown of ${taps}`);
  };
  const watch = (): (() => void) => page.store.subscribe(check);
  let unwatch = watch();

  for (const step of steps) {
    switch (step.kind) {
      case 'tap': {
        taps += 1;
        const done = page.scoring.submit(wide);
        check();
        expect(await done).toMatchObject({ ok: true });
        break;
      }
      case 'network':
        server.setNetwork(step.network);
        break;
      case 'kick':
        page.scoring.kick();
        break;
      case 'arrive':
        page.arrive();
        break;
      case 'other':
        server.record({ type: 'AddNote', text: 'by somebody else' });
        break;
      case 'retry':
        await page.scoring.retry();
        break;
      case 'wait':
        await turn();
        break;
      case 'reopen':
        unwatch();
        void page.close();
        await turn();
        server.takeFrames();
        page = await openPage(server, device);
        await page.scoring.refresh();
        page.arrive();
        unwatch = watch();
    }
  }

  server.setNetwork('delivers');
  await expect
    .poll(
      async () => {
        page.arrive();
        await page.scoring.retry();
        page.arrive();
        return penView(page.store.read()).pending.length;
      },
      { timeout: 5_000, interval: 5 },
    )
    .toBe(0);
  unwatch();
  await page.close();
  expect(wrong).toEqual([]);
  expect(server.book().state.innings[0]?.runs ?? 0).toBe(taps);
  expect(page.store.read().view.entries).toEqual(server.book().entries);
};

test('each tap is recorded once and shown once, whatever happens', async () => {
  await fc.assert(fc.asyncProperty(fc.array(aStep, { minLength: 5, maxLength: 40 }), play), { numRuns: 100 });
}, 120_000);
