// The three who matter now: striker, non-striker, bowler, each a button to what can be done about them, and the swap of
// the batters for when the scorer sees the wrong one facing. 44 px a row.
import { ArrowUpDown } from 'lucide-react';
import { memo } from 'react';
import { digest, type BatterFigures, type Command, type PlayerId } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { whyNot, type Desk } from './desk';

const swap: Command = { type: 'SwapBatters', reason: 'Seen at the wicket' };

type People = {
  readonly desk: Desk;
  readonly leftHanded: boolean;
  readonly onBatter: (batter: PlayerId) => void;
  readonly onBowler: () => void;
};

export const PeopleRows = memo(function PeopleRows({ desk, leftHanded, onBatter, onBowler }: People) {
  const { say } = desk.names;
  const board = digest(desk.book.state);
  const bowler = board?.bowler ?? null;
  const cantSwap = whyNot(desk, swap);
  const batter = (figures: BatterFigures | null, faces: boolean) => (
    <Row
      mark={faces ? '●' : '○'}
      speech={desk.names}
      role={say(faces ? 'people.striker' : 'people.nonStriker')}
      bold={faces}
      name={figures === null ? null : desk.names.player(figures.player)}
      figures={figures === null ? '' : `${figures.runs} (${figures.balls})`}
      onPress={figures === null ? null : () => onBatter(figures.player)}
    />
  );
  return (
    <section aria-label={say('people.label')} className="flex h-33 gap-2 px-3">
      <div className="min-w-0 flex-1">
        {batter(board?.striker ?? null, true)}
        {batter(board?.nonStriker ?? null, false)}
        <Row
          mark="◆"
          speech={desk.names}
          role={say('people.bowler')}
          name={bowler === null ? null : desk.names.player(bowler.player)}
          figures={
            bowler === null ? '' : `${bowler.overs}-${bowler.maidens}-${bowler.runs}-${bowler.wickets}`
          }
          onPress={bowler === null ? null : onBowler}
        />
      </div>
      <button
        type="button"
        aria-label={say('people.swap')}
        aria-keyshortcuts="s"
        data-shortcut="s"
        title={cantSwap ?? undefined}
        aria-disabled={cantSwap !== null}
        onClick={() => (cantSwap === null ? desk.enter(swap) : desk.say(cantSwap))}
        className={`mt-5 flex size-12 shrink-0 items-center justify-center rounded-lg border border-edge aria-disabled:border-dashed aria-disabled:text-muted ${leftHanded ? 'order-first' : ''}`}
      >
        <ArrowUpDown aria-hidden className="size-5" />
      </button>
    </section>
  );
});

function Row(props: {
  readonly speech: ScorerSpeech;
  readonly mark: string;
  readonly role: string;
  readonly bold?: boolean;
  readonly name: string | null;
  readonly figures: string;
  readonly onPress: (() => void) | null;
}) {
  const { mark, role, bold = false, name, figures, onPress } = props;
  const { say } = props.speech;
  return (
    <button
      type="button"
      disabled={onPress === null}
      aria-label={
        name === null ? say('people.notNamed', { role }) : say('people.named', { role, name, figures })
      }
      onClick={onPress ?? undefined}
      className="flex h-11 w-full items-center gap-2 border-b border-line text-left"
    >
      <span aria-hidden className="w-4 text-center text-xs">
        {mark}
      </span>
      <span
        className={`min-w-0 flex-1 truncate ${bold ? 'font-bold' : ''} ${name === null ? 'text-muted' : ''}`}
      >
        {name ?? role}
      </span>
      <span className="figures shrink-0 font-semibold">{figures}</span>
    </button>
  );
}
