// What is wrong with a set-up and at which field, and the plan it becomes.
import { describe, expect, test } from 'vitest';
import { TeamId } from '@/engine/vocabulary/schemas';
import { scorerSpeech } from '@/words/english/scorer';
import { newDraft, planOf, problemsOf, withPreset, type MatchDraft } from './match-draft';
import { addNames, emptySide, setPlays } from './side-draft';

const eleven = (of: string) => Array.from({ length: 11 }, (_, n) => `${of} ${n + 1}`).join('\n');
const side = (name: string) => ({ ...addNames(emptySide, eleven(name), 11), name });
const ready: MatchDraft = { ...newDraft('2026-11-23'), sides: [side('Kent'), side('Surrey')] };

describe('problems', () => {
  test('a full set-up has none', () => expect(problemsOf(ready, scorerSpeech)).toEqual([]));
  test('an empty one says so at each team', () =>
    expect(problemsOf(newDraft('2026-11-23'), scorerSpeech).map(({ field }) => field)).toEqual([
      'side0.name',
      'side0.players',
      'side1.name',
      'side1.players',
    ]));
  test('one name for both teams', () =>
    expect(
      problemsOf({ ...ready, sides: [ready.sides[0], { ...ready.sides[1], name: ' kent ' }] }, scorerSpeech),
    ).toEqual([{ field: 'side1.name', message: 'The two teams need different names.' }]));
  test('one saved team on both sides', () => {
    const teamId = TeamId.parse('t');
    const sides = [
      { ...ready.sides[0], teamId },
      { ...ready.sides[1], teamId },
    ] as const;
    expect(problemsOf({ ...ready, sides }, scorerSpeech).map(({ message }) => message)).toEqual([
      'A team can’t play itself.',
    ]);
  });
  test('more ticked than may play', () => {
    const more = setPlays(addNames(ready.sides[0], 'Twelfth', 11), 11, true);
    expect(problemsOf({ ...ready, sides: [more, ready.sides[1]] }, scorerSpeech)).toEqual([
      { field: 'side0.players', message: '12 are ticked; 11 can play. Untick some.' },
    ]);
  });
  test('an innings shorter than an over', () =>
    expect(
      problemsOf({ ...ready, conditions: { ...ready.conditions, ballsPerInnings: 3 } }, scorerSpeech).map(
        ({ field }) => field,
      ),
    ).toEqual(['rules']));
});

describe('the plan', () => {
  test('is called after the teams where nobody said', () => {
    expect(planOf(ready).title).toBe('Kent v Surrey');
    expect(planOf({ ...ready, title: ' Final ' }).title).toBe('Final');
  });
  test('takes only who plays, with captain and keeper at their places among those', () => {
    const chosen = setPlays({ ...ready.sides[0], captain: 3, keeper: 1 }, 0, false);
    const [planned] = planOf({ ...ready, sides: [chosen, ready.sides[1]] }).sides;
    expect(planned.players).toHaveLength(10);
    expect(planned.players[planned.captain ?? -1]?.name).toBe('Kent 4');
    expect(planned.players[planned.keeper ?? -1]?.name).toBe('Kent 2');
  });
  test('gives a short name to a team without one', () =>
    expect(planOf(ready).sides[0].shortName).toBe('KENT'));
});

test('the edition of the Laws is that of the day: the fourth from October 2026', () => {
  expect(newDraft('2026-09-30').conditions.edition).toBe('2022');
  expect(newDraft('2026-10-01').conditions.edition).toBe('2026');
  expect(withPreset(newDraft('2024-06-01'), 'theHundred').conditions).toMatchObject({
    edition: '2022',
    ballsPerOver: 5,
    ballsPerInnings: 100,
  });
});
