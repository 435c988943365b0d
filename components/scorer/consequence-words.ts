// What a correction would change, in words, figure by figure: what stood and what would stand. Doesn't know the correction.
import {
  resultText,
  oversFigure,
  type BatterLine,
  type BowlerLine,
  type Consequence,
  type MatchState,
} from '@/engine';
import type { PadWords } from '@/words/messages';

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
  names: PadWords,
): ChangedFigure {
  const { say } = names;
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
      const who = player === undefined ? say('change.batter') : names.player(player);
      return said(who, (line) => batterLine(line, names), consequence.was, consequence.is);
    }
    case 'bowler': {
      const player = (consequence.is ?? consequence.was)?.player;
      const who =
        player === undefined ? say('change.bowler') : say('change.bowling', { player: names.player(player) });
      return said(who, bowlerLine, consequence.was, consequence.is);
    }
    case 'strike':
      return said(
        say('change.faces', { balls: say('count.balls', { count: consequence.balls }) }),
        names.player,
        consequence.was,
        consequence.is,
      );
    case 'ended':
      return said(
        say('change.innings', { side: sideOf(consequence.innings, state, names) }),
        (end) => say(`ended.${end}`),
        consequence.was,
        consequence.is,
      );
    case 'target':
      return said(say('change.target'), String, consequence.was, consequence.is);
    case 'result':
      return said(
        say('change.result'),
        (result) => resultText(result, names),
        consequence.was,
        consequence.is,
      );
    case 'awaiting':
      return said(say('change.asks'), (asked) => say(`asked.${asked.kind}`), consequence.was, consequence.is);
  }
}

const sideOf = (number: number, state: MatchState, names: PadWords): string => {
  const innings = state.innings.find((one) => one.number === number);
  const side = innings === undefined ? '' : names.team(innings.batting);
  return state.innings.length > 2 ? names.say('change.sideInnings', { side, number }) : side;
};

function batterLine({ runs, balls, fours, sixes, status }: BatterLine, { say }: PadWords): string {
  const line = `${runs} (${balls}) ${fours}×4 ${sixes}×6`;
  return status === 'out' ? say('change.lineOut', { line }) : line;
}

const bowlerLine = ({ overs, ballsOver, maidens, runs, wickets }: BowlerLine): string =>
  `${oversFigure(overs, ballsOver)}-${maidens}-${runs}-${wickets}`;
