// Real matches scored as a scorer would: every key tapped on the pad in a real browser, and the card that the server then has
// is the published one. Read from ../shared/corpus (data from Cricsheet, https://cricsheet.org, ODC-BY 1.0); NOT RUN without.
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { emptyBook, type Command } from '@/engine';
import { namesIn } from '@/engine/cricsheet/card';
import { importCricsheet, type Imported } from '@/engine/cricsheet/import';
import { expectedCards, hasCorpus, readFileOf } from '@/engine/conformance/testing/corpus';
import { differences } from '@/engine/conformance/testing/differences';
import { arrange, recordBefore, type Arranged, type NamedSide } from './hand/arranged';
import { cardOf, cricketOf, type Card } from './hand/card';
import { entered, Hand, Thumb } from './hand/hand';
import { tallyOf } from '@/engine/conformance/testing/tally';
import { isSynced, journey } from './journey';
import { phone, signUp } from './people';

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

/** The match arranged, and a hand on its pad after the commands that somebody else recorded. */
async function handOn(
  page: Page,
  match: Imported,
  before: readonly Command[],
): Promise<{ arranged: Arranged; hand: Hand }> {
  const sides = sidesOf(match);
  const arranged = await arrange(page, `${sides[0].name} v ${sides[1].name}`, sides, match.conditions);
  const [, ...afterArranging] = before;
  await recordBefore(page, arranged, afterArranging);
  await page.goto(`/m/${arranged.code}/score`);
  const book = before.reduce(entered, emptyBook);
  const shortNames: [string, string] = [sides[0].shortName, sides[1].shortName];
  return { arranged, hand: new Hand(page, new Thumb(page), namesIn(match.roster), shortNames, book) };
}

/** Where the file names no target, the published card has none, though the server knows what the Laws make it. */
const withTargetsOf = ({ file }: Imported, card: Card): Card => ({
  ...card,
  innings: card.innings.map((each, index) => ({
    ...each,
    target: file.innings[index]?.target === undefined ? null : each.target,
  })),
});

const published = (id: string) => {
  const card = expectedCards().find((each) => each.id === id);
  if (card === undefined) throw new Error(`${id} has no published card`);
  return card;
};

journey.beforeAll(() => {
  if (!hasCorpus) console.log('NOT RUN: real matches by taps, for there is no ../shared/corpus');
});

for (const [what, id] of [
  ['a T20 with two super overs', '1216517'],
  ['a match of The Hundred', '1417822'],
] as const) {
  journey(`${what}, by taps to its published card`, async ({ browser, scorebox }) => {
    journey.skip(!hasCorpus, 'there is no ../shared/corpus');
    journey.setTimeout(600_000);
    const page = await phone(browser, scorebox.url);
    await signUp(page, 'Sam Scorer');
    const match = importOf(id);
    const began = Date.now();
    const { arranged, hand } = await handOn(page, match, match.commands.slice(0, 1));
    await hand.enters(match.commands.slice(1));
    await isSynced(page);
    console.log(hand.told(what, began));
    const card = withTargetsOf(match, await cardOf(page, arranged.matchId));
    expect(differences(cricketOf(card), cricketOf(published(id)))).toEqual([]);
  });
}

journey('a replacement of a real match, by taps', async ({ browser, scorebox }) => {
  journey.skip(!hasCorpus, 'there is no ../shared/corpus');
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  const match = importOf('1160298');
  const from = match.commands.findIndex(({ type }) => type === 'ReplacePlayer');
  const { hand } = await handOn(page, match, match.commands.slice(0, from));
  // And an over or so with whoever came.
  await hand.enters(match.commands.slice(from, from + 8));
  await isSynced(page);
});

/** Balls of a day, and how many of them before the follow-on. */
const day = { balls: 540, before: 300 };

/** The commands up to the day, and those of the day. */
function dayOf(commands: readonly Command[]): [before: readonly Command[], ofTheDay: readonly Command[]] {
  const balls = commands.flatMap(({ type }, index) => (type === 'BowlBall' ? [index] : []));
  const decided = commands.findIndex(({ type }) => type === 'DecideFollowOn');
  const played = balls.filter((index) => index < decided).length;
  const from = balls[played - day.before] ?? 0;
  const to = balls[played - day.before + day.balls] ?? commands.length;
  return [commands.slice(0, from), commands.slice(from, to)];
}

const Sums = z.object({
  total: z.number(),
  wickets: z.number(),
  legal_balls: z.number(),
  batting: z.array(z.object({ name: z.string(), runs: z.number(), balls: z.number() })),
  bowling: z.array(z.object({ name: z.string(), balls: z.number(), runs: z.number() })),
});

journey('a day of a Test with a follow-on, by taps', async ({ browser, scorebox }) => {
  journey.skip(!hasCorpus, 'there is no ../shared/corpus');
  journey.setTimeout(900_000);
  const id = '380712';
  const page = await phone(browser, scorebox.url);
  await signUp(page, 'Sam Scorer');
  const match = importOf(id);
  const [before, ofTheDay] = dayOf(match.commands);
  const began = Date.now();
  const { arranged, hand } = await handOn(page, match, before);
  await hand.enters(ofTheDay);
  await isSynced(page);
  console.log(hand.told('a day of a Test', began));
  const card = await cardOf(page, arranged.matchId);

  await journey.step('both innings that are over are the published ones', () => {
    const complete = withTargetsOf(match, card).innings.slice(0, 2);
    expect(differences(complete, published(id).innings.slice(0, 2))).toEqual([]);
  });
  await journey.step('the innings after the follow-on adds up to its deliveries', () => {
    const sums = Sums.parse(card.innings[2]);
    const deliveries = match.file.innings[2]?.overs?.flatMap((over) => over.deliveries) ?? [];
    const bowled = [...before, ...ofTheDay].filter(({ type }) => type === 'BowlBall').length;
    const earlier = match.file.innings
      .slice(0, 2)
      .flatMap(({ overs }) => overs ?? [])
      .flatMap((over) => over.deliveries).length;
    const found = {
      ...sums,
      batting: Object.fromEntries(sums.batting.map(({ name, runs, balls }) => [name, [runs, balls]])),
      bowling: Object.fromEntries(sums.bowling.map(({ name, balls, runs }) => [name, [balls, runs]])),
    };
    expect(found).toEqual(tallyOf(deliveries.slice(0, bowled - earlier)));
  });
});
