// A match's files to take along, by the code that opens its page: Cricsheet's JSON, the balls as a table, the signed log.
import { runtime } from '@/server/runtime';
import { speechHere } from '../../../../language/language';
import { findMatch } from '../../find-match';

type Context = { readonly params: Promise<{ code: string; file: string }> };

const kinds = { 'cricsheet.json': 'cricsheet', 'balls.csv': 'balls', 'log.json': 'log' } as const;
const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name);

const none = async (): Promise<Response> =>
  new Response((await speechHere()).say('missing.title'), { status: 404 });

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code, file } = await params;
  const found = await findMatch(code);
  if (!found.ok) return none();
  const { match } = found.value;
  if (!isKind(file)) return none();
  const made = await runtime().matches.download({ code: match.code }, kinds[file]);
  if (!made.ok) return none();
  const { name, type, body } = made.value;
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
