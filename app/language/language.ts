// Which language a reader has: the address asks for one (?lang=hi), or a choice is kept in a cookie, or the browser says
// what it would rather have. Doesn't know words.
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { languageCookieName, languageHeaderName, languageNamed, languageWanted } from '@/words/languages';
import type { Language } from '@/words/languages';
import type { SiteSpeech } from '@/words/messages';
import { speechIn } from '@/words/site';

/** The reader's language; worked out once a request. */
export const readerLanguage = cache(async (): Promise<Language> => {
  const [sent, jar] = await Promise.all([headers(), cookies()]);
  return (
    languageNamed(sent.get(languageHeaderName)) ??
    languageNamed(jar.get(languageCookieName)?.value) ??
    languageWanted(sent.get('accept-language'))
  );
});

/** The words of the reader's language. */
export const speechHere = async (): Promise<SiteSpeech> => speechIn(await readerLanguage());
