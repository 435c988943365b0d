'use client';
// A moment in the reader's own time and words: in UTC until the page runs, so that server and first render agree.
import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

export type LocalTimeProps = {
  /** ISO 8601. */
  readonly at: string;
  /** BCP 47: how the reader writes a day. */
  readonly language: string;
  readonly show?: 'dateTime' | 'time' | 'date';
};

const formats = {
  dateTime: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  date: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export function LocalTime({ at, language, show = 'dateTime' }: LocalTimeProps) {
  const running = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const zone: Intl.DateTimeFormatOptions = running
    ? {}
    : { timeZone: 'UTC', ...(show === 'date' ? {} : { timeZoneName: 'short' }) };
  const text = new Intl.DateTimeFormat(language, { ...formats[show], ...zone }).format(new Date(at));
  // A browser may know other names of days than the server's; its own come as soon as the page runs.
  return (
    <time dateTime={at} suppressHydrationWarning>
      {text}
    </time>
  );
}
