// What each dismissal is called in English, and how a scorecard prints it ("c Khan b Singh"). Doesn't know how it came.
import type { Fielder } from '../vocabulary/delivery';
import type { BatterLine, HowOut } from '../vocabulary/state';
import type { Names } from './names';

const calledAs: Readonly<Record<HowOut, string>> = {
  bowled: 'bowled',
  lbw: 'lbw',
  hitWicket: 'hit wicket',
  hitTwice: 'hit the ball twice',
  handledBall: 'handled the ball',
  caught: 'caught',
  stumped: 'stumped',
  runOut: 'run out',
  obstructing: 'obstructing the field',
  timedOut: 'timed out',
  retiredOut: 'retired out',
};

/** "run out", "hit wicket", "obstructing the field". */
export const dismissalName = (how: HowOut): string => calledAs[how];

/** A batter's line behind the name: "c Khan b Singh", "run out (Khan/Singh)", "not out", "retired hurt". */
export function howOutInWords(line: BatterLine, names: Names): string {
  switch (line.status) {
    case 'batting':
    case 'notOut':
      return 'not out';
    case 'retiredHurt':
      return 'retired hurt';
    case 'retiredNotOut':
      return 'retired not out';
    case 'out':
      return line.out === null ? 'out' : dismissalOnCard(line.out, names);
  }
}

function dismissalOnCard(out: NonNullable<BatterLine['out']>, names: Names): string {
  const bowler = out.bowler === null ? '' : ` b ${names.player(out.bowler)}`;
  const [first] = out.fielders;
  switch (out.how) {
    case 'bowled':
      return bowler.trim();
    case 'caught':
      if (out.bowler !== null && first?.player === out.bowler) return `c & ${bowler.trim()}`;
      return `c ${fielderOnCard(first, names)}${bowler}`;
    case 'stumped':
      return `st ${fielderOnCard(first, names)}${bowler}`;
    case 'runOut': {
      const by = out.fielders.map((fielder) => fielderOnCard(fielder, names)).join('/');
      return by === '' ? 'run out' : `run out (${by})`;
    }
    case 'lbw':
    case 'hitWicket':
      return `${calledAs[out.how]}${bowler}`;
    case 'hitTwice':
    case 'handledBall':
    case 'obstructing':
    case 'timedOut':
    case 'retiredOut':
      return calledAs[out.how];
  }
}

/** "Khan", "sub (Khan)", "sub" where nobody knows the substitute's name, "?" where nobody knows who it was (Law 24.1). */
function fielderOnCard(fielder: Fielder | undefined, names: Names): string {
  if (fielder === undefined) return '?';
  const name = fielder.player === null ? null : names.player(fielder.player);
  if (fielder.substitute) return name === null ? 'sub' : `sub (${name})`;
  return name ?? '?';
}
