// The rules of a match in words, a line each: what the rules editor calls them and how it says their values. Shows what two
// sets of rules differ in. Doesn't know which of them may change when.
import type { PlayingConditions } from '@/engine';
import type { ScorerSpeech, SetUpMessages } from '@/words/messages';

type Said = (conditions: PlayingConditions, speech: ScorerSpeech) => string;
const yes = (is: boolean, { say }: ScorerSpeech): string => say(is ? 'rule.yes' : 'rule.no');
const orNone = (value: number | null, none: string): string => (value === null ? none : String(value));
const overs = (balls: number | null, { ballsPerOver }: PlayingConditions, { say }: ScorerSpeech): string =>
  balls === null ? say('rule.noLimit') : String(Math.round((balls / ballsPerOver) * 10) / 10);

type RuleName = Extract<keyof SetUpMessages, `rule.${string}`>;

/** Every rule that can differ, by name. */
const rules: readonly (readonly [what: RuleName, said: Said])[] = [
  ['rule.name', ({ name }) => name],
  ['rule.playersPerSide', ({ playersPerSide }) => String(playersPerSide)],
  ['rule.reservesNamed', ({ reserves }) => String(reserves)],
  ['rule.inningsPerSide', ({ inningsPerSide }) => String(inningsPerSide)],
  ['rule.days', ({ days }) => String(days)],
  ['rule.dayOvers', ({ dayOvers }, { say }) => orNone(dayOvers?.least ?? null, say('rule.notSaid'))],
  ['rule.ballsPerOver', ({ ballsPerOver }) => String(ballsPerOver)],
  ['rule.oversPerInnings', (all, speech) => overs(all.ballsPerInnings, all, speech)],
  ['rule.oversPerBowler', (all, speech) => overs(all.bowlerQuotaBalls, all, speech)],
  ['rule.oversInARow', ({ consecutiveOvers }) => String(consecutiveOvers)],
  ['rule.oversPerEnd', ({ oversPerEnd }) => String(oversPerEnd)],
  ['rule.wicketsToFall', ({ wicketsToFall }, { say }) => orNone(wicketsToFall, say('rule.allOut'))],
  ['rule.wide', ({ wideRuns }) => String(wideRuns)],
  ['rule.noBall', ({ noBallRuns }) => String(noBallRuns)],
  ['rule.rebowled', ({ extrasRebowled }, { say }) => say(`rule.again.${extrasRebowled}`)],
  ['rule.four', ({ fourRuns }) => String(fourRuns)],
  ['rule.six', ({ sixRuns }) => String(sixRuns)],
  ['rule.freeHit', ({ freeHit }, speech) => yes(freeHit, speech)],
  ['rule.retirement', ({ retirementScore }, { say }) => orNone(retirementScore, say('rule.never'))],
  ['rule.lastMan', ({ lastManStands }, speech) => yes(lastManStands, speech)],
  ['rule.followOn', ({ followOnLead }, { say }) => orNone(followOnLead, say('rule.none'))],
  ['rule.superOver', ({ superOver }, speech) => yes(superOver !== null, speech)],
  [
    'rule.powerplays',
    (all, speech) =>
      all.powerplays
        .map(
          ({ name, fromBall, toBall }) =>
            `${name} ${overs(fromBall, all, speech)}–${overs(toBall, all, speech)}`,
        )
        .join(', ') || speech.say('rule.none'),
  ],
  ['rule.laws', ({ edition }) => edition],
];

/** What differs, as it stood and as it would stand. */
export const ruleChanges = (
  was: PlayingConditions,
  is: PlayingConditions,
  speech: ScorerSpeech,
): readonly { readonly what: string; readonly stood: string; readonly stands: string }[] =>
  rules
    .map(([what, said]) => ({
      what: speech.say(what),
      stood: said(was, speech),
      stands: said(is, speech),
    }))
    .filter(({ stood, stands }) => stood !== stands);
