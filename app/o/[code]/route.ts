// The overlay of a match for a broadcast: a document without any framework, and (`part=1`) its picture alone, which the
// document asks for every second and gets only when something changed.
import { fold } from '@/engine';
import { wordsOf } from '@/components/spectator/names';
import { readerLanguage, speechHere } from '../../language/language';
import { findMatch } from '../../m/[code]/find-match';
import { overlayDocument } from './document';
import { html, type Html } from './html';
import { drawn } from './layouts';
import { overlayOptions } from './options';

type Context = { readonly params: Promise<{ code: string }> };

const answer = (body: string, tag: string): Response =>
  new Response(body, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', ETag: tag },
  });

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const options = overlayOptions(query);
  const [found, language, speech] = await Promise.all([
    params.then(({ code }) => findMatch(code)),
    readerLanguage(),
    speechHere(),
  ]);
  // Nothing to show is shown as nothing: what is on air must never be an error.
  const tag = found.ok ? `"${found.value.snapshot.seq}-${options.layout}-${language}"` : '"none"';
  const part = query.get('part') !== null;
  if (part && request.headers.get('If-None-Match') === tag)
    return new Response(null, { status: 304, headers: { ETag: tag } });
  const picture: Html = found.ok
    ? drawn(options.layout, {
        state: fold(found.value.snapshot.entries).state,
        roster: found.value.snapshot.roster,
        words: wordsOf(found.value.snapshot.roster, speech),
      })
    : html``;
  if (part) return answer(picture.text, tag);
  const title = found.ok ? `Overlay: ${found.value.match.teams.join(' v ')}` : 'Overlay';
  // Without a delay the first picture is at once; with one, the document begins empty and comes level after it.
  return answer(overlayDocument(options.delay === 0 ? picture : html``, title, language, options), tag);
}
