// The admin's button that takes a simulated match out again: a plain form.
import type { BoardSpeech } from '@/words/messages';
import { removeMatch } from './actions';

export function Removal({
  match,
  speech: { say },
}: {
  readonly speech: BoardSpeech;
  readonly match: { readonly id: string; readonly teams: readonly [string, string] };
}) {
  return (
    <form action={removeMatch}>
      <input type="hidden" name="matchId" value={match.id} />
      <button type="submit" className="min-h-11 text-sm font-semibold underline underline-offset-4">
        {say('list.removeSimulated')}
        <span className="sr-only">
          : {say('list.against', { team: match.teams[0], other: match.teams[1] })}
        </span>
      </button>
    </form>
  );
}
