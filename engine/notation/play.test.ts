// The test harness itself: that it plays what the notation says, and who comes when nobody is named.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player, record } from './play';

describe('playing the notation', () => {
  it('opens, names bowlers by turns and sends the next batter', () => {
    const book = bowl(arranged(presets.t20), '1 . 4 W 2 1 | 6 .');
    const [innings] = book.state.innings;
    expect(innings).toMatchObject({ runs: 14, wickets: 1, legalBalls: 8 });
    expect(innings?.batters.map((line) => line.player)).toEqual(['a1', 'a2', 'a3']);
    expect(innings?.bowlers.map((line) => line.player)).toEqual(['b11', 'b10']);
  });

  it('puts ids for the striker, the non-striker and the bowler', () => {
    const book = bowl(arranged(presets.t20), '. Wro(nonStriker@bowler,bowler)');
    expect(book.state.innings[0]?.batters[1]).toMatchObject({
      player: player('a2'),
      out: { how: 'runOut', fielders: [{ player: player('b11') }] },
    });
  });

  it('throws what the engine refuses', () => {
    expect(() => bowl(arranged(presets.t20), 'nbWlbw')).toThrow('IMPOSSIBLE_DELIVERY');
    expect(() => record(arranged(presets.t20), { type: 'CallOver' })).toThrow('NOT_AWAITED');
  });
});
