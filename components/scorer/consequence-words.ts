// What a correction would change, in words, figure by figure: what stood and what would stand. Doesn't know the correction.
import {
  resultText,
  oversFigure,
  type Awaiting,
  type BatterLine,
  type BowlerLine,
  type Consequence,
  type MatchState,
  type ScorerWords,
} from '@/engine';

/** One figure; null is nothing at all. */
export type ChangedFigure = {
  readonly what: string;
  readonly stood: string | null;
  readonly stands: string | null;
};

/** `state`: the match in which it happens, for whose innings it is. */
export function consequenceInWords(
  consequence: Consequence,
  state: MatchState,
  names: ScorerWords,
): ChangedFigure {
  const said = <T>(what: string, value: (is: T) => string, was: T | null, is: T | null): ChangedFigure => ({
    what,
    stood: was === null ? null : value(was),
    stands: is === null ? null : value(is),
  });
  switch (consequence.kind) {
    case 'score': {
      const { innings, was, is } = consequence;
      return said(
        sideOf(innings, state, names),
        (score) => `${score.runs}/${score.wickets} (${oversFigure(score.over, score.legalBalls)})`,
        was,
        is,
      );
    }
    case 'batter': {
      const player = (consequence.is ?? consequence.was)?.player;
      const who = player === undefined ? 'Batter' : names.player(player);
      return said(who, batterLine, consequence.was, consequence.is);
    }
    case 'bowler': {
      const player = (consequence.is ?? consequence.was)?.player;
      const who = player === undefined ? 'Bowler' : `${names.player(player)}, bowling`;
      return said(who, bowlerLine, consequence.was, consequence.is);
    }
    case 'strike':
      return said(
        `Faces from there on, ${names.say('count.balls', { count: consequence.balls })}`,
        names.player,
        consequence.was,
        consequence.is,
      );
    case 'ended':
      return said(
        `${sideOf(consequence.innings, state, names)}: innings`,
        (end) => endings[end],
        consequence.was,
        consequence.is,
      );
    case 'target':
      return said('Target', String, consequence.was, consequence.is);
    case 'result':
      return said('Result', (result) => resultText(result, names), consequence.was, consequence.is);
    case 'awaiting':
      return said('The pad then asks for', (asked) => awaited[asked.kind], consequence.was, consequence.is);
  }
}

const endings = {
  allOut: 'all out',
  oversBowled: 'overs bowled',
  targetReached: 'target reached',
  declared: 'declared',
  forfeited: 'forfeited',
  time: 'time',
  agreed: 'closed by agreement',
  matchEnded: 'match ended',
} as const;

const awaited: Readonly<Record<Awaiting['kind'], string>> = {
  arrangement: 'the sides',
  toss: 'the toss',
  followOn: 'the follow-on',
  openers: 'the openers',
  batter: 'the next batter',
  bowler: 'the bowler',
  ball: 'the next ball',
  resumption: 'play to resume',
  nothing: 'nothing',
};

const sideOf = (number: number, state: MatchState, names: ScorerWords): string => {
  const innings = state.innings.find((one) => one.number === number);
  const side = innings === undefined ? '' : names.team(innings.batting);
  return state.innings.length > 2 ? `${side}, innings ${number}` : side;
};

const batterLine = ({ runs, balls, fours, sixes, status }: BatterLine): string =>
  `${runs} (${balls}) ${fours}×4 ${sixes}×6${status === 'out' ? ' out' : ''}`;

const bowlerLine = ({ overs, ballsOver, maidens, runs, wickets }: BowlerLine): string =>
  `${oversFigure(overs, ballsOver)}-${maidens}-${runs}-${wickets}`;
