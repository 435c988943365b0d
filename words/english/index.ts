// English at work on the board: what the browser loads of it.
import { speechOf, type PlayMessages } from '@/engine';
import { playEnglish } from '@/engine/words/english/play';
import { languageTags } from '../languages';
import type { BoardMessages } from '../messages';
import { boardEnglish } from './board';
import { boardPanelsEnglish } from './board-panels';

export const boardSpeech = speechOf<PlayMessages & BoardMessages>(languageTags.en, {
  ...playEnglish,
  ...boardEnglish,
  ...boardPanelsEnglish,
});
