// The match page as a phone on a poor line gets it: 700 kbit/s, 300 ms to the server, a CPU four times slower. When the score
// is painted, when the page answers a tap, its largest paint, for how long its scripts hold it up, the slowest answers to
// taps, what it weighs, what moved over 100 live balls.
//   npm run bench:page        RUNS=5 SLOWER=4; after npm start or npm test has built the pages
import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'playwright';
import { phone } from '@/e2e/people';
import { median, setStage, type Stage } from './stage';

const runs = Number(process.env.RUNS ?? '5');
const slower = Number(process.env.SLOWER ?? '4');
const balls = 100;
const line = { kilobits: 700, milliseconds: 300 };
/** Milliseconds; `moved` is the sum of layout shifts. */
const bars = { score: 3_000, interactive: 6_000, largest: 2_000, answer: 150, moved: 0.02 };

declare global {
  // Set in the page by this bench: what its observers have seen, in milliseconds since the page was asked for. `held`: what
  // tasks took beyond 50 ms each.
  var seen: { score: number; largest: number; moved: number; held: number; answers: number[] };
}

/** Before the page: notes its paints, shifts, long tasks and answers. No function in it may have a name: the compiler would
 * reach for a helper that the page does not have. */
const observe = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    globalThis.seen = { score: 0, largest: 0, moved: 0, held: 0, answers: [] };
    for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask', 'event'])
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (type === 'largest-contentful-paint') globalThis.seen.largest = entry.startTime;
          if (type === 'layout-shift' && 'value' in entry) globalThis.seen.moved += Number(entry.value);
          if (type === 'longtask') globalThis.seen.held += entry.duration - 50;
          if (type === 'event' && 'interactionId' in entry && entry.interactionId !== 0)
            globalThis.seen.answers.push(entry.duration);
        }
      }).observe({ type, buffered: true, ...(type === 'event' ? { durationThreshold: 16 } : {}) });
    new MutationObserver((_, observer) => {
      if (document.querySelector('.text-score') === null) return;
      observer.disconnect();
      // The frame after the one that has it: painted.
      requestAnimationFrame(() => setTimeout(() => (globalThis.seen.score = performance.now())));
    }).observe(document, { subtree: true, childList: true });
  });
};

const slowPhone = async (session: CDPSession): Promise<void> => {
  const throughput = (line.kilobits * 1_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.milliseconds,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
};

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** A page opened for the first time; interactive once its scripts have taken it over and its connection is made. */
const open = async ({ browser, scorebox }: Stage, code: string) => {
  const page = await phone(browser, scorebox.url);
  await observe(page);
  const session = await page.context().newCDPSession(page);
  await slowPhone(session);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`/m/${code}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.seen.score > 0);
  await page.getByText(/\d watching/).waitFor();
  const interactive = await page.evaluate(() => performance.now());
  return { page, interactive, bytes };
};

/** Taps every tab and back; the slowest answer. */
const answerOf = async (page: Page): Promise<number> => {
  for (const tab of ['Scorecard', 'Overs', 'Charts', 'Info', 'Live']) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await page.getByRole('region', { name: tab, exact: true }).waitFor();
  }
  await page.waitForTimeout(500);
  const answers = await page.evaluate(() => globalThis.seen.answers);
  return Math.max(0, ...answers);
};

const load = (): string => loadavg()[0]?.toFixed(1) ?? '?';

/** Says the median beside each value; whether it is within the bar, where there is one. */
const told = (what: string, values: readonly number[], bar: number | null, unit = 'ms'): boolean => {
  const middle = median(values);
  const all = values.map((value) => value.toFixed(0)).join(', ');
  const against = bar === null ? '' : `, bar ${String(bar)}`;
  say(`  ${what.padEnd(34)} ${middle.toFixed(0)} ${unit}${against} (${all})`);
  return bar === null || middle <= bar;
};

const measure = async (stage: Stage, name: string, code: string): Promise<boolean> => {
  const score: number[] = [];
  const interactive: number[] = [];
  const largest: number[] = [];
  const held: number[] = [];
  const answers: number[] = [];
  const kilobytes: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const opened = await open(stage, code);
    const seen = await opened.page.evaluate(() => globalThis.seen);
    score.push(seen.score);
    largest.push(seen.largest);
    held.push(seen.held);
    interactive.push(opened.interactive);
    kilobytes.push(opened.bytes / 1024);
    answers.push(await answerOf(opened.page));
    await opened.page.context().close();
  }
  say(`match page, ${name}, median of ${String(runs)}`);
  return [
    told('score painted', score, bars.score),
    told('largest paint', largest, bars.largest),
    told('interactive, its connection made', interactive, bars.interactive),
    told('slowest answer to a tap on a tab', answers, bars.answer),
    told('held up by its scripts', held, null),
    told('fetched until then', kilobytes, null, 'KB'),
  ].every(Boolean);
};

const watch = async (stage: Stage): Promise<boolean> => {
  const { page } = await open(stage, stage.live.code);
  let bowled = 0;
  while (bowled < balls && (await stage.ball())) bowled += 1;
  await page.waitForTimeout(2_000);
  const { moved } = await page.evaluate(() => globalThis.seen);
  say(`layout shift over ${String(bowled)} live balls: ${moved.toFixed(4)}, bar ${String(bars.moved)}`);
  return moved <= bars.moved;
};

const stage = await setStage();
try {
  say(
    `${String(line.kilobits)} kbit/s, ${String(line.milliseconds)} ms, CPU ${String(slower)} times slower; load ${load()}`,
  );
  const held = [
    await measure(stage, 'live', stage.live.code),
    await measure(stage, 'finished', stage.finished.code),
    await watch(stage),
  ].every(Boolean);
  say(`load ${load()} at the end; ${held ? 'the bars are held' : 'A BAR IS NOT HELD'}`);
  process.exitCode = held ? 0 : 1;
} finally {
  await stage.clear();
}
