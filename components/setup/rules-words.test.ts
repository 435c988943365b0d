// What changes in a match's rules is told rule by rule, in the editor's own words.
import { expect, test } from 'vitest';
import { presets, type PlayingConditions } from '@/engine';
import { scorerSpeech } from '@/words/english/scorer';
import { ruleChanges as changesIn } from './rules-words';

const ruleChanges = (was: PlayingConditions, is: PlayingConditions) => changesIn(was, is, scorerSpeech);

test('nothing differs between a set of rules and itself', () =>
  expect(ruleChanges(presets.t20, { ...presets.t20 })).toEqual([]));

test('overs are told as overs, limits as words', () => {
  const cut = { ...presets.t20, ballsPerInnings: 60, bowlerQuotaBalls: null, wideRuns: 2, freeHit: false };
  expect(ruleChanges(presets.t20, cut)).toEqual([
    { what: 'Overs an innings', stood: '20', stands: '10' },
    { what: 'Overs a bowler', stood: '4', stands: 'no limit' },
    { what: 'A wide is worth', stood: '1', stands: '2' },
    { what: 'Free hit after a no-ball', stood: 'yes', stands: 'no' },
  ]);
});

test('each rule of a match is told when it changes', () => {
  const others = {
    ...presets.t20,
    name: 'Other',
    playersPerSide: 8,
    reserves: 1,
    inningsPerSide: 2 as const,
    days: 2,
    dayOvers: { least: 90, changeOfInnings: 2 },
    ballsPerOver: 5,
    ballsPerInnings: 50,
    bowlerQuotaBalls: 10,
    consecutiveOvers: 2,
    oversPerEnd: 2,
    wicketsToFall: 5,
    wideRuns: 2,
    noBallRuns: 2,
    extrasRebowled: 'never' as const,
    fourRuns: 5,
    sixRuns: 8,
    freeHit: false,
    retirementScore: 25,
    lastManStands: true,
    followOnLead: 100,
    superOver: null,
    powerplays: [],
    edition: '2017' as const,
  };
  const silent = new Set(['pairs', 'umpiresFinal']);
  const rules = Object.keys(others).filter((rule) => !silent.has(rule));
  expect(ruleChanges(presets.t20, others)).toHaveLength(rules.length);
});
