// English at work: what the wire and the files speak.
import { speechOf } from '../speech';
import { lawsEnglish } from './laws';
import { playEnglish } from './play';

export const english = speechOf<typeof playEnglish & typeof lawsEnglish>('en-GB', {
  ...playEnglish,
  ...lawsEnglish,
});
