// The overlay of a match for a broadcast: a document without any framework, and (`part=1`) the pictures that follow it,
// each with the server's time of what it shows. What is on air is never an error: nothing to show is shown as nothing.
import { append, fold, type LogEntry, type MatchState } from '@/engine';
import type { MatchId } from '@/engine';
import type { Roster } from '@/protocol/roster';
import { wordsOf } from '@/components/spectator/names';
import { runtime } from '@/server/runtime';
import type { Language } from '@/words/languages';
import type { SiteSpeech } from '@/words/messages';
import { readerLanguage, speechHere } from '../../language/language';
import { viewer } from '../../api/auth/session';
import { matchNamed } from '../../m/[code]/find-match';
import { overlayDocument } from './document';
import { html, type Html } from './html';
import { drawn } from './layouts';
import { mockMatch, mockStepMs } from './mock';
import { overlayOptions, type OverlayOptions } from './options';
import { duePictures, seqOnAir } from './timeline';

type Context = { readonly params: Promise<{ code: string }> };

/** A match to show; `id` null where it plays itself. */
type Shown = {
  readonly id: MatchId | null;
  readonly title: string;
  readonly entries: readonly LogEntry[];
  readonly roster: Roster;
};

/** How long an answer may wait for the next ball. Milliseconds. */
const waitMs = 20_000;

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const options = overlayOptions(query);
  const { code } = await params;
  const [language, speech] = await Promise.all([readerLanguage(), speechHere()]);
  const draw = drawerOf(options, speech);
  if (query.get('part') === null) return overlay(await shownNow(code, options), options, draw, language);
  const after = Number(/^\d{1,7}$/.exec(query.get('after') ?? '')?.[0] ?? 0);
  const shown = await shownNow(code, options);
  const isNew = shown !== null && (shown.entries.at(-1)?.seq ?? 0) > after;
  if (query.get('wait') === null || isNew) return pictures(shown, after, options, draw);
  await somethingNew(shown, after);
  return pictures(await shownNow(code, options), after, options, draw);
}

/** The match an address names, as it is now; null where there is none to be seen. */
async function shownNow(code: string, { mock }: OverlayOptions): Promise<Shown | null> {
  const { say } = await speechHere();
  if (mock) return { id: null, title: say('overlay.mockTitle'), ...mockMatch(Date.now()) };
  const found = await matchNamed(code, await viewer());
  if (!found.ok) return null;
  const { match, snapshot } = found.value;
  return {
    id: match.id,
    title: say('overlay.of', { team: match.teams[0], other: match.teams[1] }),
    ...snapshot,
  };
}

const somethingNew = (shown: Shown | null, after: number): Promise<void> =>
  shown !== null && shown.id !== null
    ? runtime().live.moved(shown.id, after, waitMs)
    : new Promise((resolve) => setTimeout(resolve, mockStepMs));

/** How this overlay draws a match. */
type Draw = (state: MatchState, roster: Roster) => Html;

const drawerOf =
  ({ layout, show }: OverlayOptions, speech: SiteSpeech): Draw =>
  (state, roster) =>
    drawn(layout, { state, roster, show, words: wordsOf(roster, speech) });

/** The document with what is to be on air now. */
function overlay(shown: Shown | null, options: OverlayOptions, draw: Draw, language: Language): Response {
  const delay = options.delay * 1000;
  const seq = shown === null ? 0 : seqOnAir(shown.entries, Date.now(), delay);
  const first =
    shown === null || seq === 0
      ? html``
      : draw(fold(shown.entries.filter((entry) => entry.seq <= seq)).state, shown.roster);
  const body = overlayDocument(first, shown?.title ?? 'Overlay', language, options, { seq, delay });
  return new Response(body, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
}

/** What a document that has the picture of entry `after` is to show next, and when. */
function pictures(shown: Shown | null, after: number, options: OverlayOptions, draw: Draw): Response {
  const now = Date.now();
  if (shown === null) return Response.json({ now, pictures: [] }, { headers });
  const due = duePictures(shown.entries, after, now, options.delay * 1000);
  const [first] = due;
  let book = fold(shown.entries.filter(({ seq }) => first !== undefined && seq <= first.seq));
  const drawnThen = due.map(({ seq, at }) => {
    const more = shown.entries.filter((entry) => entry.seq > book.entries.length && entry.seq <= seq);
    book = more.reduce(append, book);
    return { seq, at, html: draw(book.state, shown.roster).text };
  });
  return Response.json({ now, pictures: drawnThen }, { headers });
}
