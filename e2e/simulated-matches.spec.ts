// Matches made up by our own simulator, entered whole on the pad: a T20 by keyboard alone, and, where there is no corpus of
// real matches to enter, one of two innings a side by thumb.
// The server's card is the one that the simulator's own log folds to.
import { expect, type Page } from '@playwright/test';
import { emptyBook, presets, type PlayingConditions } from '@/engine';
import { hasCorpus } from '@/engine/conformance/testing/corpus';
import { differences } from '@/engine/conformance/testing/differences';
import { namedCard } from '@/engine/projections/card';
import { arrange } from './hand/arranged';
import { cardOf, cricketOf } from './hand/card';
import { entered, Hand, Thumb, type Touch } from './hand/hand';
import { Keys } from './hand/keys';
import { madeUp } from './hand/simulated';
import { isSynced, journey } from './journey';
import { phone, signUp } from './people';

/** Six a side and two innings each: a follow-on, intervals, a run out while backing up, within three hundred balls. */
const twoInnings: PlayingConditions = {
  ...presets.test,
  name: 'Two innings, six a side',
  playersPerSide: 6,
  days: 1,
  followOnLead: 20,
};

type Entry = {
  readonly title: string;
  readonly seed: number;
  readonly conditions: PlayingConditions;
  readonly by: (page: Page) => Touch;
};

/** Real matches are entered by thumb where the corpus is (real-matches.spec.ts): then this one adds nothing. */
const byThumb: Entry = {
  title: 'two innings a side by thumb',
  seed: 33,
  conditions: twoInnings,
  by: (page) => new Thumb(page),
};

const matches: readonly Entry[] = [
  ...(hasCorpus ? [] : [byThumb]),
  { title: 'a T20 by keyboard alone', seed: 37, conditions: presets.t20, by: (page) => new Keys(page) },
];

for (const { title, seed, conditions, by } of matches) {
  journey(`a simulated match, ${title}`, async ({ browser, scorebox }) => {
    journey.setTimeout(600_000);
    const page = await phone(browser, scorebox.url);
    await signUp(page, 'Sam Scorer');
    const match = madeUp(seed, conditions);
    const [home, away] = match.sides;
    const [arrangement, ...commands] = match.commands;
    if (arrangement === undefined) throw new Error('nothing was simulated');
    const arranged = await arrange(page, `${home.name} v ${away.name}`, match.sides, conditions);
    await page.goto(`/m/${arranged.code}/score`);
    const hand = new Hand(
      page,
      by(page),
      match.names,
      [home.shortName, away.shortName],
      entered(emptyBook, arrangement),
    );
    const began = Date.now();
    await hand.enters(commands);
    await isSynced(page);
    console.log(hand.told(title, began));
    const own = namedCard(match.book, match.names, {
      id: arranged.matchId,
      type: conditions.name,
      gender: null,
      team_type: null,
      dates: [],
      event: null,
    });
    expect(differences(cricketOf(await cardOf(page, arranged.matchId)), cricketOf(own))).toEqual([]);
  });
}
