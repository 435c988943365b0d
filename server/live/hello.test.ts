// A greeting is made once for a head of the log, however many join; and what was missed is told again even by a server
// that did not send it.
import { expect, test } from 'vitest';
import { announcer } from './announcer';
import { makeGreeter, type Establish } from './hello';
import { frameBetween, makeHistory } from './history';
import { scoreMatch } from './testing/scored-match';

const now = (): Date => new Date('2026-05-01T12:00:00Z');

test('two thousand joiners cost one snapshot, and one more after the next ball', () => {
  let made = 0;
  const establish: Establish = (...args) => {
    made += 1;
    return announcer.establish(...args);
  };
  const greeter = makeGreeter(establish, makeHistory(announcer.announce, 500), now, 500);
  const match = scoreMatch('m1');
  const head = match.live();
  const first = greeter.greet(head, null);
  for (let joiner = 0; joiner < 2_000; joiner += 1) expect(greeter.greet(head, null)).toBe(first);
  expect(made).toBe(1);
  match.bowl();
  expect(greeter.greet(match.live(), null)).not.toBe(first);
  expect(made).toBe(2);
});

test('whoever asks from every seq there is does not fill the memory: only the last few greetings are kept', () => {
  let made = 0;
  const establish: Establish = (...args) => {
    made += 1;
    return announcer.establish(...args);
  };
  const greeter = makeGreeter(establish, makeHistory(announcer.announce, 500), now, 500);
  const match = scoreMatch('m1');
  for (let ball = 0; ball < 30; ball += 1) match.bowl();
  const head = match.live();
  const seqs = head.book.entries.map(({ seq }) => seq);
  for (const seq of [...seqs, ...seqs]) greeter.greet(head, seq);
  expect(made).toBe(2 * seqs.length);
  // Those who were cut off together come back together.
  for (let joiner = 0; joiner < 100; joiner += 1) greeter.greet(head, seqs.at(-1) ?? 0);
  expect(made).toBe(2 * seqs.length);
});

test('what a restarted server tells of a gap is what was told when it happened', () => {
  const match = scoreMatch('m1');
  const kept = makeHistory(announcer.announce, 50);
  for (let ball = 0; ball < 100; ball += 1)
    for (const { before, match: after } of match.bowl())
      kept.keep(frameBetween(announcer.announce, before, after));
  const head = match.live();
  const restarted = makeHistory(announcer.announce, 50);
  const last = head.book.entries.length;
  for (const gap of [0, 1, 17, 50]) {
    const told = kept.since(last - gap, head);
    expect(told.length).toBeGreaterThanOrEqual(gap);
    expect(restarted.since(last - gap, head)).toEqual(told);
  }
});
