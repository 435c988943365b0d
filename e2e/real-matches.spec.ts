// Real matches scored as a scorer would: every key tapped on the pad in a real browser, and the card that the server then has
// is the published one. Read from ../shared/corpus (data from Cricsheet, https://cricsheet.org, ODC-BY 1.0); NOT RUN without.
import { expect, type Page } from '@playwright/test';
import { emptyBook } from '@/engine';
import { cardOfFile, namesIn } from '@/engine/cricsheet/card';
import { importCricsheet, type Imported } from '@/engine/cricsheet/import';
import { compared, expectedCards, hasCorpus, readFileOf } from '@/engine/conformance/testing/corpus';
import { differences } from '@/engine/conformance/testing/differences';
import { arrange, recordBefore, type Arranged, type NamedSide } from './hand/arranged';
import { Card, cardOf } from './hand/card';
import { entered, Hand, Thumb } from './hand/hand';
import { journey } from './journey';
import { phone, signUp } from './people';

/** What is scored, in one figure a match. */
const told = (id: string, hand: Hand, began: number): void =>
  console.log(
    `${id}: ${String(hand.balls)} balls by ${String(hand.taps)} taps in ${String(Math.round((Date.now() - began) / 1000))} s`,
  );

const importOf = (id: string): Imported => {
  const result = importCricsheet(readFileOf(id));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const sidesOf = ({ roster, sides }: Imported): [NamedSide, NamedSide] => {
  const named = (side: 0 | 1): NamedSide => ({
    ...roster.teams[side],
    players: sides[side].players.map((id) => ({ id, name: roster.players[id] ?? id })),
  });
  return [named(0), named(1)];
};

/** The match arranged, and a hand on its pad after `before` commands that somebody else recorded. */
async function handOn(page: Page, match: Imported, before: number): Promise<{ arranged: Arranged; hand: Hand }> {
  const sides = sidesOf(match);
  const arranged = await arrange(page, `${sides[0].name} v ${sides[1].name}`, sides, match.conditions);
  const [, ...rest] = match.commands.slice(0, before);
  await recordBefore(page, arranged, rest);
  await page.goto(`/m/${arranged.code}/score`);
  const book = match.commands.slice(0, Math.max(1, before)).reduce(entered, emptyBook);
  const shortNames = [sides[0].shortName, sides[1].shortName] as const;
  return { arranged, hand: new Hand(page, new Thumb(page), namesIn(match.roster), [...shortNames], book) };
}

/** Waits until nothing is on its way any more. */
const isSynced = (page: Page): Promise<void> =>
  expect(page.locator('[data-sync=synced]')).toBeVisible({ timeout: 60_000 });

/** The card is the published one in every field that is about the cricket. */
function expectPublished(found: Card, id: string, match: Imported): void {
  const expected = expectedCards().find((card) => card.id === id);
  const own = cardOfFile(match, id);
  if (expected === undefined || own === null) throw new Error(`${id} has no published card`);
  // A target that the file doesn't name is none of its card (cardOfFile says so), and a server knows it all the same.
  const innings = found.innings.map((each, index) => ({
    ...each,
    target: match.file.innings[index]?.target === undefined ? null : each.target,
  }));
  const only = (card: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(compared.map((field) => [field, card[field]]));
  expect(differences(only({ ...found, innings }), only(expected))).toEqual([]);
}

journey.beforeAll(() => {
  if (!hasCorpus) console.log('NOT RUN: real matches by taps, for there is no ../shared/corpus');
});

for (const [what, id] of [
  ['a T20', '1462658'],
  ['a match of The Hundred', '1417822'],
] as const) {
  journey(`${what} of the corpus, by taps to its published card`, async ({ browser, scorebox }) => {
    journey.skip(!hasCorpus, 'there is no ../shared/corpus');
    journey.setTimeout(600_000);
    const page = await phone(browser, scorebox.url);
    await signUp(page, 'Sam Scorer');
    const match = importOf(id);
    const began = Date.now();
    const { arranged, hand } = await handOn(page, match, 1);
    await hand.enters(match.commands.slice(1));
    await isSynced(page);
    told(id, hand, began);
    expectPublished(await cardOf(page, arranged.matchId), id, match);
  });
}
