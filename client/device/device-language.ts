// Which language this device's person has chosen, where no server says: the page that opens without a network was made for
// nobody. Doesn't know words.
import { languageCookieName, languageNamed, type Language } from '@/words/languages';

/** The choice that the cookie keeps; else the language the page came in, which the browser wanted. */
export function deviceLanguage({ cookie, documentElement }: Document): Language {
  const chosen = cookie
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${languageCookieName}=`))
    ?.slice(languageCookieName.length + 1);
  return languageNamed(chosen) ?? languageNamed(documentElement.lang) ?? 'en';
}
