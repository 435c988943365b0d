// What is pushed of a command: wickets, milestones, the end of an innings, the result, in the reader's language. One
// message, so that a device shows one line a match. Made from the book before and after it; doesn't know who gets it.
import {
  commentaryText,
  isolated,
  isCorrection,
  milestonesOfInnings,
  milestoneText,
  oversText,
  resultText,
  scoreText,
  type Innings,
  type Names,
  type Scorebook,
} from '@/engine';
import type { Roster } from '@/protocol/roster';
import type { SiteSpeech } from '@/words/messages';

export const pushKinds = ['wickets', 'milestones', 'results'] as const;
export type PushKind = (typeof pushKinds)[number];

/** As the service worker shows it; a later one of the same tag takes its place. */
export type PushMessage = {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly url: string;
};

type Told = { readonly kind: PushKind; readonly text: string };
type Words = SiteSpeech & Names;

/** Which milestones are worth a message; the others are in the commentary. */
const worthIt: ReadonlySet<string> = new Set(['batter', 'hatTrick', 'fiveWickets', 'tenWickets']);

/** Null where nothing of these kinds happened. `code`: the match's. */
export const pushMessage = (
  before: Scorebook,
  after: Scorebook,
  match: { readonly code: string; readonly roster: Roster },
  wanted: readonly PushKind[],
  speech: SiteSpeech,
): PushMessage | null => {
  const { code, roster } = match;
  const words: Words = {
    ...speech,
    player: (id) => isolated(roster.players[id] ?? '?'),
    team: (side) => isolated(roster.teams[side].name),
  };
  const told = [...ballsTold(before, after, words), ...endsTold(before, after, words)];
  const lines = told.filter(({ kind }) => wanted.includes(kind)).map(({ text }) => text);
  if (lines.length === 0) return null;
  return { title: titleOf(after, roster, speech), body: lines.join('\n'), tag: code, url: `/m/${code}` };
};

const standing = (innings: Innings): string => `${scoreText(innings)} (${oversText(innings)})`;

const titleOf = ({ state }: Scorebook, { teams }: Roster, { say }: SiteSpeech): string => {
  const innings = state.innings.at(-1);
  if (innings === undefined || state.result !== null)
    return say('match.title', { team: teams[0].name, other: teams[1].name });
  return `${isolated(teams[innings.batting].name)} ${standing(innings)}`;
};

/** A correction tells nothing again: what it changes was told, or is in the commentary. */
const ballsTold = (before: Scorebook, after: Scorebook, words: Words): readonly Told[] => {
  const news = after.entries.slice(before.entries.length);
  const { innings, conditions } = after.state;
  const first = news[0]?.seq;
  if (conditions === null || first === undefined || news.some(({ event }) => isCorrection(event))) return [];
  return innings.flatMap((one, index) => {
    if ((one.balls.at(-1)?.seq ?? 0) < first) return [];
    const wickets = one.balls
      .filter(({ seq, out }) => seq >= first && out !== null)
      .map((ball) => ({ kind: 'wickets' as const, text: commentaryText(ball, conditions, words) }));
    const milestones = milestonesOfInnings(innings, index, conditions)
      .filter(({ seq, kind }) => seq >= first && worthIt.has(kind))
      .map((milestone) => ({ kind: 'milestones' as const, text: milestoneText(milestone, words) }));
    return [...wickets, ...milestones];
  });
};

const endsTold = ({ state: was }: Scorebook, { state: is }: Scorebook, words: Words): readonly Told[] => {
  if (is.result !== null)
    return was.result === null ? [{ kind: 'results', text: resultText(is.result, words) }] : [];
  return is.innings.flatMap((innings, index) =>
    innings.ended === null || (was.innings[index]?.ended ?? null) !== null
      ? []
      : [
          {
            kind: 'results' as const,
            text: words.say('push.inningsOver', {
              team: words.team(innings.batting),
              score: standing(innings),
            }),
          },
        ],
  );
};
