// What each dismissal is called, and how a scorecard prints it ("c Khan b Singh"). Doesn't know how it came.
import type { Fielder } from '../vocabulary/delivery';
import type { BatterLine, HowOut } from '../vocabulary/state';
import type { Speech } from './speech';
import type { PlayMessages, Words } from './words';

/** "run out", "hit wicket", "obstructing the field". */
export const dismissalName = (how: HowOut, { say }: Speech<PlayMessages>): string => say(`how.${how}`);

/** A batter's line behind the name: "c Khan b Singh", "run out (Khan/Singh)", "not out", "retired hurt". */
export function howOutInWords(line: BatterLine, words: Words): string {
  switch (line.status) {
    case 'batting':
    case 'notOut':
      return words.say('card.notOut');
    case 'retiredHurt':
      return words.say('card.retiredHurt');
    case 'retiredNotOut':
      return words.say('card.retiredNotOut');
    case 'out':
      return line.out === null ? words.say('card.out') : dismissalOnCard(line.out, words);
  }
}

function dismissalOnCard(out: NonNullable<BatterLine['out']>, words: Words): string {
  const { say } = words;
  const bowler = out.bowler === null ? '' : say('card.bowler', { bowler: words.player(out.bowler) });
  const [first] = out.fielders;
  const fielder = fielderOnCard(first, words);
  switch (out.how) {
    case 'bowled':
      return bowler;
    case 'caught':
      if (out.bowler !== null && first?.player === out.bowler)
        return say('card.caughtAndBowled', { bowler: words.player(out.bowler) });
      return joined(say('card.caught', { fielder }), bowler);
    case 'stumped':
      return joined(say('card.stumped', { fielder }), bowler);
    case 'runOut': {
      const fielders = out.fielders.map((each) => fielderOnCard(each, words)).join('/');
      return fielders === '' ? dismissalName('runOut', words) : say('card.runOut', { fielders });
    }
    case 'lbw':
    case 'hitWicket':
      return joined(dismissalName(out.how, words), bowler);
    case 'hitTwice':
    case 'handledBall':
    case 'obstructing':
    case 'timedOut':
    case 'retiredOut':
      return dismissalName(out.how, words);
  }
}

const joined = (how: string, bowler: string): string => (bowler === '' ? how : `${how} ${bowler}`);

/** "Khan", "sub (Khan)", "sub" where nobody knows the substitute's name, "?" where nobody knows who it was (Law 24.1). */
function fielderOnCard(fielder: Fielder | undefined, { say, player }: Words): string {
  if (fielder === undefined) return '?';
  const name = fielder.player === null ? null : player(fielder.player);
  if (!fielder.substitute) return name ?? '?';
  return name === null ? say('card.substituteUnknown') : say('card.substitute', { name });
}
