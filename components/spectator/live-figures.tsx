// The innings in figures, over the commentary: stand, pace, where it leads, spell, duel, what is near. Cells of one height,
// so that nothing under them moves.
import { liveFigures, methodName, type LiveFigures, type MarkAhead, type MatchState } from '@/engine';
import type { BoardWords } from '@/words/messages';

type Cell = { readonly name: string; readonly text: string; readonly how?: string };

export function LiveFiguresPanel({
  state,
  words,
}: {
  readonly state: MatchState;
  readonly words: BoardWords;
}) {
  const figures = liveFigures(state);
  if (figures === null) return null;
  return (
    <dl aria-label={words.say('figures.title')} className="mb-2 grid grid-cols-2 gap-x-4 sm:grid-cols-4">
      {cellsOf(figures, words).map(({ name, text, how }) => (
        <div key={name} className="flex h-14 flex-col justify-center border-b border-line">
          <dt className="truncate text-xs text-muted" title={how}>
            {name}
          </dt>
          <dd className="figures truncate font-semibold">{text === '' ? '–' : text}</dd>
        </div>
      ))}
    </dl>
  );
}

function cellsOf(figures: LiveFigures, words: BoardWords): readonly Cell[] {
  const { say } = words;
  const { stand, lastSix, target, otherThen, spell, duel, ahead } = figures;
  return [
    { name: say('figures.stand'), text: stand === null ? '' : `${stand.runs} (${stand.balls})` },
    {
      name: say('figures.lastSix'),
      text: lastSix === null ? '' : say('figures.anOver', { rate: words.decimal(lastSix, 2) }),
    },
    ...(target === null
      ? [
          {
            name: say('figures.projected'),
            text: figures.projected === null ? '' : String(figures.projected),
          },
        ]
      : [
          {
            name:
              target.method === null
                ? say('figures.target')
                : say('figures.targetBy', { method: methodName(target.method, words) }),
            text: String(target.runs),
          },
          {
            name: say('figures.otherThen'),
            text: otherThen === null ? '' : `${otherThen.runs}/${otherThen.wickets}`,
          },
        ]),
    {
      name: say('figures.spell'),
      text: spell === null ? '' : `${spell.overs}-${spell.maidens}-${spell.runs}-${spell.wickets}`,
    },
    { name: say('figures.duel'), text: duel === null ? '' : `${duel.runs} (${duel.balls})` },
    { name: say('figures.ahead'), text: ahead === null ? '' : aheadInWords(ahead, words) },
  ];
}

function aheadInWords(ahead: MarkAhead, words: BoardWords): string {
  const { say } = words;
  switch (ahead.kind) {
    case 'hatTrick':
      return say('ahead.hatTrick', { bowler: words.player(ahead.player) });
    case 'fiveWickets':
      return say('ahead.fiveWickets', { bowler: words.player(ahead.player) });
    case 'batter':
      return say('ahead.batter', {
        batter: words.player(ahead.player),
        runs: ahead.short,
        mark: ahead.mark,
      });
    case 'partnership':
      return say('ahead.partnership', { runs: ahead.short, mark: ahead.mark });
    case 'team':
      return say('ahead.team', { runs: ahead.short, mark: ahead.mark });
  }
}
