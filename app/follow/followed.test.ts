import { describe, expect, it } from 'vitest';
import { TeamId } from '@/engine/vocabulary/schemas';
import { followedAfter, followedIn } from './followed';

const team = (id: string) => TeamId.parse(id);

describe('the teams followed on a device', () => {
  it('are added and left, each once', () => {
    const one = followedAfter(undefined, { team: team('a'), follow: true });
    const two = followedAfter(one, { team: team('b'), follow: true });
    expect(followedIn(followedAfter(two, { team: team('a'), follow: true }))).toEqual(['b', 'a']);
    expect(followedIn(followedAfter(two, { team: team('a'), follow: false }))).toEqual(['b']);
    expect(followedIn(followedAfter('a', { team: team('a'), follow: false }))).toEqual([]);
  });

  it('may have been made with their match, whose id they carry', () => {
    const made = team('019c0000-0000-7000-8000-000000000001.0');
    expect(followedIn(followedAfter('a', { team: made, follow: true }))).toEqual(['a', made]);
  });

  it('are the last twelve', () => {
    const many = Array.from({ length: 14 }, (_, index) => `t${index}`).join('~');
    expect(followedIn(many)).toHaveLength(12);
    expect(followedIn(followedAfter(many, { team: team('new'), follow: true })).at(-1)).toBe('new');
  });

  it('are nothing else that a cookie may hold', () => {
    expect(followedIn('<script>~a;b~~ok')).toEqual(['ok']);
  });
});
