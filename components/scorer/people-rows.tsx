// The three who matter now: striker, non-striker, bowler, each a button to what can be done about them, and the swap of
// the batters for when the scorer sees the wrong one facing. 44 px a row.
import { ArrowUpDown } from 'lucide-react';
import { digest, type BatterFigures, type PlayerId } from '@/engine';
import type { Desk } from './desk';

export function PeopleRows(props: {
  readonly desk: Desk;
  readonly leftHanded: boolean;
  readonly onBatter: (batter: PlayerId) => void;
  readonly onBowler: () => void;
}) {
  const { desk, leftHanded, onBatter, onBowler } = props;
  const board = digest(desk.book.state);
  const bowler = board?.bowler ?? null;
  const batter = (figures: BatterFigures | null, faces: boolean) => (
    <Row
      mark={faces ? '●' : '○'}
      role={faces ? 'Striker' : 'Non-striker'}
      name={figures === null ? null : desk.names.player(figures.player)}
      figures={figures === null ? '' : `${figures.runs} (${figures.balls})`}
      onPress={figures === null ? null : () => onBatter(figures.player)}
    />
  );
  return (
    <section aria-label="At the wicket" className="flex h-33 gap-2 px-3">
      <div className="min-w-0 flex-1">
        {batter(board?.striker ?? null, true)}
        {batter(board?.nonStriker ?? null, false)}
        <Row
          mark="◆"
          role="Bowler"
          name={bowler === null ? null : desk.names.player(bowler.player)}
          figures={
            bowler === null ? '' : `${bowler.overs}-${bowler.maidens}-${bowler.runs}-${bowler.wickets}`
          }
          onPress={bowler === null ? null : onBowler}
        />
      </div>
      <button
        type="button"
        aria-label="Swap the batters"
        aria-keyshortcuts="s"
        data-shortcut="s"
        disabled={board === null || board.striker === null}
        onClick={() => desk.enter({ type: 'SwapBatters', reason: 'Seen at the wicket' })}
        className={`mt-5 flex size-12 shrink-0 items-center justify-center rounded-lg border border-edge disabled:opacity-40 ${leftHanded ? 'order-first' : ''}`}
      >
        <ArrowUpDown aria-hidden className="size-5" />
      </button>
    </section>
  );
}

function Row(props: {
  readonly mark: string;
  readonly role: string;
  readonly name: string | null;
  readonly figures: string;
  readonly onPress: (() => void) | null;
}) {
  const { mark, role, name, figures, onPress } = props;
  return (
    <button
      type="button"
      disabled={onPress === null}
      aria-label={name === null ? `${role}: not named yet` : `${role} ${name}, ${figures}`}
      onClick={onPress ?? undefined}
      className="flex h-11 w-full items-center gap-2 border-b border-line text-left"
    >
      <span aria-hidden className="w-4 text-center text-xs">
        {mark}
      </span>
      <span
        className={`min-w-0 flex-1 truncate ${role === 'Striker' ? 'font-bold' : ''} ${name === null ? 'text-muted' : ''}`}
      >
        {name ?? role}
      </span>
      <span className="figures shrink-0 font-semibold">{figures}</span>
    </button>
  );
}
