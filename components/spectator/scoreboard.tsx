// The scoreboard over the match's page: who plays, the score in large digits, what is needed, who is at the wicket, who
// bowls, the balls of this over. Its rows keep their height whatever happens, so that nothing under them moves.
import { useMemo } from 'react';
import { currentInnings, rulesName, type Scorebook } from '@/engine';
import type { Roster } from '@/protocol/roster';
import type { BoardWords } from '@/words/messages';
import { AtTheWicket } from './at-the-wicket';
import { BeforePlay } from './before-play';
import { dayInWords } from './day';
import { headline, lastEvent } from './headline';
import type { BoardLink, MatchHead } from './match-head';
import { isOfTeams } from './names';
import { OverStrip } from './over-strip';
import { phaseOf } from './phase';
import { ScoreLines } from './score-lines';
import { StatusLine } from './status-line';
import { BestOfTheInnings, BestOfTheMatch } from './who-did-best';

export type ScoreboardProps = {
  readonly match: MatchHead;
  readonly book: Scorebook;
  readonly roster: Roster;
  readonly words: BoardWords;
  readonly link: BoardLink;
  readonly spectators: number | null;
  /** The ball that a replay is at, as "14.2"; null where the board shows what is now. */
  readonly replayAt: string | null;
  /** Where its scorer goes to score it; null for everybody else. */
  readonly scoreHref: string | null;
  /** Where who manages it says who may score; null for everybody else. */
  readonly peopleHref: string | null;
};

export function Scoreboard({
  match,
  book,
  roster,
  words,
  link,
  spectators,
  scoreHref,
  peopleHref,
  replayAt,
}: ScoreboardProps) {
  const { state } = book;
  const phase = phaseOf(state);
  const innings = currentInnings(state);
  const day = useMemo(() => dayInWords(book, words), [book, words]);
  const line = headline(state, words);
  const event = lastEvent(state, words);
  const [home, away] = roster.teams;
  // The teams stand under it in large letters.
  const title = isOfTeams(match.title, [home.name, away.name]) ? '' : match.title;
  return (
    <section
      aria-label={words.say('board.scoreboard')}
      className="on-board bg-board px-4 pb-3 text-board-ink"
    >
      <StatusLine
        state={state}
        link={link}
        spectators={spectators}
        scoreHref={scoreHref}
        peopleHref={peopleHref}
        replayAt={replayAt}
        speech={words}
      />
      <div className="flex h-6 gap-3 text-sm text-board-muted">
        <h1 className="min-w-0 flex-1 truncate">
          <span className="sr-only">{words.say('board.match', { team: home.name, other: away.name })} </span>
          {[title, match.venue, rulesName(match.conditionsName, words)]
            .filter((part) => part !== '')
            .join(' · ')}
        </h1>
        {day !== '' && <p className="figures shrink-0 text-board-ink">{day}</p>}
      </div>
      <ScoreLines state={state} roster={roster} speech={words} />
      <p className="figures flex h-10 items-center justify-between gap-3 leading-5 font-semibold text-board-accent">
        <span className="line-clamp-2 min-w-0 text-pretty">{line.text}</span>
        <span className="shrink-0">{line.rate}</span>
      </p>
      <div className="min-h-55 print:hidden">
        {phase === 'before' && <BeforePlay match={match} state={state} words={words} />}
        {phase === 'over' && innings === null && <BeforePlay match={match} state={state} words={words} />}
        {phase === 'over' && innings !== null && <BestOfTheMatch state={state} words={words} />}
        {phase === 'interval' && innings !== null && (
          <BestOfTheInnings innings={innings} state={state} words={words} />
        )}
        {(phase === 'play' || phase === 'stopped') && (
          <>
            <AtTheWicket state={state} words={words} />
            <OverStrip state={state} words={words} />
          </>
        )}
      </div>
      <p className="line-clamp-2 h-12 text-base leading-6 print:hidden">{event}</p>
    </section>
  );
}
