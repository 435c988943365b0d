// Hindi for the page that stands in for one that failed.
import type { TranslationOf } from '@/engine';
import type { mishapEnglish } from '../english/mishap';

export const mishapHindi = {
  'mishap.title': 'यह नहीं हो सका',
  'mishap.lead': 'पेज नहीं बन सका। इससे कोई गेंद नहीं खोती।',
  'mishap.again': 'फिर कोशिश करें',
  'mishap.allMatches': 'सभी मैच',
  'mishap.forTheKeeper': 'सर्वर संभालने वाले के लिए: {digest}',
} as const satisfies TranslationOf<typeof mishapEnglish>;
