// One ball in few words, for the pad's readback: what was entered, and who faces next. Doesn't know the score.
import type { Ball, Innings } from '../vocabulary/state';
import { dismissalName } from './dismissals';
import { capital } from './speech';
import type { Words } from './words';

/** What was entered: "4 runs", "Wide, 3 wides", "No-ball, 4 off the bat", "1 run, Khan run out". */
export function ballInWords(ball: Ball, words: Words): string {
  const { say } = words;
  const said = [callInWords(ball, words)];
  const { dismissal, short, disallowed, penalties } = ball.delivery;
  if (short > 0) said.push(say('ball.short', { runs: short }));
  if (disallowed !== null) said.push(say('ball.notStanding'));
  if (ball.out !== null && dismissal !== null)
    said.push(say('ball.out', { player: words.player(ball.out), how: dismissalName(dismissal.kind, words) }));
  for (const { to, runs } of penalties) {
    const amount = say('count.penaltyRuns', { count: runs });
    said.push(say(to === 'batting' ? 'ball.penaltyToBatting' : 'ball.penaltyToFielding', { amount }));
  }
  return capital(said.join(', '));
}

function callInWords({ delivery, extras, batRuns }: Ball, { say }: Words): string {
  const ran = extraRuns(extras.byes, extras.legByes, say);
  switch (delivery.call) {
    case 'wide':
      return extras.wides === 1
        ? say('ball.wide')
        : say('ball.wides', { amount: say('count.runs', { count: extras.wides }) });
    case 'noBall': {
      const amount = ran ?? (batRuns > 0 ? say('ball.offTheBat', { runs: batRuns }) : null);
      return amount === null ? say('ball.noBall') : say('ball.noBallAnd', { amount });
    }
    case 'fair':
      return ran ?? (batRuns > 0 ? say('count.runs', { count: batRuns }) : say('ball.noRun'));
  }
}

function extraRuns(byes: number, legByes: number, say: Words['say']): string | null {
  if (byes > 0) return say('count.byes', { count: byes });
  return legByes > 0 ? say('count.legByes', { count: legByes }) : null;
}

/** Who faces next, or what must come first: "Sharma faces", "new batter at the striker's end", "over". */
export function nextInWords(innings: Innings, { say, player }: Words): string {
  if (innings.ended !== null) return say('next.inningsOver');
  if (innings.striker === null) return say('next.newBatter');
  const faces = say('next.faces', { striker: player(innings.striker) });
  return innings.freeHit ? say('next.freeHit', { faces }) : faces;
}

/** The pad's readback: "2 leg byes. Sharma faces". Empty before the innings' first ball. */
export function readback(innings: Innings, words: Words): string {
  const ball = innings.balls.at(-1);
  if (ball === undefined) return '';
  const said = words.say('said.sentence', { said: ballInWords(ball, words) });
  return `${said} ${capital(nextInWords(innings, words))}`;
}
