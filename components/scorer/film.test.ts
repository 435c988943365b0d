import { expect, test } from 'vitest';
import { filmOf, momentOf, secondsOf } from './film';

test('a moment in a film', () => {
  expect(['', '83', '1:23', '1:02:03', '0:07.5', 'soon', '1:2:3:4'].map(secondsOf)).toEqual([
    0,
    83,
    83,
    3723,
    7.5,
    null,
    null,
  ]);
  expect(momentOf(83)).toBe('1:23');
});

test('only a film by https is taken, and none at all is fine', () => {
  expect(filmOf(' https://club.example/day1 ', '1:00')).toEqual({
    ok: true,
    video: { url: 'https://club.example/day1', atSeconds: 60 },
  });
  expect(filmOf('', 'soon')).toEqual({ ok: true, video: null });
  expect(filmOf('http://club.example/day1', '').ok).toBe(false);
  expect(filmOf('javascript:alert(1)', '').ok).toBe(false);
  expect(filmOf('club.example', '').ok).toBe(false);
  expect(filmOf('https://club.example/day1', 'soon').ok).toBe(false);
});
