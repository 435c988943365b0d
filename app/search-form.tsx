// Search for matches by team, place or player: a plain form, so it works without scripts.
import { Button } from '@/components/ui/button';
import type { MatchesShown } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';

export function SearchForm({
  search,
  shown,
  speech: { say },
}: {
  readonly search: string;
  readonly shown: MatchesShown;
  readonly speech: SiteSpeech;
}) {
  return (
    <form action="/matches" method="get" role="search" className="mb-8 flex max-w-xl items-end gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor="match-search" className="mb-1 block text-sm font-semibold">
          {say('search.label')}
        </label>
        <input
          id="match-search"
          name="q"
          type="search"
          maxLength={100}
          defaultValue={search}
          placeholder={say('search.what')}
          className="min-h-11 w-full rounded-md border border-edge bg-raised px-3 text-base placeholder:text-muted"
        />
      </div>
      {shown !== 'any' && <input type="hidden" name="show" value={shown} />}
      <Button type="submit" look="outline">
        {say('search.submit')}
      </Button>
    </form>
  );
}
