// The card of a match as the server gives it, made comparable with a published one. Doesn't know who entered it.
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { compared } from '@/engine/conformance/testing/corpus';

const Innings = z.looseObject({ target: z.unknown() });
export const Card = z.looseObject({
  innings: z.array(Innings),
  result: z.unknown(),
  result_text: z.unknown(),
});
export type Card = z.infer<typeof Card>;

/** GET /card. */
export async function cardOf(page: Page, matchId: string): Promise<Card> {
  const answer = await page.request.get(`/api/v1/matches/${matchId}/card`);
  expect(answer.status()).toBe(200);
  return Card.parse(await answer.json());
}

/** The parts of a card that are about the cricket, not about the file or the server it came from. */
export const cricketOf = (card: object | null): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(card ?? {}).filter(([field]) => compared.some((name) => name === field)));
