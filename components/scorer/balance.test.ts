// The sums of an over that has one of everything, as a scorer adds them up by hand.
import { expect, test } from 'vitest';
import { presets } from '@/engine';
import { arranged, bowl } from '@/engine/notation/play';
import { balanceOf } from './balance';

test('batters and extras, bowlers and what is not charged to them, come to the total', () => {
  // 4 and 1 off the bat; a wide and two run (3); a no-ball and two byes (1 + 2); a leg bye; five penalty runs.
  const innings = bowl(arranged(presets.t20), '4 1 wd+2 nb+2b 1lb ./5p(helmet)').state.innings[0];
  if (innings === undefined) throw new Error('no innings');
  expect(balanceOf(innings)).toEqual([
    { what: 'batters', adds: '5 + 12', start: 0, found: 17, expected: 17 },
    { what: 'bowlers', adds: '9 + 8', start: 0, found: 17, expected: 17 },
    { what: 'wickets', adds: '0', start: 0, found: 0, expected: 0 },
  ]);
});

test('a figure that does not come out is shown as it is', () => {
  const innings = bowl(arranged(presets.t20), '4').state.innings[0];
  if (innings === undefined) throw new Error('no innings');
  expect(balanceOf({ ...innings, runs: 5 })[0]).toMatchObject({ found: 4, expected: 5 });
});
