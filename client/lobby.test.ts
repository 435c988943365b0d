// Following the lobby, without a browser: what is passed on, what is dropped, and when it comes back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followLobby, type Source } from './lobby';

class FakeSource extends EventTarget implements Source {
  readyState = 1;
  close = vi.fn(() => void (this.readyState = 2));
  say(name: string, data: unknown): void {
    this.dispatchEvent(Object.assign(new Event(name), { data: JSON.stringify(data) }));
  }
  fail(readyState: number): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
}

const isLine = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

const follow = () => {
  const opened: FakeSource[] = [];
  let see: (seen: boolean) => void = () => undefined;
  const news = { on: vi.fn(), moved: vi.fn(), gone: vi.fn(), link: vi.fn() };
  const end = followLobby(news, isLine, {
    open: () => {
      const source = new FakeSource();
      opened.push(source);
      return source;
    },
    onSight: (tell) => {
      see = tell;
      return () => undefined;
    },
    chance: () => 0,
  });
  const last = () => opened.at(-1) ?? new FakeSource();
  return { news, end, opened, last, see: (seen: boolean) => see(seen) };
};

describe('following the lobby', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('passes on what the page knows to show, and drops the rest', () => {
    const { news, last } = follow();
    last().say('on', [{ id: 'a' }, { nothing: true }, null]);
    expect(news.on).toHaveBeenCalledWith([{ id: 'a' }]);
    expect(news.link).toHaveBeenLastCalledWith('live');
    last().say('moved', { not: 'a list' });
    expect(news.moved).toHaveBeenCalledWith([]);
    last().say('gone', ['a', 7]);
    expect(news.gone).toHaveBeenCalledWith(['a']);
  });

  it('leaves a lost stream to the browser, and asks again itself for a refused one', () => {
    const { news, last, opened } = follow();
    last().fail(0);
    expect(news.link).toHaveBeenLastCalledWith('lost');
    vi.advanceTimersByTime(60_000);
    expect(opened).toHaveLength(1);
    last().fail(2);
    vi.advanceTimersByTime(10_000);
    expect(opened).toHaveLength(2);
  });

  it('lets the stream of a hidden page go, and opens it again when it is seen', () => {
    const { see, last, opened } = follow();
    see(false);
    vi.advanceTimersByTime(59_000);
    expect(last().close).not.toHaveBeenCalled();
    see(true);
    vi.advanceTimersByTime(120_000);
    expect(opened).toHaveLength(1);
    see(false);
    vi.advanceTimersByTime(60_000);
    expect(last().close).toHaveBeenCalled();
    see(true);
    expect(opened).toHaveLength(2);
  });

  it('ends for good', () => {
    const { end, last, opened, news } = follow();
    const source = last();
    end();
    expect(source.close).toHaveBeenCalled();
    source.say('on', [{ id: 'a' }]);
    source.fail(2);
    vi.advanceTimersByTime(60_000);
    expect(news.on).not.toHaveBeenCalled();
    expect(opened).toHaveLength(1);
  });
});
