// A match as it is being set up, what is still wrong with it and at which field, and the plan it becomes. Doesn't know the
// screen, nor how a match is made from a plan.
import { editionOn, presets, type PlayingConditions } from '@/engine';
import type { MatchPlan, PlannedSide } from '@/protocol/match-plan';
import type { ScorerSpeech } from '@/words/messages';
import { emptySide, playing, shortNameOf, type SideDraft } from './side-draft';

export type PresetName = keyof typeof presets;
export type Visibility = 'public' | 'private';
export type Tier = 'HONOR' | 'SINGLE' | 'DUAL' | 'TRIPLE';

export type MatchDraft = {
  readonly preset: PresetName;
  readonly conditions: PlayingConditions;
  readonly sides: readonly [SideDraft, SideDraft];
  readonly title: string;
  readonly visibility: Visibility;
  readonly tier: Tier;
  /** As a date field gives it, local time: "2026-05-01T14:30", or empty for now. */
  readonly starts: string;
  readonly venue: string;
};

/** `today`: ISO 8601, which decides the edition of the Laws. */
export const newDraft = (today: string): MatchDraft => ({
  preset: 't20',
  conditions: { ...presets.t20, edition: editionOn(today) },
  sides: [emptySide, emptySide],
  title: '',
  visibility: 'public',
  tier: 'SINGLE',
  starts: '',
  venue: '',
});

/** The rules of a preset by the edition already chosen. */
export const withPreset = (draft: MatchDraft, preset: PresetName): MatchDraft => ({
  ...draft,
  preset,
  conditions: { ...presets[preset], edition: draft.conditions.edition },
});

/** A part of the set-up that can be wrong. */
export type Field = 'side0.name' | 'side0.players' | 'side1.name' | 'side1.players' | 'starts' | 'rules';
export type Problem = { readonly field: Field; readonly message: string };

/** All that is still wrong, in the order of the page. */
export function problemsOf(draft: MatchDraft, speech: ScorerSpeech): readonly Problem[] {
  const { say } = speech;
  const [home, away] = draft.sides;
  const problems = [
    ...sideProblems(home, 0, draft.conditions, speech),
    ...sideProblems(away, 1, draft.conditions, speech),
  ];
  if (home.name.trim() !== '' && home.name.trim().toLowerCase() === away.name.trim().toLowerCase()) {
    problems.push({ field: 'side1.name', message: say('setUp.namesDiffer') });
  }
  if (home.teamId !== null && home.teamId === away.teamId) {
    problems.push({ field: 'side1.name', message: say('setUp.itself') });
  }
  if (draft.starts !== '' && Number.isNaN(Date.parse(draft.starts))) {
    problems.push({ field: 'starts', message: say('setUp.noDate') });
  }
  return [...problems, ...rulesProblems(draft.conditions, speech)];
}

function sideProblems(
  side: SideDraft,
  index: 0 | 1,
  conditions: PlayingConditions,
  { say }: ScorerSpeech,
): Problem[] {
  const problems: Problem[] = [];
  if (side.name.trim() === '') problems.push({ field: `side${index}.name`, message: say('setUp.nameTeam') });
  const most = conditions.playersPerSide + conditions.reserves;
  const count = playing(side);
  if (count < 2) {
    problems.push({ field: `side${index}.players`, message: say('setUp.twoPlayers') });
  } else if (count > most) {
    problems.push({
      field: `side${index}.players`,
      message: say('setUp.tooMany', { playing: count, most }),
    });
  }
  return problems;
}

/** Why no match can be played by these rules; empty where one can. The server reads no rules without a name. */
export function rulesProblems(conditions: PlayingConditions, { say }: ScorerSpeech): Problem[] {
  const { ballsPerInnings, bowlerQuotaBalls, ballsPerOver } = conditions;
  if (conditions.name.trim() === '') return [{ field: 'rules', message: say('setUp.nameRules') }];
  if (ballsPerInnings !== null && ballsPerInnings < ballsPerOver) {
    return [{ field: 'rules', message: say('setUp.oneOver') }];
  }
  if (bowlerQuotaBalls !== null && bowlerQuotaBalls < ballsPerOver) {
    return [{ field: 'rules', message: say('setUp.bowlerOver') }];
  }
  return [];
}

/** What the match is called where nobody said: "Kent v Surrey". */
export const titleOf = ({ title, sides }: MatchDraft): string =>
  title.trim() === '' ? `${sides[0].name.trim()} v ${sides[1].name.trim()}` : title.trim();

/** The plan of a draft without problems. */
export const planOf = (draft: MatchDraft): MatchPlan => ({
  title: titleOf(draft),
  conditions: draft.conditions,
  sides: [plannedSide(draft.sides[0]), plannedSide(draft.sides[1])],
  visibility: draft.visibility,
  tier: draft.tier,
  startsAt: draft.starts === '' ? null : new Date(draft.starts).toISOString(),
  venue: draft.venue.trim(),
  simulated: false,
});

/** Only who plays goes along; captain and keeper are places among those. */
function plannedSide(side: SideDraft): PlannedSide {
  const places = side.players.flatMap(({ plays }, index) => (plays ? [index] : []));
  const placeOf = (index: number | null): number | null => {
    const place = index === null ? -1 : places.indexOf(index);
    return place < 0 ? null : place;
  };
  const name = side.name.trim();
  return {
    teamId: side.teamId,
    name,
    shortName: side.shortName.trim() === '' ? shortNameOf(name) : side.shortName.trim(),
    players: side.players.flatMap(({ id, name: player, plays }) => (plays ? [{ id, name: player }] : [])),
    captain: placeOf(side.captain),
    keeper: placeOf(side.keeper),
  };
}
