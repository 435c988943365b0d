// A match's page: complete as it leaves the server, then live. Without scripts it asks for itself again.
import type { Metadata } from 'next';
import { commentaryText, fold, isolated, resultText, scoreText, type MatchState } from '@/engine';
import { wordsOf } from '@/components/spectator/names';
import { filterNamed, playersOf } from '@/components/spectator/feed-filter';
import { placeOf } from '@/components/spectator/place';
import { bookAt } from '@/components/spectator/replay';
import { tabNamed } from '@/components/spectator/tabs';
import type { Roster } from '@/protocol/roster';
import { runtime, type MatchView } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';
import { readerLanguage, speechHere } from '../../language/language';
import { LowDataOffer } from '../../low/offer';
import { pageOrigin } from '../../page-origin';
import { ReadingChoices } from '../../reading-choices';
import { findMatch } from './find-match';
import { LiveBoard } from './live-board';
import { NoMatch } from './no-match';
import { structuredData, type Told } from './structured-data';

type Props = {
  readonly params: Promise<{ code: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** How often a page without scripts asks again. Seconds. */
const refreshSeconds = 20;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ code }, asked] = await Promise.all([params, searchParams]);
  const found = await findMatch(code);
  const speech = await speechHere();
  if (!found.ok) return { title: speech.say('noMatch.pageTitle'), robots: { index: false } };
  const { match, snapshot } = found.value;
  const title = speech.say('match.title', { team: match.teams[0], other: match.teams[1] });
  const book = fold(snapshot.entries);
  const moment = entryNamed(asked.ball);
  const seq = moment !== null && moment <= snapshot.seq ? moment : snapshot.seq;
  const { state } = seq === snapshot.seq ? book : bookAt(book, seq);
  const description = [scoresInWords(found.value, state, speech), match.title, match.venue]
    .filter((part) => part !== '')
    .join(' · ');
  const images =
    seq === 0
      ? []
      : [{ url: `/m/${match.code}/share/${seq}.png`, width: 1200, height: 630, alt: description }];
  return {
    title,
    description,
    metadataBase: new URL(await pageOrigin()),
    alternates: { canonical: `/m/${match.code}` },
    openGraph: { title, description, type: 'website', url: `/m/${match.code}`, siteName: 'Scorebox', images },
    twitter: { card: 'summary_large_image', title, description, images },
    ...(match.visibility === 'private' ? { robots: { index: false } } : {}),
  };
}

function scoresInWords({ snapshot: { roster } }: MatchView, state: MatchState, speech: SiteSpeech): string {
  if (state.result !== null) return resultText(state.result, wordsOf(roster, speech));
  return state.innings
    .map((innings) => `${isolated(roster.teams[innings.batting].name)} ${scoreText(innings)}`)
    .join(', ');
}

/** Lines of the coverage that search engines are given. */
const mostTold = 8;

/** The latest balls in words, newest first. */
function latestTold(
  { innings, conditions }: MatchState,
  roster: Roster,
  speech: SiteSpeech,
): readonly Told[] {
  if (conditions === null) return [];
  const words = wordsOf(roster, speech);
  const balls = innings.flatMap((one) => one.balls).slice(-mostTold);
  return balls.toReversed().map((ball) => ({
    seq: ball.seq,
    at: ball.at,
    place: placeOf(ball),
    text: commentaryText(ball, conditions, words),
  }));
}

/** The entry of the log that an address names. */
function entryNamed(text: string | string[] | undefined): number | null {
  return typeof text === 'string' && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

/** No such match, or not theirs to see; drawn like any page, so that it is there without scripts too. */
function Missing() {
  runtime().namePageMissing();
  return <NoMatch />;
}

export default async function MatchPage({ params, searchParams }: Props) {
  const [{ code }, asked] = await Promise.all([params, searchParams]);
  const found = await findMatch(code);
  if (!found.ok) return <Missing />;
  const { match, snapshot, mayScore, mayManage } = found.value;
  const { state } = fold(snapshot.entries);
  const told = latestTold(state, snapshot.roster, await speechHere());
  const origin = await pageOrigin();
  const over = match.status === 'finished' || match.status === 'abandoned';
  return (
    <>
      <main id="main">
        {!over && (
          <noscript>
            <meta httpEquiv="refresh" content={String(refreshSeconds)} />
          </noscript>
        )}
        {match.visibility === 'public' && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: structuredData({ view: found.value, state, told, origin }) }}
          />
        )}
        <LowDataOffer path={`/m/${match.code}`} />
        <LiveBoard
          language={await readerLanguage()}
          match={match}
          snapshot={snapshot}
          code={code}
          scoreHref={mayScore && !over ? `/m/${match.code}/score` : null}
          peopleHref={mayManage ? `/m/${match.code}/people` : null}
          at={entryNamed(asked.ball)}
          tab={tabNamed(asked.tab)}
          whole={asked.overs === 'all'}
          filter={filterNamed(asked.only, asked.player, playersOf(fold(snapshot.entries).state))}
        />
      </main>
      <ReadingChoices />
    </>
  );
}
