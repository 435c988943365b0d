// A match's address as a QR code, for a screen at the ground or a sheet on the wall.
import { renderSVG } from 'uqr';
import { speechHere } from '../../../language/language';
import { pageOrigin } from '../../../page-origin';
import { findMatch } from '../find-match';

type Context = { readonly params: Promise<{ code: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const found = await findMatch((await params).code);
  if (!found.ok) return new Response((await speechHere()).say('noMatch.title'), { status: 404 });
  const address = `${await pageOrigin()}/m/${found.value.match.code}`;
  return new Response(renderSVG(address, { ecc: 'M', border: 2 }), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=3600' },
  });
}
