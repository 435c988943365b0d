// A match's page: complete as it leaves the server, then live. Without scripts it asks for itself again.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { fold, resultText, scoreText, type MatchState } from '@/engine';
import { wordsOf } from '@/components/spectator/names';
import { tabNamed } from '@/components/spectator/tabs';
import { runtime, type MatchView } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';
import { readerLanguage, speechHere } from '../../language/language';
import { findMatch } from './find-match';
import { LiveBoard } from './live-board';
import { structuredData } from './structured-data';

type Props = {
  readonly params: Promise<{ code: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** How often a page without scripts asks again. Seconds. */
const refreshSeconds = 20;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const found = await findMatch(code);
  const speech = await speechHere();
  if (!found.ok) return { title: speech.say('noMatch.pageTitle'), robots: { index: false } };
  const { match, snapshot } = found.value;
  const title = speech.say('match.title', { team: match.teams[0], other: match.teams[1] });
  const description = [
    scoresInWords(found.value, fold(snapshot.entries).state, speech),
    match.title,
    match.venue,
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return {
    title,
    description,
    alternates: { canonical: `/m/${match.code}` },
    openGraph: { title, description, type: 'website', url: `/m/${match.code}`, siteName: 'Scorebox' },
    ...(match.visibility === 'private' ? { robots: { index: false } } : {}),
  };
}

function scoresInWords({ snapshot: { roster } }: MatchView, state: MatchState, speech: SiteSpeech): string {
  if (state.result !== null) return resultText(state.result, wordsOf(roster, speech));
  return state.innings
    .map((innings) => `${roster.teams[innings.batting].name} ${scoreText(innings)}`)
    .join(', ');
}

/** The entry of the log that an address names. */
function entryNamed(text: string | string[] | undefined): number | null {
  return typeof text === 'string' && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

export default async function MatchPage({ params, searchParams }: Props) {
  const [{ code }, asked] = await Promise.all([params, searchParams]);
  const found = await findMatch(code);
  if (!found.ok) notFound();
  const { match, snapshot, mayScore } = found.value;
  const over = match.status === 'finished' || match.status === 'abandoned';
  return (
    <main id="main">
      {!over && (
        <noscript>
          <meta httpEquiv="refresh" content={String(refreshSeconds)} />
        </noscript>
      )}
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: structuredData(found.value, runtime().publicUrl) }}
      />
      <LiveBoard
        language={await readerLanguage()}
        match={match}
        snapshot={snapshot}
        code={code}
        scoreHref={mayScore && !over ? `/m/${match.code}/score` : null}
        at={entryNamed(asked.ball)}
        tab={tabNamed(asked.tab)}
        whole={asked.overs === 'all'}
      />
    </main>
  );
}
