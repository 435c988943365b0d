// The notation of a dismissal, behind the W: how it is read and how it is written. Names in it are player ids, or the
// words `striker`, `nonStriker` and `bowler`, which whoever plays the over puts ids for. Doesn't know the Laws.
import type { z } from 'zod';
import type { Dismissal, End, Fielder } from '../vocabulary/delivery';

/** A dismissal as read, before its names are known to be ids. */
type Read = z.input<typeof Dismissal>;

const SHAPE = /^(lbw|hw|ht|hb|c|st|ro|obs)?(?:\(([^()]*)\))?(x|c)?$/;
const ENDS: Readonly<Record<string, End>> = { striker: 'striker', bowler: 'bowler' };

function readFielder(text: string): z.input<typeof Fielder> {
  if (text === '?') return { player: null, substitute: false };
  if (text === 'sub') return { player: null, substitute: true };
  if (text.startsWith('sub:')) return { player: text.slice(4), substitute: true };
  return { player: text, substitute: false };
}

/** `batter@end`, then fielders. */
function readBatterAndEnd(words: readonly string[]) {
  const [name, endText] = (words[0] ?? '').split('@');
  const end = ENDS[endText ?? ''];
  if (!name || end === undefined) return undefined;
  return { batter: name, end, fielders: words.slice(1).map(readFielder) };
}

/** What stands behind the W; nothing is bowled. Undefined where it is no dismissal. */
export function readDismissal(text: string): Read | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const [, kind, inside, mark] = match;
  const words = inside === undefined ? [] : inside.split(',').map((word) => word.trim());
  if (words.includes('') || (mark === 'x' && kind !== 'c') || (mark === 'c' && kind !== 'obs'))
    return undefined;
  switch (kind) {
    case 'c':
      return { kind: 'caught', fielders: words.map(readFielder), crossed: mark === 'x' };
    case 'st':
      return { kind: 'stumped', fielders: words.map(readFielder) };
    case 'ro': {
      const who = readBatterAndEnd(words);
      return who && { kind: 'runOut', ...who };
    }
    case 'obs': {
      const who = readBatterAndEnd(words);
      if (who === undefined || who.fielders.length > 0) return undefined;
      return { kind: 'obstructing', batter: who.batter, end: who.end, catchPrevented: mark === 'c' };
    }
    case 'hb':
      return words[0] !== undefined && words.length === 1
        ? { kind: 'handledBall', batter: words[0] }
        : undefined;
    default:
      return words.length > 0 ? undefined : readBare(kind);
  }
}

function readBare(kind: string | undefined): Read | undefined {
  switch (kind) {
    case undefined:
      return { kind: 'bowled' };
    case 'lbw':
      return { kind: 'lbw' };
    case 'hw':
      return { kind: 'hitWicket' };
    case 'ht':
      return { kind: 'hitTwice' };
    default:
      return undefined;
  }
}

const writeFielder = ({ player, substitute }: Fielder): string =>
  substitute ? (player === null ? 'sub' : `sub:${player}`) : (player ?? '?');

const inBrackets = (words: readonly string[]): string => (words.length === 0 ? '' : `(${words.join(',')})`);

/** The dismissal as the notation has it, W and all. */
export function writeDismissal(dismissal: Dismissal): string {
  switch (dismissal.kind) {
    case 'bowled':
      return 'W';
    case 'lbw':
      return 'Wlbw';
    case 'hitWicket':
      return 'Whw';
    case 'hitTwice':
      return 'Wht';
    case 'handledBall':
      return `Whb(${dismissal.batter})`;
    case 'caught':
      return `Wc${inBrackets(dismissal.fielders.map(writeFielder))}${dismissal.crossed ? 'x' : ''}`;
    case 'stumped':
      return `Wst${inBrackets(dismissal.fielders.map(writeFielder))}`;
    case 'runOut':
      return `Wro${inBrackets([`${dismissal.batter}@${dismissal.end}`, ...dismissal.fielders.map(writeFielder)])}`;
    case 'obstructing':
      return `Wobs(${dismissal.batter}@${dismissal.end})${dismissal.catchPrevented ? 'c' : ''}`;
  }
}
