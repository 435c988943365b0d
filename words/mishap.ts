// What the page for a failed page says, in every language: it may have to speak before anything else has loaded.
import { speechOf, type Speech } from '@/engine';
import { mishapEnglish } from './english/mishap';
import { mishapHindi } from './hindi/mishap';
import { languageTags, type Language } from './languages';

export const mishapSpeeches: Readonly<Record<Language, Speech<typeof mishapEnglish>>> = {
  en: speechOf<typeof mishapEnglish>(languageTags.en, mishapEnglish),
  hi: speechOf<typeof mishapEnglish>(languageTags.hi, mishapHindi),
};
