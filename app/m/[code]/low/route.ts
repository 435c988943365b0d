// The low-data page of a match: asked for by `/m/CODE?data=low`, then kept by a cookie until `data=full`. It asks for
// itself again, and gets nothing where nothing has changed.
import { fold } from '@/engine';
import { wordsOf } from '@/components/spectator/names';
import { readerLanguage, speechHere } from '../../../language/language';
import { chooseFull, chooseLow, lowAnswer } from '../../../low/answer';
import { findMatch } from '../find-match';
import { lowPage, lowTabs } from './low-page';

type Context = { readonly params: Promise<{ code: string }> };

/** Seconds. */
const refreshSeconds = 30;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { code } = await params;
  if (query.get('data') === 'full') return chooseFull(`/m/${encodeURIComponent(code)}`);
  const found = await findMatch(code);
  if (!found.ok) return new Response((await speechHere()).say('noMatch.title'), { status: 404 });
  await chooseLow();
  const { match, snapshot } = found.value;
  const over = match.status === 'finished' || match.status === 'abandoned';
  const body = lowPage({
    ...{ match, roster: snapshot.roster, book: fold(snapshot.entries) },
    words: { ...(await speechHere()), ...wordsOf(snapshot.roster, await speechHere()) },
    language: await readerLanguage(),
    tab: lowTabs.find((name) => name === query.get('tab')) ?? 'live',
    refresh: over ? null : refreshSeconds,
  });
  return lowAnswer(request, body);
}
