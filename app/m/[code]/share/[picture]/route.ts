// The share image of a match after an entry of its log: `/m/CODE/share/SEQ.png`. Where it can't be had it is the picture
// that all pages have: who shares a link never sees a broken one.
import { fold } from '@/engine';
import { wordsOf } from '@/components/spectator/names';
import { bookAt } from '@/components/spectator/replay';
import { runtime } from '@/server/runtime';
import { speechHere } from '../../../../language/language';
import { findMatch } from '../../find-match';
import { sharePicture } from '../picture';

type Context = { readonly params: Promise<{ code: string; picture: string }> };

/** A picture of an entry stays as it is, but for a name that was mended. Seconds. */
const keptFor = 24 * 60 * 60;

const usual = (): Response =>
  new Response(null, {
    status: 307,
    headers: { Location: '/opengraph-image.png', 'Cache-Control': 'no-store' },
  });

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code, picture } = await params;
  const seq = Number(/^([1-9]\d{0,6})\.png$/.exec(picture)?.[1] ?? 0);
  const found = await findMatch(code);
  if (!found.ok || seq === 0 || seq > found.value.snapshot.seq) return usual();
  const { match, snapshot } = found.value;
  const { title, venue } = match;
  const { roster } = snapshot;
  const words = wordsOf(roster, await speechHere());
  const png = await runtime().paint(`${match.id} ${seq} ${words.language} ${JSON.stringify(roster)}`, () => {
    const { state } = bookAt(fold(snapshot.entries), seq);
    return sharePicture({ title, venue, code: match.code, state, roster, words });
  });
  if (png === null) return usual();
  const audience = match.visibility === 'public' ? 'public' : 'private';
  return new Response(png, {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': `${audience}, max-age=${keptFor}` },
  });
}
