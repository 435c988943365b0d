// Corrections as a scorer makes them, on books played in over notation: what must be answered, and what stands after.
import { describe, expect, test } from 'vitest';
import { dotBall, preview, presets, type Ball, type Innings, type Scorebook } from '@/engine';
import { arranged, bowl, player, record } from '@/engine/notation/play';
import { answersTo, commandOfChanges, keepingTheOver } from './correction';

const t20 = arranged(presets.t20);

function ballAt(book: Scorebook, index: number): { innings: Innings; ball: Ball } {
  const innings = book.state.innings.at(-1);
  const ball = innings?.balls[index];
  if (innings === undefined || ball === undefined) throw new Error('no such ball');
  return { innings, ball };
}

describe('17.5 an over that was called stays called', () => {
  test('a ball that was a wide after all: the over stands with five, and the next one is untouched', () => {
    const book = bowl(t20, '. . . . . . | 1 .');
    const { innings, ball } = ballAt(book, 2);
    const changes = keepingTheOver(book, innings, ball, {
      type: 'AmendEntry',
      target: ball.seq,
      fact: { type: 'ballBowled', delivery: { ...dotBall, call: 'wide' } },
    });
    const after = preview(book, commandOfChanges(changes));
    expect(after.ok).toBe(true);
    if (!after.ok) return;
    const [first, second] = after.book.state.innings[0]?.overs ?? [];
    expect(first).toMatchObject({ complete: true, legalBalls: 5, runs: 1 });
    expect(second).toMatchObject({ complete: false, legalBalls: 2, runs: 1 });
  });
  test('a ball of the over in progress needs no such thing', () => {
    const book = bowl(t20, '. . .');
    const { innings, ball } = ballAt(book, 1);
    const change = { type: 'VoidEntry', target: ball.seq } as const;
    expect(keepingTheOver(book, innings, ball, change)).toEqual([change]);
  });
  test('a ball that stays in the over needs none either', () => {
    const book = bowl(t20, '. . . . . . | 1');
    const { innings, ball } = ballAt(book, 2);
    const change = {
      type: 'AmendEntry',
      target: ball.seq,
      fact: { type: 'ballBowled', delivery: { ...dotBall, ran: 2 } },
    } as const;
    expect(keepingTheOver(book, innings, ball, change)).toEqual([change]);
  });
});

describe('what must be answered first', () => {
  test('a ball becomes a wicket: who came in; nobody who is in can be the answer', () => {
    const book = bowl(t20, '. 1 .');
    const { ball } = ballAt(book, 0);
    const change = {
      type: 'AmendEntry',
      target: ball.seq,
      fact: { type: 'ballBowled', delivery: { ...dotBall, dismissal: { kind: 'bowled' } } },
    } as const;
    const before = preview(book, change);
    if (before.ok || before.clash === null) throw new Error('it must clash: a batter is missing');
    const answers = answersTo(book, [change], before.clash);
    const comers = answers.flatMap((answer) => (answer.kind === 'batter' ? [answer.player] : []));
    expect(comers).toContain(player('a3'));
    expect(comers).not.toContain(player('a1'));
    expect(comers).not.toContain(player('a2'));
    const third = answers.find((answer) => answer.kind === 'batter' && answer.player === player('a3'));
    const after = preview(book, commandOfChanges([change, ...(third === undefined ? [] : [third.change])]));
    expect(after.ok && after.book.state.innings[0]).toMatchObject({ wickets: 1, runs: 1 });
  });
  test('a forgotten ball in an over that is done: the over went on', () => {
    const book = bowl(t20, '. . . . . . | .');
    const { ball } = ballAt(book, 3);
    const change = {
      type: 'InsertEntry',
      before: ball.seq,
      fact: { type: 'ballBowled', delivery: { ...dotBall, ran: 4 } },
    } as const;
    const before = preview(book, change);
    if (before.ok || before.clash === null) throw new Error('it must clash: a seventh ball');
    const longer = answersTo(book, [change], before.clash).find(({ kind }) => kind === 'overExtended');
    const after = preview(book, commandOfChanges([change, ...(longer === undefined ? [] : [longer.change])]));
    expect(after.ok && after.book.state.innings[0]?.overs[0]).toMatchObject({ legalBalls: 7, runs: 4 });
  });
  test('a wicket that was none: the batter who came in goes out again', () => {
    const book = record(bowl(t20, 'W'), { type: 'SendBatter', batter: player('a3') });
    const { ball } = ballAt(book, 0);
    const change = {
      type: 'AmendEntry',
      target: ball.seq,
      fact: { type: 'ballBowled', delivery: dotBall },
    } as const;
    const before = preview(book, change);
    if (before.ok || before.clash === null) throw new Error('it must clash: nobody is missing');
    expect(answersTo(book, [change], before.clash).map(({ kind }) => kind)).toContain('void');
  });
});
