// What the scorer said of a ball beside the score: shot and place, a note, a film of it. Nothing of it was counted.
import { remarkInWords, type Remark } from '@/engine';
import type { BoardWords } from '@/words/messages';

export function SaidOfBall({ remark, words }: { readonly remark: Remark; readonly words: BoardWords }) {
  const { note, video } = remark;
  const said = remarkInWords(remark, words);
  return (
    <div className="text-sm text-muted">
      {said === null ? null : <p>{words.say('said.sentence', { said })}</p>}
      {note === null ? null : <p>{note}</p>}
      {video === null ? null : (
        <a
          href={`${video.url}#t=${video.atSeconds}`}
          rel="noopener noreferrer nofollow"
          className="inline-flex min-h-11 items-center font-semibold text-accent underline"
        >
          {words.say('feed.film')}
        </a>
      )}
    </div>
  );
}
