// Both sides and their scores: the side at the wicket in large digits, the other on one line. In a super over, the scores of
// that super over.
import {
  bare,
  currentInnings,
  otherSide,
  oversFigure,
  oversText,
  scoreInFull,
  type Innings,
  type MatchState,
  type SideIndex,
} from '@/engine';
import type { Roster } from '@/protocol/roster';
import type { BoardSpeech } from '@/words/messages';
import { classes } from '../ui/classes';

type Props = { readonly state: MatchState; readonly roster: Roster; readonly speech: BoardSpeech };

/** Two innings make a super over. */
const superOverOf = (innings: Innings, all: readonly Innings[]): number =>
  Math.floor(all.filter(({ superOver, number }) => superOver && number < innings.number).length / 2) + 1;

/** The innings that are told together: those of the match, or those of the super over in play. */
function toldWith(current: Innings, { innings: all }: MatchState): readonly Innings[] {
  const place = superOverOf(current, all);
  return all.filter(
    (one) => one.superOver === current.superOver && (!current.superOver || superOverOf(one, all) === place),
  );
}

export function ScoreLines({ state, roster, speech }: Props) {
  const current = currentInnings(state);
  if (current === null)
    return (
      <div className="flex h-[5.5rem] flex-col justify-center text-2xl leading-tight font-bold tracking-tight">
        <span className="truncate">{roster.teams[0].name}</span>
        <span className="truncate">
          <span className="font-normal text-board-muted">{speech.say('board.versus')}</span>{' '}
          {roster.teams[1].name}
        </span>
      </div>
    );
  const told = toldWith(current, state);
  const of = (side: SideIndex): readonly Innings[] => told.filter(({ batting }) => batting === side);
  const other = otherSide(current.batting);
  // Four innings leave no room for long names.
  const teamName = (side: SideIndex): string =>
    told.length > 2 ? roster.teams[side].shortName : roster.teams[side].name;
  return (
    <div className="h-[5.5rem]">
      <div className="flex h-14 items-center justify-between gap-3">
        <div className="min-w-0">
          <TeamAtBat name={teamName(current.batting)} />
          <p className="figures truncate text-sm text-board-muted">{oversInWords(state, current, speech)}</p>
        </div>
        <p className="figures shrink-0 font-extrabold tracking-tight">
          <Earlier innings={of(current.batting).slice(0, -1)} speech={speech} />
          <span className="text-score">
            {current.runs}
            {current.ended !== 'allOut' && `/${current.wickets}`}
          </span>
          {current.ended === 'allOut' && (
            <span className="text-sm font-semibold"> {speech.say('board.allOut')}</span>
          )}
          {current.ended === 'declared' && (
            <span className="text-sm font-semibold"> {speech.say('board.declared')}</span>
          )}
        </p>
      </div>
      <p className="figures flex h-8 items-center justify-between gap-3">
        <span className="min-w-0 truncate font-medium text-board-muted">{teamName(other)}</span>
        <span className="shrink-0 font-semibold">{otherScore(of(other), state.result !== null, speech)}</span>
      </p>
    </div>
  );
}

/** So many letters fit in large beside a score of three digits, on the narrowest board. */
const largeRoom = 13;

/** A long name has two lines of smaller letters, in the same height. */
function TeamAtBat({ name }: { readonly name: string }) {
  const large = bare(name).length <= largeRoom;
  return (
    <p
      className={classes(
        'font-bold tracking-tight',
        large ? 'truncate text-xl leading-tight' : 'line-clamp-2 text-base leading-4.5',
      )}
    >
      {name}
    </p>
  );
}

/** "321 & " before the innings in play. */
function Earlier({
  innings,
  speech,
}: {
  readonly innings: readonly Innings[];
  readonly speech: BoardSpeech;
}) {
  if (innings.length === 0) return null;
  return (
    <span className="text-lg text-board-muted">
      {innings.map((one) => earlierScore(one, speech)).join(' & ')} &{' '}
    </span>
  );
}

/** All out needs no word where another innings follows. */
const earlierScore = (innings: Innings, speech: BoardSpeech): string =>
  innings.ended === 'allOut' ? String(innings.runs) : scoreInFull(innings, speech);

function oversInWords(state: MatchState, innings: Innings, { say }: BoardSpeech): string {
  const overs = oversText(innings);
  const allotted = innings.ballsAllotted;
  const ballsPerOver = state.conditions?.ballsPerOver ?? 6;
  const said =
    allotted === null
      ? say('board.overs', { overs })
      : say('board.oversOf', {
          overs,
          all: oversFigure(Math.floor(allotted / ballsPerOver), allotted % ballsPerOver),
          count: allotted / ballsPerOver,
        });
  if (!innings.superOver) return said;
  const number = superOverOf(innings, state.innings);
  return number === 1
    ? say('board.superOver', { overs: said })
    : say('board.superOverAgain', { number, overs: said });
}

/** `over`: there is a result, so that who has not batted will not. */
function otherScore(innings: readonly Innings[], over: boolean, speech: BoardSpeech): string {
  const last = innings.at(-1);
  if (last === undefined) return speech.say(over ? 'board.didNotBat' : 'board.yetToBat');
  if (innings.length > 1) return innings.map((one) => earlierScore(one, speech)).join(' & ');
  return `${scoreInFull(last, speech)} (${oversText(last)})`;
}
