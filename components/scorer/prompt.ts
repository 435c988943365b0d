// The pad's one sentence: what was entered last, and what is asked now. Doesn't know who says it how.
import {
  currentInnings,
  figuresOfBowler,
  howOutInWords,
  readback,
  resultText,
  type Innings,
  type ScorerWords,
  type PlayingConditions,
  type Scorebook,
} from '@/engine';

export function promptOf(book: Scorebook, names: ScorerWords): string {
  const { state } = book;
  const innings = currentInnings(state);
  switch (state.awaiting.kind) {
    case 'arrangement':
      return 'The match has no teams yet.';
    case 'toss':
      return 'Who won the toss, and what did they choose?';
    case 'openers':
      return `Who opens for ${names.team(state.awaiting.batting)}? The first tapped faces.`;
    case 'followOn':
      return `Does ${names.team(state.awaiting.leader)} enforce the follow-on?`;
    case 'bowler':
      return `${innings === null ? '' : overDone(innings, book, names)}Who bowls?`;
    case 'batter':
      return `${innings === null ? '' : lastOut(innings, names)}Who comes in?`;
    case 'ball': {
      const said = innings === null ? '' : readback(innings, names);
      if (said !== '' || innings === null || innings.striker === null) return said;
      return `${names.player(innings.striker)} faces the first ball.`;
    }
    case 'resumption':
      return 'Play has stopped.';
    case 'nothing':
      return resultText(state.awaiting.result, names);
  }
}

/** "Over 14 done: 7 runs, 1 wicket. Cummins 3-0-21-2. " */
function overDone(innings: Innings, { state }: Scorebook, names: ScorerWords): string {
  const over = innings.overs.at(-1);
  const bowler = over?.bowlers.at(-1);
  if (over === undefined || bowler === undefined || !over.complete || state.conditions === null) return '';
  const figures = figuresOfBowler(innings, bowler, state.conditions);
  const wickets = over.wickets === 0 ? '' : `, ${over.wickets} wkt`;
  const spell = `${figures.overs}-${figures.maidens}-${figures.runs}-${figures.wickets}`;
  return `Over ${over.over + 1} done: ${over.runs} ${over.runs === 1 ? 'run' : 'runs'}${wickets}. ${names.player(bowler)} ${spell}. `;
}

/** "Khan c Smith b Jones 34. ": who left last. */
function lastOut(innings: Innings, names: ScorerWords): string {
  const left = [...innings.falls, ...innings.retirements].toSorted((a, b) => a.seq - b.seq).at(-1);
  const line = innings.batters.find(({ player }) => player === left?.player);
  if (line === undefined) return '';
  return `${names.player(line.player)} ${howOutInWords(line, names)} ${line.runs}. `;
}

/** What changes how a ball counts, in a word: the one that matters most now. */
export function badgeOf({ state }: Scorebook): string | null {
  const innings = currentInnings(state);
  if (innings === null || innings.ended !== null || state.conditions === null) return null;
  if (innings.freeHit) return 'Free hit';
  if (inPowerplay(innings, state.conditions)) return 'PP';
  return innings.superOver ? 'Super over' : null;
}

/** Signalled and not over, or fixed by the ball of the innings. */
const inPowerplay = (innings: Innings, { powerplays }: PlayingConditions): boolean =>
  innings.powerplays.some(({ to }) => to === null) ||
  powerplays.some(({ fromBall, toBall }) => fromBall <= innings.legalBalls && innings.legalBalls < toBall);
