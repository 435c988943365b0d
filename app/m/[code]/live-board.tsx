'use client';
// The match's page in the browser: follows the match live, and changes tabs without asking the server.
import { startTransition, useCallback, useEffect, useState } from 'react';
import { fetchConnection } from '@/client/go-live';
import { useLiveMatch } from '@/client/use-live-match';
import type { FeedFilter } from '@/components/spectator/feed';
import { MatchBoard } from '@/components/spectator/match-board';
import type { MatchHead } from '@/components/spectator/match-head';
import { tabNamed, type Tab } from '@/components/spectator/tabs';
import { InLanguage } from '@/components/ui/in-language';
import type { MatchId, Seq } from '@/engine';
import type { Snapshot } from '@/protocol/frame';
import type { Language } from '@/words/languages';
import { fetchAllPanels, fetchPanel, lazyPanels, LazyReplayBoard } from './lazy-panels';

export type LiveBoardProps = {
  readonly match: MatchHead & { readonly id: MatchId; readonly spectators: number };
  readonly snapshot: Snapshot;
  /** As the address has it: whoever holds a private match's code may follow it. */
  readonly code: string;
  /** Where its scorer goes to score it; null for everybody else. */
  readonly scoreHref: string | null;
  /** Where who manages it says who may score; null for everybody else. */
  readonly peopleHref: string | null;
  readonly tab: Tab;
  /** The entry a replay begins at; null where none was asked for. */
  readonly at: Seq | null;
  readonly whole: boolean;
  readonly filter: FeedFilter;
  readonly language: Language;
};

export function LiveBoard(props: LiveBoardProps) {
  const { match, snapshot, code, scoreHref, peopleHref, language } = props;
  const { tab: first, at: asked, whole, filter } = props;
  const live = useLiveMatch({ matchId: match.id, initial: snapshot, code, spectators: match.spectators });
  const [tab, pickTab] = useTab(first);
  const [at, goTo] = useReplay(asked);
  useState(() => fetchAhead(at === null ? first : 'replay'));
  useEffect(fetchWhenUsed, []);
  const opening = live.book.state.innings[0]?.balls[0]?.seq ?? null;
  const board = {
    match,
    book: live.book,
    roster: live.roster,
    link: live.link,
    spectators: live.spectators,
    scoreHref,
    peopleHref,
    tab,
    onTab: pickTab,
    panels: lazyPanels,
    whole,
    filter,
  };
  return (
    <InLanguage language={language}>
      {(speech) =>
        at !== null ? (
          <LazyReplayBoard {...board} speech={speech} at={at} onAt={goTo} begun={asked === null} />
        ) : (
          <MatchBoard
            {...board}
            speech={speech}
            replayed={null}
            {...(opening === null ? {} : { onReplay: () => goTo(opening) })}
          />
        )
      }
    </InLanguage>
  );
}

/** What the page waits for before it is live, asked for beside its language: one after the other is a way to the server each. */
function fetchAhead(shown: Tab | 'replay'): void {
  if (typeof window === 'undefined') return;
  void fetchPanel(shown);
  void fetchConnection();
}

/** Whoever touches the page may soon want another tab, and may have no network by then. */
function fetchWhenUsed(): () => void {
  const signs = ['pointerdown', 'keydown', 'scroll'] as const;
  const stop = () => {
    for (const sign of signs) removeEventListener(sign, used);
  };
  const used = () => {
    stop();
    void fetchAllPanels();
  };
  for (const sign of signs) addEventListener(sign, used, { passive: true });
  return stop;
}

/** The tab shown, kept in the address so that it can be shared and gone back to. */
function useTab(first: Tab): [Tab, (tab: Tab) => void] {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    const back = () => void show(tabNamed(new URLSearchParams(location.search).get('tab')));
    const show = async (named: Tab) => {
      if (await fetchPanel(named)) startTransition(() => setTab(named));
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const pick = useCallback((picked: Tab) => {
    void fetchPanel(picked).then((there) => {
      if (!there) return;
      startTransition(() => setTab(picked));
      const address = new URL(location.href);
      if (picked === 'live') address.searchParams.delete('tab');
      else address.searchParams.set('tab', picked);
      history.pushState(null, '', address);
    });
  }, []);
  return [tab, pick];
}

/** The entry a replay is at, kept in the address so that a moment can be shared. */
function useReplay(asked: Seq | null): [Seq | null, (at: Seq | null) => void] {
  const [at, setAt] = useState(asked);
  const begun = at !== null;
  const goTo = useCallback(
    (next: Seq | null) => {
      const address = new URL(location.href);
      if (next === null) address.searchParams.delete('ball');
      else address.searchParams.set('ball', String(next));
      history.replaceState(null, '', address);
      // While it runs, the slider under a finger waits for nothing.
      if (begun) setAt(next);
      else
        void fetchPanel('replay').then((there) => {
          if (there) startTransition(() => setAt(next));
        });
    },
    [begun],
  );
  return [at, goTo];
}
