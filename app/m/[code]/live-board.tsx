'use client';
// The match's page in the browser: follows the match live, and changes tabs without asking the server.
import { useCallback, useEffect, useState } from 'react';
import { useLiveMatch } from '@/client/use-live-match';
import { MatchBoard } from '@/components/spectator/match-board';
import type { MatchHead } from '@/components/spectator/match-head';
import { tabHref, tabNamed, type Tab } from '@/components/spectator/tabs';
import type { MatchId } from '@/engine';
import type { Snapshot } from '@/protocol/frame';

export type LiveBoardProps = {
  readonly match: MatchHead & { readonly id: MatchId; readonly spectators: number };
  readonly snapshot: Snapshot;
  /** As the address has it: whoever holds a private match's code may follow it. */
  readonly code: string;
  /** Where its scorer goes to score it; null for everybody else. */
  readonly scoreHref: string | null;
  readonly tab: Tab;
  readonly whole: boolean;
};

export function LiveBoard({ match, snapshot, code, scoreHref, tab: first, whole }: LiveBoardProps) {
  const live = useLiveMatch({ matchId: match.id, initial: snapshot, code, spectators: match.spectators });
  const [tab, pickTab] = useTab(match.code, first);
  return (
    <MatchBoard
      match={match}
      book={live.book}
      roster={live.roster}
      link={live.link}
      spectators={live.spectators}
      scoreHref={scoreHref}
      tab={tab}
      onTab={pickTab}
      whole={whole}
    />
  );
}

/** The tab shown, kept in the address so that it can be shared and gone back to. */
function useTab(code: string, first: Tab): [Tab, (tab: Tab) => void] {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    const back = () => setTab(tabNamed(new URLSearchParams(location.search).get('tab')));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const pick = useCallback(
    (picked: Tab) => {
      setTab(picked);
      history.pushState(null, '', tabHref(code, picked));
    },
    [code],
  );
  return [tab, pick];
}
