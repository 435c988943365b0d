// The tabs of a match's page and their addresses. Plain data, the same on the server and in the browser.
import type { Seq } from '@/engine';

export const tabs = ['live', 'scorecard', 'overs', 'charts', 'info'] as const;
export type Tab = (typeof tabs)[number];

/** The tab a page address names; the first where it names none of ours. */
export const tabNamed = (name: unknown): Tab => tabs.find((tab) => tab === name) ?? 'live';

/** The address of a tab of the match with this code; of its replay at a ball, where one is given. */
export function tabHref(code: string, tab: Tab, ball: Seq | null = null): string {
  const asked = [...(tab === 'live' ? [] : [`tab=${tab}`]), ...(ball === null ? [] : [`ball=${ball}`])];
  return asked.length === 0 ? `/m/${code}` : `/m/${code}?${asked.join('&')}`;
}
