// An address that asks for a language (?lang=hi): the pages are told by a header, and the browser keeps it for as long as
// it is open, so that the next page speaks it too. Doesn't know the words.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { languageCookieName, languageHeaderName, languageNamed } from '@/words/languages';

/** Nobody outside sets our header. */
export function takeLanguage(req: IncomingMessage, res: ServerResponse): void {
  Reflect.deleteProperty(req.headers, languageHeaderName);
  const query = req.url?.split('?')[1];
  if (query === undefined || !query.includes('lang=')) return;
  const language = languageNamed(new URLSearchParams(query).get('lang'));
  if (language === null) return;
  req.headers[languageHeaderName] = language;
  res.appendHeader('Set-Cookie', `${languageCookieName}=${language}; Path=/; SameSite=Lax`);
}
