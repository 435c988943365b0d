// What stands where a page of the pad will be that is still on its way to the device. Doesn't know which page.
import type { ScorerSpeech } from '@/words/messages';

export function Opening({ speech }: { readonly speech: ScorerSpeech }) {
  return (
    <p role="status" dir="ltr" className="grid h-full place-items-center text-sm text-muted">
      {speech.say('pad.opening')}
    </p>
  );
}
