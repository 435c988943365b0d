// The tabs of a match's page and their addresses. Plain data, the same on the server and in the browser.

export const tabs = ['live', 'scorecard', 'overs', 'charts', 'info'] as const;
export type Tab = (typeof tabs)[number];

/** The tab a page address names; the first where it names none of ours. */
export const tabNamed = (name: unknown): Tab => tabs.find((tab) => tab === name) ?? 'live';

/** The address of a tab of the match with this code. */
export const tabHref = (code: string, tab: Tab): string =>
  tab === 'live' ? `/m/${code}` : `/m/${code}?tab=${tab}`;
