// English for the page that stands in for one that failed; so few words that it carries every language.
import type { Catalogue } from '@/engine';

export const mishapEnglish = {
  'mishap.title': 'That did not work',
  'mishap.lead': 'The page could not be made. No ball is lost by it.',
  'mishap.again': 'Try again',
  'mishap.allMatches': 'All matches',
  'mishap.forTheKeeper': 'For whoever keeps this server: {digest}',
} as const satisfies Catalogue;
