// The languages a reader may choose. Another is one line here and its catalogues; the types then ask for every text.

export const languages = ['en', 'hi'] as const;
export type Language = (typeof languages)[number];

/** How each is written (BCP 47): which English, and Hindi with Latin digits, as Indian scoreboards have them. */
export const languageTags: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  hi: 'hi-IN-u-nu-latn',
};

/** What each calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', hi: 'हिन्दी' };

/** Where a choice is kept, and how our own server tells the pages what an address asked for. */
export const languageCookieName = 'scorebox-language';
export const languageHeaderName = 'x-scorebox-language';

/** A language's name from outside; null where it is none of ours. */
export const languageNamed = (name: unknown): Language | null =>
  languages.find((language) => language === name) ?? null;

/** The one of ours that a browser would rather have (Accept-Language, RFC 9110 12.5.4); English where it names none. */
export function languageWanted(accepted: string | null): Language {
  const wanted = (accepted ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters
      .find((parameter) => parameter.trim().startsWith('q='))
      ?.trim()
      .slice(2);
    return { language: languageNamed(range.split('-')[0]), weight: Number(weight ?? 1) };
  });
  const best = wanted
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .find(({ language }) => language !== null);
  return best?.language ?? 'en';
}
