// A match's whole page for spectators: the scoreboard, the tabs, what the tab shows, and a line that screen readers hear
// as it changes. The same on the server and live in the browser.
import { useMemo, type ReactNode } from 'react';
import type { Scorebook, Seq } from '@/engine';
import type { Roster } from '@/protocol/roster';
import type { BoardSpeech } from '@/words/messages';
import { LinkTabs } from '../ui/link-tabs';
import type { FeedFilter } from './feed';
import type { BoardLink, MatchHead } from './match-head';
import { wordsOf } from './names';
import type { Panels } from './panels';
import { Scoreboard } from './scoreboard';
import { SpokenLine } from './spoken';
import { tabHref, tabs, type Tab } from './tabs';

export type MatchBoardProps = {
  readonly match: MatchHead;
  readonly book: Scorebook;
  readonly roster: Roster;
  readonly speech: BoardSpeech;
  readonly link: BoardLink;
  readonly spectators: number | null;
  /** Where its scorer goes to score it; null for everybody else. */
  readonly scoreHref: string | null;
  /** Where who manages it says who may score; null for everybody else. */
  readonly peopleHref: string | null;
  readonly tab: Tab;
  readonly onTab?: (tab: Tab) => void;
  readonly panels: Panels;
  /** Every over of the commentary, or the latest few. */
  readonly whole: boolean;
  /** What of the commentary is shown. */
  readonly filter: FeedFilter;
  /** Begins a replay; left out where there is none to begin. */
  readonly onReplay?: () => void;
  /** The ball that `book` was gone back to; null where it is the match as it stands. */
  readonly replayed: { readonly seq: Seq; readonly place: string } | null;
  /** What stands fixed at the foot of the page: a replay's controls. */
  readonly foot?: ReactNode;
};

export function MatchBoard(props: MatchBoardProps) {
  const { match, book, roster, speech, link, spectators, scoreHref, tab, onTab, panels, whole, onReplay } =
    props;
  const { peopleHref, replayed, foot, filter } = props;
  const words = useMemo(() => wordsOf(roster, speech), [roster, speech]);
  const { state } = book;
  const hrefOf = (name: Tab): string => tabHref(match.code, name, replayed?.seq);
  return (
    <div className="mx-auto w-full max-w-7xl lg:grid lg:grid-cols-[26rem_1fr] lg:items-start lg:gap-8 lg:px-6 lg:py-6">
      <div className="lg:sticky lg:top-6 lg:overflow-hidden lg:rounded-xl print:static">
        <Scoreboard
          match={match}
          book={book}
          roster={roster}
          words={words}
          link={link}
          spectators={spectators}
          scoreHref={scoreHref}
          peopleHref={peopleHref}
          replayAt={replayed?.place ?? null}
        />
      </div>
      <div className="min-w-0">
        <div className="sticky top-0 z-10 print:hidden">
          <LinkTabs
            label={speech.say('tabs.label')}
            tabs={tabs.map((name) => ({
              href: hrefOf(name),
              label: speech.say(`tab.${name}`),
              current: name === tab,
            }))}
            {...(onTab === undefined
              ? {}
              : {
                  onPick: ({ href }) => onTab(tabs.find((name) => hrefOf(name) === href) ?? 'live'),
                })}
          />
        </div>
        <section aria-label={speech.say(`tab.${tab}`)} className="px-4 pt-4 pb-16">
          <h2 className="sr-only">{speech.say(`tab.${tab}`)}</h2>
          {tab === 'live' && (
            <panels.Commentary
              key={replayed === null ? 'now' : replayed.seq}
              book={book}
              words={words}
              whole={whole}
              filter={filter}
              code={match.code}
              {...(onReplay === undefined ? {} : { onReplay })}
            />
          )}
          {tab === 'scorecard' && <panels.Scorecard state={state} words={words} />}
          {tab === 'overs' && <panels.Overs book={book} words={words} />}
          {tab === 'charts' && <panels.Charts state={state} words={words} />}
          {tab === 'info' && <panels.Info match={match} state={state} words={words} />}
        </section>
      </div>
      {foot !== undefined && (
        <>
          <div className="h-32" />
          {foot}
        </>
      )}
      <SpokenLine state={state} words={words} live={link.kind === 'live' && replayed === null} />
    </div>
  );
}
