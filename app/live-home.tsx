'use client';
// The matches that are on, in the browser: as the server drew them, then moving on one stream. Asks for the page again
// where it missed how a match ended.
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState } from 'react';
import { followLobby } from '@/client/lobby';
import { followedFirst, LiveMatches, type OnMatch, type WallLink } from '@/components/spectator/live-matches';
import { isListedMatch } from '@/components/spectator/match-listing';
import { afterGone, afterList, afterMoves } from '@/components/spectator/wall';
import { InLanguage } from '@/components/ui/in-language';
import type { Language } from '@/words/languages';
import { Removal } from './removal';

export type LiveHomeProps = {
  readonly on: readonly OnMatch[];
  /** Ids of teams. */
  readonly followed: readonly string[];
  /** An admin's: simulated matches may go. */
  readonly mayRemove: boolean;
  readonly language: Language;
};

export function LiveHome({ on, followed, mayRemove, language }: LiveHomeProps) {
  const ours = useMemo(() => new Set(followed), [followed]);
  const [shown, link] = useWall(on);
  return (
    <InLanguage language={language}>
      {(speech) => (
        <LiveMatches
          matches={followedFirst(shown, ours)}
          followed={ours}
          link={link}
          speech={speech}
          under={(match) => mayRemove && match.simulated && <Removal match={match} speech={speech} />}
        />
      )}
    </InLanguage>
  );
}

/** What the wall shows and whether it moves. What the server sent anew counts before what was heard. */
function useWall(on: readonly OnMatch[]): [readonly OnMatch[], WallLink] {
  const router = useRouter();
  const [wall, setWall] = useState({ from: on, shown: on });
  const [link, setLink] = useState<WallLink>({ kind: 'static' });
  const shown = wall.from === on ? wall.shown : on;
  useEffect(() => {
    const change = (to: (shown: readonly OnMatch[]) => readonly OnMatch[]): void =>
      setWall((before) => ({ from: on, shown: to(before.from === on ? before.shown : on) }));
    return followLobby(
      {
        on: (matches) => {
          if (afterList(on, matches).stale) router.refresh();
          change((before) => afterList(before, matches).shown);
        },
        moved: (matches) => change((before) => afterMoves(before, matches)),
        gone: (ids) => change((before) => afterGone(before, ids)),
        link: (said) =>
          setLink((before) => {
            if (said === 'live') return { kind: 'live' };
            return before.kind === 'lost' ? before : { kind: 'lost', at: new Date().toISOString() };
          }),
      },
      isListedMatch,
    );
  }, [on, router]);
  return [shown, link];
}
