// The admin's button that takes a simulated match out again: a plain form.
import { removeMatch } from './actions';

export function Removal({
  match,
}: {
  readonly match: { readonly id: string; readonly teams: readonly [string, string] };
}) {
  return (
    <form action={removeMatch}>
      <input type="hidden" name="matchId" value={match.id} />
      <button type="submit" className="min-h-11 text-sm font-semibold underline underline-offset-4">
        Remove this simulated match
        <span className="sr-only">
          : {match.teams[0]} against {match.teams[1]}
        </span>
      </button>
    </form>
  );
}
