// @vitest-environment happy-dom
// What few matches see, walked from the pad tap by tap: a super over and the order of its innings, the follow-on, a batter
// timed out, an over that was miscounted, an impact player, six penalty runs. What is told after each is the Law's.
import { afterEach, expect, test, vi } from 'vitest';
import { currentInnings, presets, type Scorebook } from '@/engine';
import { arranged, bowl, readyForBall, record } from '@/engine/notation/play';
import { make } from './testing/finger';
import { ground, type Ground } from './testing/ground';
import { beginning } from './testing/tap';

vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

let pad: Ground | null = null;
afterEach(() => {
  expect(pad?.faults).toEqual([]);
  pad?.leave();
});

/** A pad of this match, and what stands on it. */
function padOf(book: Scorebook): Ground {
  pad = ground(book);
  return pad;
}
const shown = (): string => document.querySelector('[data-awaiting]')?.textContent ?? '';
const awaited = (): string | null | undefined =>
  document.querySelector('[data-awaiting]')?.getAttribute('data-awaiting');
const heading = (): string | undefined => document.querySelector('h1')?.textContent;
const innings = ({ book }: Ground) => {
  const current = currentInnings(book().state);
  if (current === null) throw new Error('no innings');
  return current;
};
const key = (name: RegExp): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) =>
    name.test(one.getAttribute('aria-label') ?? one.textContent),
  );
const times = (count: number, tap: string): string[] => Array.from({ length: count }, () => tap);

/** Both sides made nothing off their six balls. */
const tied = bowl(arranged({ ...presets.t20, ballsPerInnings: 6 }), '. . . . . . . . . . . .');

test('a super over from the pad: Ashford first by the umpires’ word, and Burnham win it', async () => {
  const at = padOf(tied);
  // Burnham batted second, so they bat first where nobody says otherwise.
  expect(key(/^Player b1$/)).toBeDefined();
  await make([beginning('Ashford bat first')]);
  expect(shown()).toContain('Who opens for Ashford?');
  expect(key(/^Player b1$/)).toBeUndefined();
  // Back, and once more: the order is no trap.
  await make([beginning('Ashford bat first')]);
  expect(key(/^Player b1$/)).toBeDefined();
  await make([beginning('Ashford bat first'), 'Player a4', 'Player a5', 'Player b2 bowls']);
  expect(innings(at)).toMatchObject({ superOver: true, batting: 0, ballsAllotted: 6 });
  expect(shown()).toContain('Super over');
  // Two wickets end it: five runs.
  await make(['Four, to the boundary', 'One', 'Out: a wicket', 'Bowled', 'Player a1 comes in']);
  await make(['Out: a wicket', 'LBW']);
  expect(awaited()).toBe('openers');
  // The second half is the other side's: no choice any more.
  expect(key(/bat first$|bat firstSuper/)).toBeUndefined();
  await make(['Player b1', 'Player b3', 'Player a11 bowls', 'Six']);
  expect(awaited()).toBe('nothing');
  expect(at.book().state.result).toMatchObject({ winner: 1, margin: { by: 'superOver' } });
});

test('still level: in the next super over who was out may not bat, and who bowled may not bowl', async () => {
  const at = padOf(tied);
  await make(['Player b1', 'Player b3', 'Player a11 bowls', 'Out: a wicket', 'Bowled']);
  await make(['Player b4 comes in', ...times(5, 'No run')]);
  await make(['Player a1', 'Player a2', 'Player b11 bowls', ...times(6, 'No run')]);
  expect(awaited()).toBe('openers');
  expect(innings(at).ended).not.toBeNull();
  // Ashford batted second in it, so they bat first now; the other order is the umpires' to say again.
  await make([beginning('Burnham bat first')]);
  expect(key(/^Player b1$/)?.getAttribute('aria-disabled')).toBe('true');
  await make([beginning('Burnham bat first'), 'Player a1', 'Player a2']);
  expect(key(/^Player b11 bowls$/)?.getAttribute('aria-disabled')).toBe('true');
  await make(['Player b10 bowls', 'One']);
  expect(innings(at)).toMatchObject({ batting: 0, number: 5 });
});

