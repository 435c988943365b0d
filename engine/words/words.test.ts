// Refusals, results, how out and the pad's readback: sentences a scorer can read out.
import { describe, expect, it } from 'vitest';
import { presets } from '../conditions/presets';
import { arranged, bowl, player } from '../notation/play';
import { decide } from '../scorebook/decide';
import { whyOnStrike } from '../projections/why-on-strike';
import type { Command } from '../vocabulary/commands';
import type { Innings, Scorebook } from '../vocabulary/state';
import { readback } from './ball';
import { howOutInWords } from './dismissals';
import { factInWords } from './facts';
import { english } from './english';
import type { ScorerWords } from './words';
import { refusalText } from './refusals';
import { resultText } from './result';
import { strikeReasonText } from './strike';

const names: ScorerWords = {
  ...english,
  player: (id) => ({ a1: 'Khan', a2: 'Singh', b11: 'Smith', b1: 'Jones' })[String(id)] ?? String(id),
  team: (side) => (side === 0 ? 'Kent' : 'Surrey'),
};

function inningsOf(book: Scorebook): Innings {
  const innings = book.state.innings.at(-1);
  if (innings === undefined) throw new Error('no innings');
  return innings;
}

function refusalOf(book: Scorebook, command: Command): string {
  const decision = decide(book, command);
  return decision.ok ? 'accepted' : refusalText(decision.refusal, english);
}

describe('a refusal', () => {
  const overBowled = bowl(arranged(presets.t20), '. . . . . .');

  it('says what is wrong and names the Law', () => {
    expect(refusalOf(overBowled, { type: 'NameBowler', bowler: player('b11') })).toBe(
      'This bowler bowled in the over before and may not bowl the next one (Law 17.6).',
    );
  });

  it('says what the match awaits', () => {
    expect(refusalOf(overBowled, { type: 'CallDeadBall', note: '' })).toBe('The match awaits the bowler.');
  });

  it('says why a ball cannot be', () => {
    const freeHit = bowl(arranged(presets.t20), 'nb');
    const out: Command = {
      type: 'BowlBall',
      delivery: {
        call: 'fair',
        off: 'bat',
        ran: 0,
        boundary: null,
        short: 0,
        disallowed: null,
        dismissal: { kind: 'bowled' },
        penalties: [],
        remark: null,
      },
    };
    expect(refusalOf(freeHit, out)).toBe(
      'A ball cannot be like that: off a free hit only run out, obstructing the field and hit the ball twice are out.',
    );
  });

  it('keeps to the code where no sentence was written for the reason', () => {
    expect(refusalText({ code: 'NOT_ALLOWED_HERE', law: null, detail: { why: 'toString' } }, english)).toBe(
      'The rules of this match do not allow that.',
    );
  });
});

describe('the readback', () => {
  it.each([
    ['.', 'No run. Khan faces'],
    ['1', '1 run. Singh faces'],
    ['2lb', '2 leg byes. Khan faces'],
    ['wd', 'Wide. Khan faces'],
    ['wd+1', 'Wide, 2 runs. Singh faces'],
    ['nb+4', 'No-ball, 4 off the bat. Khan faces, free hit'],
    ['W', "No run, Khan bowled. New batter to the striker's end"],
    ['3-1', '2 runs, 1 short. Singh faces'],
  ])('%s', (balls, words) => {
    expect(readback(inningsOf(bowl(arranged(presets.t20), balls)), names)).toBe(words);
  });
});

describe('how out, as a card prints it', () => {
  it.each([
    ['W', 'b Smith'],
    ['Wc(b1)', 'c Jones b Smith'],
    ['Wc(bowler)', 'c & b Smith'],
    ['Wc(sub:b1)', 'c sub (Jones) b Smith'],
    ['Wc(sub)', 'c sub b Smith'],
    ['Wlbw', 'lbw b Smith'],
    ['Wst(b1)', 'st Jones b Smith'],
    ['Whw', 'hit wicket b Smith'],
    ['Wro(striker@striker,b1,bowler)', 'run out (Jones/Smith)'],
    ['Wobs(striker@striker)', 'obstructing the field'],
    ['.', 'not out'],
  ])('%s is %s', (balls, words) => {
    const [line] = inningsOf(bowl(arranged(presets.t20), balls)).batters;
    expect(line && howOutInWords(line, names)).toBe(words);
  });
});

describe('the result', () => {
  it.each([
    [
      { kind: 'win', winner: 0, margin: { by: 'runs', runs: 1, innings: false }, method: null },
      'Kent won by 1 run',
    ],
    [
      { kind: 'win', winner: 1, margin: { by: 'runs', runs: 18, innings: true }, method: null },
      'Surrey won by an innings and 18 runs',
    ],
    [
      { kind: 'win', winner: 1, margin: { by: 'wickets', wickets: 7 }, method: 'DLS' },
      'Surrey won by 7 wickets (DLS method)',
    ],
    [
      { kind: 'win', winner: 0, margin: { by: 'superOver' }, method: null },
      'Match tied (Kent won the super over)',
    ],
    [{ kind: 'tie', method: null }, 'Match tied'],
    [{ kind: 'draw' }, 'Match drawn'],
    [{ kind: 'noResult', why: 'abandoned' }, 'Match abandoned'],
  ] as const)('%j', (result, words) => {
    expect(resultText(result, names)).toBe(words);
  });
});

it('facts read as sentences', () => {
  expect(factInWords({ type: 'tossDecided', winner: 1, elected: 'bowl' }, names)).toBe(
    'Surrey won the toss and chose to bowl',
  );
  expect(factInWords({ type: 'penaltyAwarded', to: 0, runs: 5, reason: 'helmet' }, names)).toBe(
    '5 penalty runs to Kent: the ball struck a helmet on the ground, Law 28.3',
  );
});

it('counts as English does', () => {
  const runs = (count: number) => english.say('count.runs', { count });
  expect([0, 1, 2, 11, 21].map(runs)).toEqual(['no runs', '1 run', '2 runs', '11 runs', '21 runs']);
  expect([english.list([]), english.list(['a']), english.list(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a, b and c',
  ]);
});

it('says step by step why somebody faces', () => {
  const chain = whyOnStrike(bowl(arranged(presets.t20), '. . . . . 1')) ?? [];
  expect(chain.map((reason) => strikeReasonText(reason, names))).toEqual([
    'Khan received the last ball.',
    'They ran 1, so the batters changed ends (Law 18.1).',
    'The over ended, and the other end’s batter faces (Law 17.1).',
  ]);
});
