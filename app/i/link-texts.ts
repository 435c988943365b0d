// What is said where a one-time link is made. Doesn't know what it opens.
import type { OneTimeTexts } from '@/components/people/one-time-link';
import type { SiteSpeech } from '@/words/messages';

export const oneTimeTexts = ({ say }: SiteSpeech): OneTimeTexts => ({
  make: say('oneTime.make'),
  busy: say('oneTime.busy'),
  region: say('oneTime.region'),
  once: say('oneTime.once'),
  copy: say('oneTime.copy'),
  copied: say('oneTime.copied'),
  unreachable: say('oneTime.unreachable'),
});
