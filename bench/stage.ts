// A Scorebox with something to look at, for benches of its pages: a finished T20 and one in its second innings, both
// simulated and public. Knows no page but the sign-up.
import { chromium, type Browser, type Page } from 'playwright';
import { presets } from '@/engine';
import { arrange, recordBefore, type Arranged } from '@/e2e/hand/arranged';
import { madeUp } from '@/e2e/hand/simulated';
import { phone, signUp } from '@/e2e/people';
import { Scorebox } from '@/e2e/scorebox';

export type Stage = {
  readonly scorebox: Scorebox;
  readonly browser: Browser;
  /** The scorer's phone, signed in. */
  readonly scorer: Page;
  readonly finished: Arranged;
  readonly live: Arranged;
  /** Records the live match's next ball; false where it is over. */
  readonly ball: () => Promise<boolean>;
  readonly clear: () => Promise<void>;
};

/** Balls of the live match that are bowled before anyone looks. */
const begun = 150;

/** The match played up to this many balls (null: to its end), and what is left of it. */
const play = async (scorer: Page, seed: number, balls: number | null) => {
  const { sides, commands } = madeUp(seed, presets.t20);
  const arranged = await arrange(scorer, `${sides[0].name} v ${sides[1].name}`, sides, presets.t20);
  const places = commands.flatMap(({ type }, place) => (type === 'BowlBall' ? [place] : []));
  const until = balls === null ? commands.length : (places[balls - 1] ?? commands.length - 1) + 1;
  await recordBefore(scorer, arranged, commands.slice(1, until));
  return { arranged, left: commands.slice(until) };
};

/** Starts it: production pages, a data folder of its own, a browser. */
export const setStage = async (): Promise<Stage> => {
  const scorebox = await Scorebox.start({ RATE_WRITE: '100000', RATE_READ: '100000' });
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const scorer = await phone(browser, scorebox.url);
  await signUp(scorer, 'Sam Scorer');
  const finished = await play(scorer, 11, null);
  const live = await play(scorer, 7, begun);
  let { left } = live;
  return {
    scorebox,
    browser,
    scorer,
    finished: finished.arranged,
    live: live.arranged,
    ball: async () => {
      const place = left.findIndex(({ type }) => type === 'BowlBall');
      const due = left.slice(0, place < 0 ? left.length : place + 1);
      left = left.slice(due.length);
      await recordBefore(scorer, live.arranged, due);
      return place >= 0;
    },
    clear: async () => {
      await browser.close();
      await scorebox.remove();
    },
  };
};

/** The value in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