/** Ashford 200 ahead after both first innings of a match of five days. */
const ahead = (() => {
  const first = [1, 2, 3, 4].reduce(
    (now) => record(now, { type: 'AwardPenalty', to: 0, runs: 50, reason: 'other' }),
    readyForBall(arranged(presets.test)),
  );
  const second = readyForBall(record(first, { type: 'CloseInnings', reason: 'declared' }));
  return record(second, { type: 'CloseInnings', reason: 'declared' });
})();

test('the follow-on: enforced, the same side bats again; taken back, the leader does', async () => {
  const at = padOf(ahead);
  expect(shown()).toContain('ahead by 200');
  await make([beginning('Follow-on enforced')]);
  expect(shown()).toContain('Who opens for Burnham?');
  await make(['Player b1', 'Player b2', 'Player a11 bowls', 'One']);
  expect(innings(at)).toMatchObject({ number: 3, batting: 1, followingOn: true, runs: 1 });
  await make(['Undo', 'Undo', 'Undo', 'Undo']);
  await make([beginning('Ashford bat again')]);
  await make(['Player a1', 'Player a2', 'Player b11 bowls']);
  expect(innings(at)).toMatchObject({ number: 3, batting: 0, followingOn: false });
});

test('timed out: a wicket to nobody, and the next is asked for (Law 40)', async () => {
  const at = padOf(readyForBall(arranged(presets.t20)));
  await make(['Out: a wicket', 'Bowled', 'Timed out', 'Player a3 timed out']);
  expect(heading()).toContain('0/2');
  expect(awaited()).toBe('batter');
  expect(innings(at).batters.find(({ player }) => player === 'a3')?.out).toMatchObject({
    how: 'timedOut',
    bowler: null,
  });
  expect(innings(at).legalBalls).toBe(1);
  expect(key(/^Player a3 comes in$/)?.getAttribute('aria-disabled')).toBe('true');
  await make(['Player a4 comes in', 'No run']);
});

test('a miscounted over: called after five it stands; not called after six, there is a seventh (Law 17.5)', async () => {
  const at = padOf(readyForBall(arranged(presets.t20)));
  await make([...times(4, 'No run'), 'One', 'The umpire called over']);
  expect(awaited()).toBe('bowler');
  expect(innings(at).overs).toMatchObject([{ legalBalls: 5, complete: true }]);
  await make(['Player b1 bowls', ...times(6, 'No run')]);
  // A single off the last ball of the first over, then ends changed: a1 faced the second, and now a2 does.
  expect(innings(at).striker).toBe('a2');
  await make(['Umpire', beginning('Over not called')]);
  expect(innings(at)).toMatchObject({ striker: 'a1', bowler: 'b1', thisOver: { number: 1, ballsDue: 7 } });
  await make(['Two']);
  expect(awaited()).toBe('bowler');
  expect(innings(at).overs[1]).toMatchObject({ legalBalls: 7, complete: true, runs: 2 });
});

test('an impact player: the twelfth comes for one who is out, bats, and the other is done', async () => {
  const at = padOf(readyForBall(arranged({ ...presets.t20, reserves: 1 })));
  await make(['Out: a wicket', 'Bowled', 'More', beginning('Players'), 'Ashford']);
  await make([beginning('Replace a player'), 'Player a1', { fill: 'A name typed now', text: 'Nina Roy' }]);
  await make(['Take', 'Impact player', 'Nina Roy comes in']);
  expect(innings(at)).toMatchObject({ striker: 'new1', wickets: 1 });
  expect(at.book().state.withdrawn).toEqual(['a1']);
  await make(['Six']);
  expect(heading()).toContain('6/1');
});

test('six penalty runs of a competition’s own, to the fielding side: their next innings begins with them', async () => {
  const at = padOf(bowl(readyForBall(arranged(presets.t20)), '1'));
  const taps = [
    'Umpire',
    beginning('Penalty runs'),
    'One run more',
    beginning('Burnham'),
    beginning('Other'),
  ];
  await make(taps);
  expect(heading()).toContain('1/0');
  expect(at.book().state.waiting.penalties).toEqual([0, 6]);
  // A fifth tap for the sixth run; five by the Laws cost four.
  expect(taps).toHaveLength(5);
});
