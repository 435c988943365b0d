// @vitest-environment happy-dom
// When the umpires have taken every bowler off, the pad still leads on.
import { flushSync } from 'react-dom';
import { expect, test } from 'vitest';
import { currentInnings, presets } from '@/engine';
import { arranged, player, record } from '@/engine/notation/play';
import { ground } from './testing/ground';
import { deadEnd } from './testing/thumb';

test('with nobody left who may bowl, the pad leads to where one is replaced', async () => {
  const opened = record(arranged(presets.t20), {
    type: 'OpenInnings',
    batting: 0,
    striker: player('a1'),
    nonStriker: player('a2'),
  });
  const [, fielding] = opened.state.sides ?? [];
  if (fielding === undefined) throw new Error('no sides');
  const book = fielding.players.reduce(
    (now, bowler) => record(now, { type: 'SuspendBowler', bowler, until: 'match' }),
    opened,
  );
  expect(currentInnings(book.state)?.bowler).toBeNull();
  const { leave } = ground(book);
  expect(deadEnd()).toBeNull();
  const key = [...document.querySelectorAll('button')].find((button) =>
    button.textContent.startsWith('Nobody may bowl'),
  );
  flushSync(() => key?.click());
  await expect.poll(() => document.querySelector('[data-lower]')?.textContent).toContain('Burnham');
  leave();
});
