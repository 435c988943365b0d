// Law 37: obstructing the field, by either batter.
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../index';
import { ball, batter, batterLine, changesBy, given, player, say, innings } from './harness';

const obstructing = (
  name: string,
  end: 'striker' | 'bowler',
  catchPrevented = false,
): Delivery['dismissal'] => ({
  kind: 'obstructing',
  batter: player(name),
  end,
  catchPrevented,
});

describe('Law 37, obstructing the field', () => {
  it('37.1 a wicket to nobody; the runs completed before it count', () => {
    const { after, ...changes } = changesBy(
      given(),
      ball({ ran: 1, dismissal: obstructing('A', 'bowler') }),
      batter('C'),
    );
    expect(changes).toMatchObject({
      score: '51/3',
      a: { runs: 1 },
      x: { wickets: 0, runs: 1 },
      legalBalls: 1,
      faces: 'B',
      other: 'C',
    });
    expect(batterLine(after, 'A')?.out).toMatchObject({ how: 'obstructing', bowler: null });
  });

  it('37.1 the non-striker can be the one out', () => {
    const { after } = changesBy(given(), ball({ dismissal: obstructing('B', 'bowler') }), batter('C'));
    expect(batterLine(after, 'B')?.out?.how).toBe('obstructing');
    expect([innings(after).striker, innings(after).nonStriker]).toEqual(['A', 'C']);
  });

  it('37.1 off a no-ball, a wide and a free hit too', () => {
    const book = given({ freeHit: true });
    const out = obstructing('A', 'striker');
    expect(changesBy(book, ball({ call: 'noBall', dismissal: out })).score).toBe('51/3');
    expect(changesBy(book, ball({ call: 'wide', dismissal: out })).score).toBe('51/3');
    expect(changesBy(say(book, ball({ call: 'noBall' })), ball({ dismissal: out })).score).toBe('51/3');
  });

  it('37.3.1 a catch prevented off a fair ball: the striker is out, though the non-striker did it', () => {
    const { after, ...changes } = changesBy(
      given(),
      ball({ ran: 1, dismissal: obstructing('B', 'bowler', true) }),
      batter('C'),
    );
    expect(batterLine(after, 'A')?.out?.how).toBe('obstructing');
    expect(changes).toMatchObject({ score: '50/3', a: { runs: 0 }, faces: 'C', other: 'B' });
  });

  it('37.3.1 off a no-ball it is who did it', () => {
    const { after } = changesBy(
      given(),
      ball({ call: 'noBall', dismissal: obstructing('B', 'bowler', true) }),
      batter('C'),
    );
    expect(batterLine(after, 'B')?.out?.how).toBe('obstructing');
    expect([innings(after).striker, innings(after).nonStriker]).toEqual(['A', 'C']);
  });

  it('37.5 no run stands where a catch was prevented, a penalty does', () => {
    const delivery = ball({
      ran: 1,
      dismissal: obstructing('A', 'striker', true),
      penalties: [{ to: 'batting', runs: 5, reason: 'helmet' }],
    });
    expect(changesBy(given(), delivery)).toMatchObject({ score: '55/3', a: { runs: 0 } });
  });

  it('37.5.2 from October 2026 the fielding captain picks who faces after it: the scorer swaps the batters', () => {
    const book = say(
      given({ edition: '2026' }),
      ball({ dismissal: obstructing('A', 'striker', true) }),
      batter('C'),
      { type: 'SwapBatters', reason: '37.5.2' },
    );
    expect(innings(book).striker).toBe('B');
  });
});
