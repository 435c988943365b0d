// The tabs of a match's page and its replay, each in a script of its own that comes after the page: what the server drew
// stands until it is there. No boundary of Suspense is around them on purpose: the first HTML then holds the tab itself,
// also where no script ever runs, and the browser keeps it until it can take it over.
import { lazy } from 'react';
import type { Panels } from '@/components/spectator/panels';
import { tabs, type Tab } from '@/components/spectator/tabs';

const commentary = () => import('@/components/spectator/commentary');
const scorecard = () => import('@/components/spectator/scorecard');
const overs = () => import('@/components/spectator/overs');
const charts = () => import('@/components/spectator/charts');
const info = () => import('@/components/spectator/info');
const replayBoard = () => import('@/components/spectator/replay-board');

export const lazyPanels: Panels = {
  Commentary: lazy(async () => ({ default: (await commentary()).Commentary })),
  Scorecard: lazy(async () => ({ default: (await scorecard()).Scorecard })),
  Overs: lazy(async () => ({ default: (await overs()).Overs })),
  Charts: lazy(async () => ({ default: (await charts()).Charts })),
  Info: lazy(async () => ({ default: (await info()).Info })),
};
export const LazyReplayBoard = lazy(async () => ({ default: (await replayBoard()).ReplayBoard }));

const scripts: Readonly<Record<Tab | 'replay', () => Promise<unknown>>> = {
  live: commentary,
  scorecard,
  overs,
  charts,
  info,
  replay: replayBoard,
};

/** Fetches the script of a tab or of the replay before it is shown; false where there is no network for it. */
export async function fetchPanel(name: Tab | 'replay'): Promise<boolean> {
  try {
    await scripts[name]();
    return true;
  } catch {
    // What an import rejects with is not specified; that it was not there is all there is to know.
    return false;
  }
}

/** Fetches what has not been shown yet, so that the tabs work where the network is lost later. */
export async function fetchAllPanels(): Promise<void> {
  await Promise.all(tabs.map(fetchPanel).concat(fetchPanel('replay')));
}
