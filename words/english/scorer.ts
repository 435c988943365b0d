// English at work on a scorer's device: what the browser loads of it.
import { speechOf } from '@/engine';
import { lawsEnglish } from '@/engine/words/english/laws';
import { playEnglish } from '@/engine/words/english/play';
import { languageTags } from '../languages';
import type { ScorerMessages } from '../messages';
import { padEnglish } from './pad';
import { padPanelsEnglish } from './pad-panels';
import { padSheetsEnglish } from './pad-sheets';
import { padRarerSheetsEnglish } from './pad-rarer-sheets';
import { setUpEnglish } from './set-up';

export const scorerSpeech = speechOf<ScorerMessages>(languageTags.en, {
  ...playEnglish,
  ...lawsEnglish,
  ...padEnglish,
  ...padPanelsEnglish,
  ...padSheetsEnglish,
  ...padRarerSheetsEnglish,
  ...setUpEnglish,
});
