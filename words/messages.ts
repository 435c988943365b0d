// What can be said, by where it is said: the board's and the pad's messages go to the browser, in the reader's language
// only; the site's stay on the server. English is the catalogue that names the keys; every other language has the same.
import type { LawsMessages, Names, PlayMessages, Speech } from '@/engine';
import type { boardEnglish } from './english/board';
import type { boardPanelsEnglish } from './english/board-panels';
import type { devicePagesEnglish } from './english/device-pages';
import type { padEnglish } from './english/pad';
import type { padPanelsEnglish } from './english/pad-panels';
import type { padSheetsEnglish } from './english/pad-sheets';
import type { padRarerSheetsEnglish } from './english/pad-rarer-sheets';
import type { peopleEnglish } from './english/people';
import type { setUpEnglish } from './english/set-up';
import type { siteEnglish } from './english/site';

export type ScoreboardMessages = typeof boardEnglish;
export type BoardPanelMessages = typeof boardPanelsEnglish;
export type BoardMessages = ScoreboardMessages & BoardPanelMessages;
export type PadMessages = typeof padEnglish;
export type PadPanelMessages = typeof padPanelsEnglish;
export type PadSheetMessages = typeof padSheetsEnglish;
export type PadRarerSheetMessages = typeof padRarerSheetsEnglish;
export type SetUpMessages = typeof setUpEnglish;
export type SiteMessages = typeof siteEnglish;
export type DeviceMessages = typeof devicePagesEnglish;
export type PeopleMessages = typeof peopleEnglish;

/** What a match's page and lists of matches speak. */
export type BoardSpeech = Speech<PlayMessages & BoardMessages>;
/** The board's speech with the names of one match. */
export type BoardWords = BoardSpeech & Names;
/** What pages made on the server speak. */
export type SiteSpeech = Speech<PlayMessages & BoardMessages & SiteMessages & PeopleMessages>;

/** What the pages about a device speak. */
export type DeviceSpeech = Speech<DeviceMessages>;

/** What a scorer's device speaks: the Laws too. */
export type ScorerMessages = PlayMessages &
  LawsMessages &
  PadMessages &
  PadPanelMessages &
  PadSheetMessages &
  PadRarerSheetMessages &
  SetUpMessages;
export type ScorerSpeech = Speech<ScorerMessages>;
/** The scorer's speech with the names of one match. */
export type PadWords = ScorerSpeech & Names;
