// Hindi at work on the board: what the browser loads of it.
import { speechOf, type PlayMessages } from '@/engine';
import { playHindi } from '@/engine/words/hindi/play';
import { languageTags } from '../languages';
import type { BoardMessages } from '../messages';
import { boardHindi } from './board';
import { boardPanelsHindi } from './board-panels';

export const boardSpeech = speechOf<PlayMessages & BoardMessages>(languageTags.hi, {
  ...playHindi,
  ...boardHindi,
  ...boardPanelsHindi,
});
