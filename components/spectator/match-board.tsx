// A match's whole page for spectators: the scoreboard, the tabs, what the tab shows, and a line that screen readers hear
// as it changes. The same on the server and live in the browser.
import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import { currentInnings, oversText, scoreText, type Scorebook, type Seq } from '@/engine';
import type { Roster } from '@/protocol/roster';
import { LinkTabs } from '../ui/link-tabs';
import { Commentary } from './commentary';
import { Info } from './info';
import type { BoardLink, MatchHead } from './match-head';
import { namesOf } from './names';
import { Overs } from './overs';
import { bookAt, stopsOf } from './replay';
import { Scoreboard } from './scoreboard';
import { Scorecard } from './scorecard';
import { SpokenLine } from './spoken';
import { tabHref, tabs, tabTitle, type Tab } from './tabs';

/** In scripts of their own: most who watch never open them. */
const ReplayBar = dynamic(async () => (await import('./replay-bar')).ReplayBar);
const Charts = dynamic(async () => (await import('./charts')).Charts);

export type MatchBoardProps = {
  readonly match: MatchHead;
  readonly book: Scorebook;
  readonly roster: Roster;
  readonly link: BoardLink;
  readonly spectators: number | null;
  /** Where its scorer goes to score it; null for everybody else. */
  readonly scoreHref: string | null;
  readonly tab: Tab;
  readonly onTab?: (tab: Tab) => void;
  /** The entry to go back to; null shows the match as it is. */
  readonly at: Seq | null;
  readonly onAt?: (at: Seq | null) => void;
  /** Every over of the commentary, or the latest few. */
  readonly whole: boolean;
};

export function MatchBoard(props: MatchBoardProps) {
  const { match, book: latest, roster, link, spectators, scoreHref, tab, onTab, at, onAt, whole } = props;
  const names = useMemo(() => namesOf(roster), [roster]);
  const stops = useMemo(() => stopsOf(latest.state), [latest]);
  const place = at === null ? -1 : stops.findIndex(({ seq }) => seq === at);
  const stop = stops[place] ?? null;
  const book = useMemo(() => (stop === null ? latest : bookAt(latest, stop.seq)), [latest, stop]);
  const { state } = book;
  const innings = currentInnings(latest.state);
  return (
    <div className="mx-auto w-full max-w-7xl lg:grid lg:grid-cols-[26rem_1fr] lg:items-start lg:gap-8 lg:px-6 lg:py-6">
      <div className="lg:sticky lg:top-6 lg:overflow-hidden lg:rounded-xl print:static">
        <Scoreboard
          match={match}
          state={state}
          roster={roster}
          link={link}
          spectators={spectators}
          scoreHref={scoreHref}
          replayAt={stop?.place ?? null}
        />
      </div>
      <div className="min-w-0">
        <div className="sticky top-0 z-10 print:hidden">
          <LinkTabs
            label="Match"
            tabs={tabs.map((name) => ({
              href: tabHref(match.code, name),
              label: tabTitle[name],
              current: name === tab,
            }))}
            {...(onTab === undefined
              ? {}
              : {
                  onPick: ({ href }) =>
                    onTab(tabs.find((name) => tabHref(match.code, name) === href) ?? 'live'),
                })}
          />
        </div>
        <section aria-label={tabTitle[tab]} className="px-4 pt-4 pb-16">
          <h2 className="sr-only">{tabTitle[tab]}</h2>
          {tab === 'live' && (
            <Commentary
              key={stop === null ? 'now' : stop.seq}
              book={book}
              names={names}
              whole={whole}
              code={match.code}
              {...(onAt === undefined || stop !== null
                ? {}
                : { onReplay: () => onAt(stops[0]?.seq ?? null) })}
            />
          )}
          {tab === 'scorecard' && <Scorecard state={state} names={names} />}
          {tab === 'overs' && <Overs state={state} names={names} />}
          {tab === 'charts' && <Charts state={state} names={names} />}
          {tab === 'info' && <Info match={match} state={state} names={names} />}
        </section>
      </div>
      {stop !== null && onAt !== undefined && (
        <>
          <div className="h-32" />
          <ReplayBar
            stops={stops}
            at={place}
            onAt={(next) => onAt(stops[next]?.seq ?? null)}
            liveScore={innings === null ? '' : `${scoreText(innings)} (${oversText(innings)})`}
            onLive={() => onAt(null)}
          />
        </>
      )}
      <SpokenLine state={state} names={names} live={link.kind === 'live' && stop === null} />
    </div>
  );
}
