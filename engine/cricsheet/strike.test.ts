// The strike of an import: the Laws', with a swap where the file shows another, explained where nobody recorded what it
// hung on (Law 18.11 before October 2022; Law 38).
import { describe, expect, it } from 'vitest';
import type { FileInnings } from './file';
import { ball, innings, matchFile } from './testing/match-file';
import { imported, types } from './testing/scored';

const dots = (count: number) => Array.from({ length: count }, () => ball('a1', 'a2'));
const oneOver = (...balls: ReturnType<typeof ball>[]): FileInnings[] => [
  innings('Ashes', [['b11', ...balls]]),
];

describe('the strike', () => {
  const out = { wickets: [{ kind: 'caught', player_out: 'a1', fielders: [{ name: 'b1' }] }] };

  it('is swapped where the file shows another striker, which a catch before October 2022 explains', () => {
    const old = { dates: ['2019-06-01'], season: '2019' };
    const match = imported(matchFile(oneOver(ball('a1', 'a2', 0, out), ball('a2', 'a3')), old));
    expect(types(match).filter((type) => type === 'SwapBatters')).toHaveLength(1);
    expect(match.strikeCorrections).toMatchObject([{ explained: true, cause: 'caught, crossed or not' }]);
  });

  it.each([
    ['since October 2022', { dates: ['2022-10-02'], season: '2022/23' }],
    [
      'in The Hundred of 2021',
      { event: { name: "The Hundred Women's Competition" }, dates: ['2021-07-21'], season: '2021' },
    ],
    [
      'in the IPL of 2022',
      { event: { name: 'Indian Premier League' }, dates: ['2022-04-10'], season: '2022' },
    ],
  ])('goes to the new batter after a catch %s: nothing explains another', (_, when) => {
    const match = imported(matchFile(oneOver(ball('a1', 'a2', 0, out), ball('a2', 'a3')), when));
    expect(match.strikeCorrections).toMatchObject([{ explained: false }]);
  });

  it('is unexplained after a single, and explained after a run out', () => {
    const single = imported(matchFile(oneOver(ball('a1', 'a2', 1), ball('a1', 'a2'))));
    expect(single.strikeCorrections).toMatchObject([{ explained: false, cause: '1 run' }]);
    const wicket = { wickets: [{ kind: 'run out', player_out: 'a2' }] };
    const both = ['a1', 'a3'].map((faces) => {
      const other = faces === 'a1' ? 'a3' : 'a1';
      return imported(matchFile(oneOver(ball('a1', 'a2', 0, wicket), ball(faces, other)))).strikeCorrections;
    });
    expect(both.flat()).toMatchObject([{ explained: true }]);
  });

  it('is left to the Laws at the end of an over', () => {
    const file = matchFile([
      innings('Ashes', [
        ['b11', ...dots(5), ball('a1', 'a2', 1)],
        ['b10', ball('a1', 'a2')],
      ]),
    ]);
    expect(imported(file).strikeCorrections).toEqual([]);
  });
});
