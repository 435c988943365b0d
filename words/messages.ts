// What can be said, by where it is said: the board's messages go to the browser, in the reader's language only; the
// site's stay on the server. English is the catalogue that names the keys; every other language has the same.
import type { Names, PlayMessages, Speech } from '@/engine';
import type { boardEnglish } from './english/board';
import type { siteEnglish } from './english/site';

export type BoardMessages = typeof boardEnglish;
export type SiteMessages = typeof siteEnglish;

/** What a match's page and lists of matches speak. */
export type BoardSpeech = Speech<PlayMessages & BoardMessages>;
/** The board's speech with the names of one match. */
export type BoardWords = BoardSpeech & Names;
/** What pages made on the server speak. */
export type SiteSpeech = Speech<PlayMessages & BoardMessages & SiteMessages>;
