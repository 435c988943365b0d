// The pad in another of our languages: the choice is kept where every page looks for it, and the pad opens again in it, also
// without a network. What was scored lies on the device meanwhile.
import { languageCookieName, languages, type Language } from '@/words/languages';
import type { ScorerSpeech } from '@/words/messages';

const aYear = 365 * 24 * 60 * 60;

/** Those that the pad does not speak now. */
export const otherLanguages = ({ language }: ScorerSpeech): readonly Language[] =>
  languages.filter((one) => !language.startsWith(one));

export function speak(language: Language): void {
  document.cookie = `${languageCookieName}=${language}; path=/; max-age=${aYear}; samesite=lax`;
  location.reload();
}
