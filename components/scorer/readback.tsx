// What was entered last and what is asked now, in words, said to screen readers too; with undo's opposite beside it right
// after an undo. 40 px high.
import { MapPin } from 'lucide-react';
import type { ScorerSpeech } from '@/words/messages';

export function Readback(props: {
  readonly speech: ScorerSpeech;
  readonly sentence: string;
  /** A word that changes what a ball can be: free hit, PP for powerplay. */
  readonly badge: string | null;
  /** The sentence is about a tap that was not taken. */
  readonly alert: boolean;
  readonly onRedo: (() => void) | null;
  /** A tap on the sentence asks why it is so. */
  readonly onWhy: () => void;
  /** Adds to the last ball what no rule reads; null where there is none. */
  readonly onRemark: (() => void) | null;
}) {
  const { say } = props.speech;
  const { sentence, badge, alert, onRedo, onWhy, onRemark } = props;
  return (
    <div className={`flex h-10 items-center gap-2 px-3 ${alert ? 'bg-warn-wash' : 'bg-sunken'}`}>
      {badge === null ? null : (
        <span className="shrink-0 rounded-sm bg-accent px-1.5 py-0.5 text-xs font-bold text-on-accent uppercase">
          {badge}
        </span>
      )}
      <div className="relative flex h-10 min-w-0 flex-1 items-center">
        <p role="status" className="line-clamp-2 text-sm leading-[1.15rem] font-medium">
          {sentence}
        </p>
        <button
          type="button"
          aria-label={say('pad.whoFaces')}
          data-shortcut="y"
          aria-keyshortcuts="y"
          onClick={onWhy}
          className="absolute inset-x-0 -inset-y-0.5"
        />
      </div>
      {onRemark === null ? null : (
        <button
          type="button"
          aria-label={say('pad.remark')}
          data-shortcut="d"
          onClick={onRemark}
          className="relative -my-0.5 -mr-2 flex size-11 shrink-0 items-center justify-center rounded-md"
        >
          <MapPin aria-hidden className="size-5" />
        </button>
      )}
      {onRedo === null ? null : (
        <button
          type="button"
          data-shortcut="r"
          onClick={onRedo}
          className="relative -my-0.5 h-11 shrink-0 rounded-md border border-edge bg-raised px-3 text-sm font-semibold"
        >
          {say('pad.redo')}
        </button>
      )}
    </div>
  );
}
