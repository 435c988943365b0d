// From a tap to the scorer's own screen on a phone four times slower than this machine: in the first overs of an innings, in
// the fortieth, and in the fortieth with every ball before still waiting on the phone. Until the frame is painted.
//   npm run bench:slow-tap            SLOWER=6 for a slower phone
import { chromium, type CDPSession, type Page } from 'playwright';
import { emptyBook, presets, type Command } from '@/engine';
import { arrange, recordBefore, type Arranged } from '@/e2e/hand/arranged';
import { entered, Hand, Thumb } from '@/e2e/hand/hand';
import { madeUp } from '@/e2e/hand/simulated';
import { phone, signUp } from '@/e2e/people';
import { Scorebox } from '@/e2e/scorebox';

const slower = Number(process.env.SLOWER ?? '4');
/** A simulated one-day innings that lasts beyond its fortieth over. */
const match = madeUp(3, presets.oneDay50);
/** Overs measured in each part. */
const measured = 4;

declare global {
  // Set in the page by this bench: milliseconds from each tap to the frame that shows it.
  var slowTaps: number[];
}

/** Where the over with this number (from 1) begins among the commands: with its bowler. */
const fromOver = (over: number): number =>
  match.commands.flatMap(({ type }, index) => (type === 'NameBowler' ? [index] : []))[over - 1] ??
  match.commands.length;

/** Notes each tap's time until the frame after what it changed. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.slowTaps = [];
    let tapped: number | null = null;
    document.addEventListener('click', (event) => (tapped = event.timeStamp), true);
    new MutationObserver(() => {
      if (tapped === null) return;
      const began = tapped;
      tapped = null;
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => globalThis.slowTaps.push(performance.now() - began);
        painted.port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });

type Pad = { readonly page: Page; readonly phone: CDPSession; readonly arranged: Arranged };

const openPad = async (page: Page, before: readonly Command[]): Promise<Pad> => {
  const arranged = await arrange(page, 'A slow phone', match.sides, presets.oneDay50);
  await recordBefore(page, arranged, before.slice(1));
  await page.goto(`/m/${arranged.code}/score`);
  return { page, phone: await page.context().newCDPSession(page), arranged };
};

const handOn = (page: Page, before: readonly Command[]): Hand => {
  const [home, away] = match.sides;
  return new Hand(
    page,
    new Thumb(page),
    match.names,
    [home.shortName, away.shortName],
    before.reduce(entered, emptyBook),
  );
};

/** Taps the commands on a slowed phone; milliseconds of each tap. */
const slowly = async ({ page, phone: session }: Pad, hand: Hand, commands: readonly Command[]) => {
  await watch(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await hand.enters(commands);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return page.evaluate(() => globalThis.slowTaps);
};

const told = (what: string, values: readonly number[]): void => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(0);
  process.stdout.write(
    `  ${what.padEnd(44)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   of ${String(sorted.length)} taps\n`,
  );
};

const scorebox = await Scorebox.start({ RATE_WRITE: '100000', RATE_READ: '100000' });
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await phone(browser, scorebox.url);
await signUp(page, 'Sam Scorer');
const part = (from: number, to: number): readonly Command[] => match.commands.slice(from, to);
process.stdout.write(`A tap until it is painted, CPU slowed ${String(slower)} times\n`);

const [start, first, late, end] = [
  fromOver(1),
  fromOver(1 + measured),
  fromOver(40),
  fromOver(40 + measured),
];
const early = await openPad(page, part(0, start));
told('overs 1 to 4', await slowly(early, handOn(page, part(0, start)), part(start, first)));

const inThe40th = await openPad(page, part(0, late));
told('overs 40 to 43', await slowly(inThe40th, handOn(page, part(0, late)), part(late, end)));

const waiting = await openPad(page, part(0, start));
const hand = handOn(page, part(0, start));
await page.context().setOffline(true);
await hand.enters(part(start, late));
told('overs 40 to 43, all before waiting offline', await slowly(waiting, hand, part(late, end)));
await browser.close();
await scorebox.remove();
