// What the scorer said of a ball beside the score: shot and place, a note, a film of it. Nothing of it was counted.
import { remarkInWords, type Names, type Remark } from '@/engine';

export function SaidOfBall({ remark, names }: { readonly remark: Remark; readonly names: Names }) {
  const { note, video } = remark;
  const words = remarkInWords(remark, names);
  return (
    <div className="text-sm break-words text-muted">
      {words === null ? null : <p>{words}.</p>}
      {note === null ? null : <p>{note}</p>}
      {video === null ? null : (
        <a
          href={`${video.url}#t=${video.atSeconds}`}
          rel="noopener noreferrer nofollow"
          className="inline-flex min-h-11 items-center font-semibold text-accent underline"
        >
          Film of this ball
        </a>
      )}
    </div>
  );
}
