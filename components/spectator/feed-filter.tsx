// What of the commentary is shown: everything, the wickets, the boundaries, or the balls of one player. Links and a plain
// form, so that each has its address and works without scripts.
import type { MatchState, PlayerId } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import type { FeedFilter } from './feed';

const kinds = ['all', 'wickets', 'boundaries'] as const;

/** What an address asks for: `only` wickets or boundaries, or a `player` of this match; everything otherwise. */
export function filterNamed(only: unknown, player: unknown, players: readonly PlayerId[]): FeedFilter {
  const named = players.find((id) => id === player);
  if (named !== undefined) return { kind: 'player', player: named };
  return { kind: kinds.find((kind) => kind === only) ?? 'all' };
}

/** Everybody of both sides. */
export const playersOf = ({ sides }: MatchState): readonly PlayerId[] =>
  (sides ?? []).flatMap(({ players }) => players);

export type FeedFilterRowProps = {
  readonly code: string;
  readonly state: MatchState;
  readonly filter: FeedFilter;
  readonly words: BoardWords;
};

export function FeedFilterRow({ code, state, filter, words }: FeedFilterRowProps) {
  const chosen = filter.kind === 'player' ? filter.player : null;
  return (
    <nav aria-label={words.say('filter.label')} className="flex flex-wrap items-center gap-x-4 print:hidden">
      {kinds.map((kind) => (
        <a
          key={kind}
          href={kind === 'all' ? `/m/${code}` : `/m/${code}?only=${kind}`}
          aria-current={filter.kind === kind ? 'true' : undefined}
          className={classes(
            'inline-flex min-h-11 items-center font-semibold',
            filter.kind === kind ? 'text-ink underline underline-offset-4' : 'text-muted',
          )}
        >
          {words.say(`filter.${kind}`)}
        </a>
      ))}
      <details className="min-w-0" open={chosen !== null}>
        <summary
          className={classes(
            'inline-flex min-h-11 items-center font-semibold',
            chosen === null ? 'text-muted' : 'text-ink',
          )}
        >
          {words.say('filter.player')}
        </summary>
        <form action={`/m/${code}`} className="flex gap-2 pb-2">
          <select
            name="player"
            aria-label={words.say('filter.player')}
            defaultValue={chosen ?? ''}
            className="min-h-11 min-w-0 flex-1 rounded-md border border-edge bg-raised px-2"
          >
            {playersOf(state).map((player) => (
              <option key={player} value={player}>
                {words.player(player)}
              </option>
            ))}
          </select>
          <Button type="submit" look="outline">
            {words.say('filter.show')}
          </Button>
        </form>
      </details>
    </nav>
  );
}
