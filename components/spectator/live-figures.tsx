// The innings in figures, over the commentary: stand, pace, where it leads, spell, duel, what is near. Cells of one height,
// so that nothing under them moves.
import {
  currentInnings,
  liveFigures,
  methodName,
  oversFigure,
  runRate,
  sessionsOf,
  type LiveFigures,
  type MarkAhead,
  type MatchState,
  type Scorebook,
} from '@/engine';
import { useMemo } from 'react';
import type { BoardWords } from '@/words/messages';
import { hasDays } from './day';

type Cell = { readonly name: string; readonly text: string };

export function LiveFiguresPanel({ book, words }: { readonly book: Scorebook; readonly words: BoardWords }) {
  const { state } = book;
  const figures = liveFigures(state);
  const session = useMemo(() => sessionSoFar(book), [book]);
  if (figures === null) return null;
  return (
    <dl aria-label={words.say('figures.title')} className="mb-2 grid grid-cols-2 gap-x-4 sm:grid-cols-4">
      {cellsOf(figures, state, session, words).map(({ name, text }) => (
        <div key={name} className="flex h-14 flex-col justify-center border-b border-line">
          <dt className="truncate text-xs text-muted" title={name}>
            {name}
          </dt>
          <dd className="figures truncate font-semibold">{text === '' ? '–' : text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "98/2 (28)": what the side in has made in this session of a long match; null in a match of a day. */
function sessionSoFar(book: Scorebook): string | null {
  const { conditions } = book.state;
  if (conditions === null || !hasDays(book)) return null;
  const last = sessionsOf(book).at(-1);
  const isOver = last !== undefined && last.ended !== null && book.state.stopped === null;
  const made = isOver
    ? undefined
    : last?.innings.find(({ innings }) => innings === currentInnings(book.state));
  if (made === undefined) return '';
  const { ballsPerOver } = conditions;
  const overs = oversFigure(Math.floor(made.balls / ballsPerOver), made.balls % ballsPerOver);
  return `${made.runs}/${made.wickets} (${overs})`;
}

function cellsOf(
  figures: LiveFigures,
  state: MatchState,
  session: string | null,
  words: BoardWords,
): readonly Cell[] {
  const { say } = words;
  const { stand, lastSix, spell, duel, ahead } = figures;
  return [
    { name: say('figures.stand'), text: stand === null ? '' : `${stand.runs} (${stand.balls})` },
    {
      name: say('figures.lastSix'),
      text: lastSix === null ? '' : say('figures.anOver', { rate: words.decimal(lastSix, 2) }),
    },
    ...leadingTo(figures, state, session, words),
    {
      name: say('figures.spell'),
      text: spell === null ? '' : `${spell.overs}-${spell.maidens}-${spell.runs}-${spell.wickets}`,
    },
    { name: say('figures.duel'), text: duel === null ? '' : `${duel.runs} (${duel.balls})` },
    { name: say('figures.ahead'), text: ahead === null ? '' : aheadInWords(ahead, words) },
  ];
}

/** Where the innings leads: in a long match the session, in a chase the target and what is level with it, else a projection. */
function leadingTo(
  { target, otherThen, evenPar, projected }: LiveFigures,
  state: MatchState,
  session: string | null,
  words: BoardWords,
): readonly Cell[] {
  const { say } = words;
  if (session !== null) return [{ name: say('figures.session'), text: session }];
  if (target === null)
    return [{ name: say('figures.projected'), text: projected === null ? '' : String(projected) }];
  const innings = currentInnings(state);
  const rate = innings === null || state.conditions === null ? null : runRate(innings, state.conditions);
  return [
    {
      name:
        target.method === null
          ? say('figures.target')
          : say('figures.targetBy', { method: methodName(target.method, words) }),
      text: String(target.runs),
    },
    evenPar === null
      ? {
          name: say('figures.otherThen'),
          text: otherThen === null ? '' : `${otherThen.runs}/${otherThen.wickets}`,
        }
      : { name: say('figures.evenPar'), text: String(evenPar) },
    {
      name: say('figures.runRate'),
      text: rate === null ? '' : say('figures.anOver', { rate: words.decimal(rate, 2) }),
    },
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
