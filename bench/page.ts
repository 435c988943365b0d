// The match page as a phone on a poor line gets it: 700 kbit/s, 300 ms to the server, a CPU four times slower. When the score
// is painted, when the page answers a tap, its largest paint, the slowest answers to taps, what moved over 100 live balls.
//   npm run bench:page        RUNS=5 SLOWER=4; after npm start or npm test has built the pages
import { loadavg } from 'node:os';
import type { Page } from 'playwright';
import { phone } from '@/e2e/people';
import { median, setStage } from './stage';

const runs = Number(process.env.RUNS ?? '5');
const slower = Number(process.env.SLOWER ?? '4');
const balls = 100;
const line = { kilobits: 700, milliseconds: 300 };
/** Milliseconds; `moved` is the sum of layout shifts. */
const bars = { score: 3_000, interactive: 6_000, largest: 2_000, answer: 150, moved: 0.02 };

declare global {
  // Set in the page by this bench: what its observers have seen, in milliseconds since the page was asked for.
  var seen: { score: number; largest: number; moved: number; answers: number[] };
}

/** Before the page: notes its paints, shifts and answers. */
const observe = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const noted = { score: 0, largest: 0, moved: 0, answers: new Array<number>() };
    globalThis.seen = noted;
    const hear = (type: string, take: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
        ...(type === 'event' ? { durationThreshold: 16 } : {}),
      });
    hear('largest-contentful-paint', ({ startTime }) => (noted.largest = startTime));
    hear('layout-shift', (entry) => {
      if ('value' in entry) noted.moved += Number(entry.value);
    });
    hear('event', (entry) => {
      if ('interactionId' in entry && entry.interactionId !== 0) noted.answers.push(entry.duration);
    });
    const look = (): void => {
      if (document.querySelector('.text-score') === null) return void requestAnimationFrame(look);
      // The frame after the one that has it: painted.
      requestAnimationFrame(() => setTimeout(() => (noted.score = performance.now())));
    };
    requestAnimationFrame(look);
  });
};

const slowPhone = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
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

const stage = await setStage();
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** A page opened for the first time; interactive once its scripts have taken it over and its connection is made. */
const open = async (code: string) => {
  const page = await phone(stage.browser, stage.scorebox.url);
  await observe(page);
  await slowPhone(page);
  await page.goto(`/m/${code}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.seen.score > 0);
  await page.getByText(/\d watching/).waitFor();
  const interactive = await page.evaluate(() => performance.now());
  return { page, interactive };
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
let held = true;
const told = (what: string, values: readonly number[], bar: number): void => {
  const middle = median(values);
  held = held && middle <= bar;
  const all = values.map((value) => value.toFixed(0)).join(', ');
  say(`  ${what.padEnd(34)} ${middle.toFixed(0)} ms, bar ${String(bar)} (${all})`);
};

say(
  `${String(line.kilobits)} kbit/s, ${String(line.milliseconds)} ms, CPU ${String(slower)} times slower; load ${load()}`,
);
for (const [name, { code }] of Object.entries({ live: stage.live, finished: stage.finished })) {
  const score: number[] = [];
  const interactive: number[] = [];
  const largest: number[] = [];
  const answers: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const opened = await open(code);
    const seen = await opened.page.evaluate(() => globalThis.seen);
    score.push(seen.score);
    largest.push(seen.largest);
    interactive.push(opened.interactive);
    answers.push(await answerOf(opened.page));
    await opened.page.context().close();
  }
  say(`match page, ${name}, median of ${String(runs)}`);
  told('score painted', score, bars.score);
  told('largest paint', largest, bars.largest);
  told('interactive, its connection made', interactive, bars.interactive);
  told('slowest answer to a tap on a tab', answers, bars.answer);
}

const { page } = await open(stage.live.code);
let bowled = 0;
while (bowled < balls && (await stage.ball())) bowled += 1;
await page.waitForTimeout(2_000);
const { moved } = await page.evaluate(() => globalThis.seen);
held = held && moved <= bars.moved;
say(`layout shift over ${String(bowled)} live balls: ${moved.toFixed(4)}, bar ${String(bars.moved)}`);
say(`load ${load()} at the end; ${held ? 'the bars are held' : 'A BAR IS NOT HELD'}`);
await stage.clear();
process.exitCode = held ? 0 : 1;
