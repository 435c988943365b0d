// Enter a match's code: a plain form, so it works without JavaScript.
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/classes';
import type { SiteSpeech } from '@/words/messages';

export function CodeForm({
  speech: { say },
  onBoard = false,
}: {
  readonly speech: SiteSpeech;
  readonly onBoard?: boolean;
}) {
  return (
    <form action="/m" method="get" className="flex max-w-sm items-end gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor="match-code" className="mb-1 block text-sm font-semibold">
          {say('code.label')}
        </label>
        <input
          id="match-code"
          name="code"
          required
          maxLength={12}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="ABC123"
          className={classes(
            'figures min-h-11 w-full rounded-md border px-3 text-lg font-semibold tracking-widest uppercase',
            onBoard
              ? 'border-board-muted bg-board text-board-ink placeholder:text-board-muted'
              : 'border-edge bg-raised placeholder:text-muted',
          )}
        />
      </div>
      <Button
        type="submit"
        look="outline"
        className={onBoard ? 'border-board-muted! text-board-ink! hover:bg-board-raised!' : ''}
      >
        {say('code.watch')}
      </Button>
    </form>
  );
}
