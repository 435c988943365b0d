// Typing from the paper book: what is read, where it stops and asks, and what would be entered.
import { describe, expect, test } from 'vitest';
import { presets, type Command, type ScorerWords } from '@/engine';
import { scorerSpeech } from '@/words/english/scorer';
import { arranged, player, readyForBall, record } from '@/engine/notation/play';
import { catchUp } from './catch-up';

const names: ScorerWords = {
  ...scorerSpeech,
  player: (id) => id.toUpperCase(),
  team: (side) => (side === 0 ? 'Kent' : 'Surrey'),
};
const start = readyForBall(arranged(presets.t20));
const sends = (id: string): Command => ({ type: 'SendBatter', batter: player(id) });
const bowls = (id: string): Command => ({ type: 'NameBowler', bowler: player(id) });

describe('what is typed', () => {
  test('is read back ball by ball', () => {
    const { balls, halt } = catchUp(start, '1 . 4 2lb nb+4 wd', [], names);
    expect(halt).toBeNull();
    expect(balls.map(({ said }) => said)).toEqual([
      '1 run',
      'No run',
      '4 runs',
      '2 leg byes',
      'No-ball, 4 off the bat',
      'Wide',
    ]);
  });
  test('stops at a word that is no ball', () =>
    expect(catchUp(start, '1 banana 4', [], names)).toMatchObject({
      balls: [{ word: '1' }],
      halt: { kind: 'unreadable', word: 'banana', nth: 2, after: '0.1' },
    }));
  test('stops where the Laws refuse', () =>
    expect(catchUp(start, 'nbW', [], names).halt).toMatchObject({ kind: 'refused', word: 'nbW' }));
});

describe('who comes and who bowls', () => {
  test('a wicket asks for the batter, and goes on with the answer', () => {
    const asked = catchUp(start, 'W 1', [], names);
    expect(asked.halt).toEqual({ kind: 'asks', who: 'batter' });
    const { halt, commands } = catchUp(start, 'W 1', [sends('a3')], names);
    expect(halt).toBeNull();
    expect(commands.map(({ type }) => type)).toEqual(['BowlBall', 'SendBatter', 'BowlBall']);
  });
  test('the end of an over asks for the bowler', () =>
    expect(catchUp(start, '. . . . . .', [], names).halt).toEqual({ kind: 'asks', who: 'bowler' }));
  test('an answer that no longer fits is asked for again', () =>
    expect(catchUp(start, 'W', [bowls('b2')], names).halt).toEqual({ kind: 'asks', who: 'batter' }));
  test('a run out is of whoever was at that end', () => {
    const { halt, book } = catchUp(start, '1Wro(striker@bowler)', [sends('a3')], names);
    expect(halt).toBeNull();
    expect(book.state.innings[0]?.falls[0]?.player).toBe(player('a1'));
  });
});

test('what it gives can be entered as it is', () => {
  const { commands, book } = catchUp(start, '1 W 2 . . 4', [sends('a3'), bowls('b2')], names);
  expect(record(start, ...commands).state).toEqual(book.state);
});
