// Hindi at work on a scorer's device: what the browser loads of it.
import { speechOf } from '@/engine';
import { lawsHindi } from '@/engine/words/hindi/laws';
import { playHindi } from '@/engine/words/hindi/play';
import { languageTags } from '../languages';
import type { ScorerMessages } from '../messages';
import { padHindi } from './pad';
import { padPanelsHindi } from './pad-panels';
import { padSheetsHindi } from './pad-sheets';
import { padRarerSheetsHindi } from './pad-rarer-sheets';
import { setUpHindi } from './set-up';

export const scorerSpeech = speechOf<ScorerMessages>(languageTags.hi, {
  ...playHindi,
  ...lawsHindi,
  ...padHindi,
  ...padPanelsHindi,
  ...padSheetsHindi,
  ...padRarerSheetsHindi,
  ...setUpHindi,
});
