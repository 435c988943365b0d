// The rules of a match in words, a line each: what the rules editor calls them and how it says their values. Shows what two
// sets of rules differ in. Doesn't know which of them may change when.
import type { PlayingConditions } from '@/engine';

type Said = (conditions: PlayingConditions) => string;
const yes = (is: boolean): string => (is ? 'yes' : 'no');
const orNone = (value: number | null, none: string): string => (value === null ? none : String(value));
const overs = (balls: number | null, { ballsPerOver }: PlayingConditions): string =>
  balls === null ? 'no limit' : String(Math.round((balls / ballsPerOver) * 10) / 10);

/** Every rule that can differ, by name. */
const rules: readonly (readonly [what: string, said: Said])[] = [
  ['Name of these rules', ({ name }) => name],
  ['Players a side', ({ playersPerSide }) => String(playersPerSide)],
  ['Named beyond those', ({ reserves }) => String(reserves)],
  ['Innings a side', ({ inningsPerSide }) => String(inningsPerSide)],
  ['Days', ({ days }) => String(days)],
  ['Overs a day, at least', ({ dayOvers }) => orNone(dayOvers?.least ?? null, 'not said')],
  ['Balls an over', ({ ballsPerOver }) => String(ballsPerOver)],
  ['Overs an innings', (all) => overs(all.ballsPerInnings, all)],
  ['Overs a bowler', (all) => overs(all.bowlerQuotaBalls, all)],
  ['Overs in a row', ({ consecutiveOvers }) => String(consecutiveOvers)],
  ['Overs from an end', ({ oversPerEnd }) => String(oversPerEnd)],
  ['Wickets to fall', ({ wicketsToFall }) => orNone(wicketsToFall, 'all out')],
  ['A wide is worth', ({ wideRuns }) => String(wideRuns)],
  ['A no-ball is worth', ({ noBallRuns }) => String(noBallRuns)],
  ['Wides and no-balls bowled again', ({ extrasRebowled }) => extrasRebowledInWords[extrasRebowled]],
  ['A boundary is worth', ({ fourRuns }) => String(fourRuns)],
  ['Over the rope is worth', ({ sixRuns }) => String(sixRuns)],
  ['Free hit after a no-ball', ({ freeHit }) => yes(freeHit)],
  ['Batters retire at', ({ retirementScore }) => orNone(retirementScore, 'never')],
  ['Last batter goes on alone', ({ lastManStands }) => yes(lastManStands)],
  ['Lead for the follow-on', ({ followOnLead }) => orNone(followOnLead, 'none')],
  ['Super over after a tie', ({ superOver }) => yes(superOver !== null)],
  [
    'Powerplays',
    (all) =>
      all.powerplays
        .map(({ name, fromBall, toBall }) => `${name} ${overs(fromBall, all)}–${overs(toBall, all)}`)
        .join(', ') || 'none',
  ],
  ['Laws', ({ edition }) => edition],
];

export const extrasRebowledInWords: Readonly<Record<PlayingConditions['extrasRebowled'], string>> = {
  always: 'always',
  never: 'never',
  lastOver: 'in the last over only',
};

/** What differs, as it stood and as it would stand. */
export const ruleChanges = (
  was: PlayingConditions,
  is: PlayingConditions,
): readonly { readonly what: string; readonly stood: string; readonly stands: string }[] =>
  rules
    .map(([what, said]) => ({ what, stood: said(was), stands: said(is) }))
    .filter(({ stood, stands }) => stood !== stands);
