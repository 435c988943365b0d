// The balls of a correction as its preview says them.
import { expect, test } from 'vitest';
import { dotBall, lastBall, presets, preview, type Change, type Command } from '@/engine';
import { arranged, player, readyForBall, record } from '@/engine/notation/play';
import { scorerSpeech } from '@/words/english/scorer';
import type { PadWords } from '@/words/messages';
import { changedBalls } from './changed-balls';
import { whyNot } from './desk';

const names: PadWords = {
  ...scorerSpeech,
  player: (id) => id.toUpperCase(),
  team: (side) => (side === 0 ? 'Kent' : 'Surrey'),
};
const bowl = (change: Partial<typeof dotBall>): Command => ({
  type: 'BowlBall',
  delivery: { ...dotBall, ...change },
});
const book = record(readyForBall(arranged(presets.t20)), bowl({ ran: 1 }), bowl({ ran: 2 }));
const seq = lastBall(book.state)?.seq ?? 0;
const said = (change: Change) => {
  const after = preview(book, change);
  return after.ok ? changedBalls(book, after.book, [change], names) : null;
};

test('a ball said otherwise: what it stood as, and what it stands as', () => {
  const delivery = { ...dotBall, ran: 3 };
  expect(said({ type: 'AmendEntry', target: seq, fact: { type: 'ballBowled', delivery } })).toEqual([
    { what: 'Ball 0.2', stood: '2 runs', stands: '3 runs' },
  ]);
});

test('a ball taken out stands as nothing, one put in stood as nothing', () => {
  expect(said({ type: 'VoidEntry', target: seq })).toEqual([
    { what: 'Ball 0.2', stood: '2 runs', stands: null },
  ]);
  const delivery = { ...dotBall, call: 'wide' as const };
  expect(said({ type: 'InsertEntry', before: seq, fact: { type: 'ballBowled', delivery } })).toEqual([
    { what: 'A ball more', stood: null, stands: 'Wide' },
  ]);
});

test('another at the crease changes no ball', () =>
  expect(
    said({ type: 'InsertEntry', before: seq, fact: { type: 'battersSwapped', reason: 'Seen' } }),
  ).toEqual([]));

test('18.3 a short run of a ball that nobody ran is refused for that, not for the correction', () => {
  const still = record(book, bowl({}));
  const target = lastBall(still.state)?.seq ?? 0;
  const command: Command = {
    type: 'AmendEntry',
    target,
    fact: { type: 'ballBowled', delivery: { ...dotBall, short: 1 } },
  };
  expect(whyNot({ book: still, names }, command)).toContain('18');
  expect(whyNot({ book, names }, bowl({ ran: 1 }))).toBeNull();
  expect(whyNot({ book, names }, { type: 'SendBatter', batter: player('a3') })).not.toBeNull();
});
