// @vitest-environment happy-dom
// Random taps on the whole pad, seeded: nothing crashes, every command it gives out is one the server would read and the
// Laws allow, the book it made is the one that its log folds to, and there is always a key that leads on.
// TAPS and SEED by environment; a failure names its seed and the last taps.
import { flushSync } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { fold, presets, type PlayingConditions } from '@/engine';
import { arranged } from '@/engine/notation/play';
import { chanceFrom } from '@/engine/simulate/chance';
import { ground } from './testing/ground';
import { deadEnd, tapAnything } from './testing/thumb';

// The React that is shipped: a hundred thousand taps with the one for development take minutes more.
vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

const taps = Number(process.env['TAPS'] ?? 2000);
const seed = Number(process.env['SEED'] ?? 1);
/** A match is left after so many taps, or when its scores are agreed. */
const tapsAMatch = 600;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A page that is loaded when it is first asked for comes a few turns later. */
async function deadEndThatStays(): Promise<string | null> {
  const until = Date.now() + 20_000;
  while (deadEnd() !== null && Date.now() < until) await turn();
  return deadEnd();
}

/** One match, until it is done with; how many taps it took. */
async function scored(conditions: PlayingConditions, seeded: number, most: number): Promise<number> {
  const { book, faults, leave } = ground(arranged(conditions));
  const chance = chanceFrom(seeded);
  const last: string[] = [];
  let made = 0;
  while (made < most && !book().state.scoresAgreed && faults.length === 0) {
    flushSync(() => last.push(tapAnything(chance)));
    made += 1;
    // Timers and observers get their turn, as between a person's taps: else all they hold is held to the end.
    if (made % 20 === 0) await turn();
    const stuck = await deadEndThatStays();
    if (stuck !== null) faults.push(`dead end: ${stuck}`);
  }
  const folded = JSON.stringify(fold(book().entries).state);
  if (folded !== JSON.stringify(book().state)) faults.push('the log folds to another book');
  expect(faults, `seed ${seeded}, after ${last.slice(-25).join(' · ')}`).toEqual([]);
  leave();
  await turn();
  return made;
}

test(`${taps} random taps on the pad`, { timeout: 1_800_000 }, async () => {
  const games = Object.values(presets);
  let made = 0;
  for (let match = 0; made < taps; match += 1) {
    const conditions = games[match % games.length] ?? presets.t20;
    made += await scored(conditions, seed + match, Math.min(tapsAMatch, taps - made));
  }
  expect(made).toBe(taps);
});
