import { describe, expect, it, vi } from 'vitest';
import { hearPush, type PushEvent, type PushScope, type TapEvent } from './push';

const worker = (open: readonly string[] = []) => {
  let push: (event: PushEvent) => void = () => undefined;
  let tap: (event: TapEvent) => void = () => undefined;
  const showNotification = vi.fn(() => Promise.resolve());
  const openWindow = vi.fn(() => Promise.resolve());
  const focus = vi.fn(() => Promise.resolve());
  const hear: Record<string, (listener: never) => void> = {
    push: (listener) => void (push = listener),
    notificationclick: (listener) => void (tap = listener),
  };
  const scope: PushScope = {
    addEventListener: (type: string, listener: never) => hear[type]?.(listener),
    registration: { showNotification },
    clients: { matchAll: () => Promise.resolve(open.map((url) => ({ url, focus }))), openWindow },
    location: { origin: 'https://scores.example' },
  };
  hearPush(scope);
  const done = async (run: (wait: (work: Promise<unknown>) => void) => void) => {
    let work: Promise<unknown> = Promise.resolve();
    run((given) => void (work = given));
    await work;
  };
  return {
    ...{ showNotification, openWindow, focus },
    push: (text: string | null) =>
      done((waitUntil) => push({ waitUntil, data: text === null ? null : { text: () => text } })),
    tap: (data: unknown) => done((waitUntil) => tap({ waitUntil, notification: { data, close: vi.fn() } })),
  };
};

describe('a message on the device', () => {
  it('is a line a match, that a later one takes the place of', async () => {
    const { push, showNotification } = worker();
    await push(JSON.stringify({ title: 'Kent 1/1', body: 'OUT!', tag: 'ABC234', url: '/m/ABC234' }));
    expect(showNotification).toHaveBeenCalledWith(
      'Kent 1/1',
      expect.objectContaining({ body: 'OUT!', tag: 'ABC234', data: { url: '/m/ABC234' } }),
    );
  });

  it.each([null, '', 'no JSON', '7'])('is shown even where it is none: %j', async (text) => {
    const { push, showNotification } = worker();
    await push(text);
    expect(showNotification).toHaveBeenCalledWith('Scorebox', expect.anything());
  });

  it('opens the match, or the page that has it open', async () => {
    const fresh = worker();
    await fresh.tap({ url: '/m/ABC234' });
    expect(fresh.openWindow).toHaveBeenCalledWith('https://scores.example/m/ABC234');
    const open = worker(['https://scores.example/m/ABC234?tab=charts']);
    await open.tap({ url: '/m/ABC234' });
    expect(open.focus).toHaveBeenCalled();
    expect(open.openWindow).not.toHaveBeenCalled();
  });

  it('opens no page of others', async () => {
    const { tap, openWindow } = worker();
    await tap({ url: 'https://elsewhere.example/' });
    await tap({ url: '//elsewhere.example/' });
    await tap(null);
    for (const [url] of openWindow.mock.calls.map((call: unknown[]) => call))
      expect(String(url)).toMatch(/^https:\/\/scores\.example\/?$/);
  });
});
