// Every language whole, for pages made on the server. A browser loads one language's board (english/, hindi/) instead.
import { speechOf, type PlayMessages } from '@/engine';
import { playEnglish } from '@/engine/words/english/play';
import { playHindi } from '@/engine/words/hindi/play';
import { boardEnglish } from './english/board';
import { boardPanelsEnglish } from './english/board-panels';
import { peopleEnglish } from './english/people';
import { siteEnglish } from './english/site';
import { boardHindi } from './hindi/board';
import { boardPanelsHindi } from './hindi/board-panels';
import { peopleHindi } from './hindi/people';
import { siteHindi } from './hindi/site';
import { languageTags, type Language } from './languages';
import type { BoardMessages, PeopleMessages, SiteMessages, SiteSpeech } from './messages';

type AllMessages = PlayMessages & BoardMessages & SiteMessages & PeopleMessages;

const speeches: Readonly<Record<Language, SiteSpeech>> = {
  en: speechOf<AllMessages>(languageTags.en, {
    ...playEnglish,
    ...boardEnglish,
    ...boardPanelsEnglish,
    ...siteEnglish,
    ...peopleEnglish,
  }),
  hi: speechOf<AllMessages>(languageTags.hi, {
    ...playHindi,
    ...boardHindi,
    ...boardPanelsHindi,
    ...siteHindi,
    ...peopleHindi,
  }),
};

/** The whole of one language. */
export const speechIn = (language: Language): SiteSpeech => speeches[language];
