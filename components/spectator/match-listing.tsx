// A match in a list: a small scoreboard while it is on, a line before and after. Doesn't know how the list was made.
import Link from 'next/link';
import { isolated, resultText, rulesName, type Result } from '@/engine';
import { LocalTime } from '../ui/local-time';
import { Pill } from '../ui/pill';
import type { MatchStatus } from '@/protocol/announcements';
import type { BoardSpeech } from '@/words/messages';
import { titleOf } from './names';

/** A match as lists show it. Scores as "145/4 (15.3)"; null before the side batted. */
export type ListedMatch = {
  readonly code: string;
  readonly title: string;
  readonly status: MatchStatus;
  readonly visibility: 'public' | 'private';
  readonly venue: string;
  readonly startsAt: string | null;
  readonly conditionsName: string;
  readonly teams: readonly [string, string];
  readonly teamIds: readonly [string, string];
  readonly scores: readonly [string | null, string | null];
  readonly result: string | null;
  /** The result as facts, to be told in the reader's language; null where only the sentence is known. */
  readonly outcome: Result | null;
  readonly simulated: boolean;
  readonly spectators: number;
};

const statuses: readonly MatchStatus[] = ['coming', 'live', 'stopped', 'finished', 'abandoned'];

/** Whether a value from the network is a match to list: all that a tile shows. */
export const isListedMatch = (value: unknown): value is ListedMatch & { readonly id: string } =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'code' in value &&
  typeof value.code === 'string' &&
  'status' in value &&
  typeof value.status === 'string' &&
  statuses.some((status) => status === value.status) &&
  'teams' in value &&
  isPair(value.teams) &&
  'teamIds' in value &&
  isPair(value.teamIds) &&
  'scores' in value &&
  isPair(value.scores);

const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2;

/** "145/4 (15.3)" as its runs and wickets, and its overs. */
function Score({ score, speech }: { readonly score: string | null; readonly speech: BoardSpeech }) {
  if (score === null)
    return (
      <span className="shrink-0 text-sm whitespace-nowrap opacity-80">{speech.say('board.yetToBat')}</span>
    );
  const [runs = score, ...overs] = score.split(' ');
  return (
    <span key={score} className="figures just-changed whitespace-nowrap">
      <span className="text-2xl font-bold tracking-tight">{runs}</span>
      {overs.length > 0 && <span className="ml-1.5 text-sm opacity-80">{overs.join(' ')}</span>}
    </span>
  );
}

type ListingProps = { readonly match: ListedMatch; readonly speech: BoardSpeech };

const about = (match: ListedMatch, speech: BoardSpeech): string =>
  [titleOf(match.title, match.teams, speech), rulesName(match.conditionsName, speech), match.venue]
    .filter((part) => part !== '')
    .join(' · ');

const resultOf = ({ outcome, result, teams }: ListedMatch, speech: BoardSpeech): string | null =>
  outcome === null ? result : resultText(outcome, { ...speech, team: (side) => isolated(teams[side]) });

/** A match that is on: both scores, large. */
export function LiveMatchTile({
  match,
  followed,
  speech,
}: ListingProps & {
  /** A team of the reader's plays. */
  readonly followed: boolean;
}) {
  return (
    <article className="relative flex flex-col gap-3 rounded-lg bg-board-raised p-4 text-board-ink has-[a:hover]:outline-2 has-[a:hover]:outline-board-accent">
      <div className="flex items-center gap-2 text-sm text-board-muted">
        <span className={match.status === 'live' ? 'font-semibold text-board-accent' : 'font-semibold'}>
          {match.status === 'live' && <span aria-hidden>● </span>}
          {speech.say(`status.${match.status}`)}
        </span>
        {followed && (
          <span className="font-semibold text-board-accent">
            <span aria-hidden>★ </span>
            {speech.say('list.yourTeam')}
          </span>
        )}
        <span className="flex-1" />
        {match.simulated && <span>{speech.say('list.simulated')}</span>}
        {match.visibility === 'private' && <span>{speech.say('list.private')}</span>}
        <span className="figures">{speech.say('board.watching', { count: match.spectators })}</span>
      </div>
      <h2 className="sr-only">
        <Link href={`/m/${match.code}`} className="after:absolute after:inset-0">
          {speech.say('list.against', { team: match.teams[0], other: match.teams[1] })}
        </Link>
      </h2>
      {match.teams.map((team, side) => (
        <p key={side} className="flex h-8 items-baseline justify-between gap-3">
          <span className="min-w-0 truncate text-lg font-semibold">{team}</span>
          <Score score={match.scores[side] ?? null} speech={speech} />
        </p>
      ))}
      <p className="truncate text-sm text-board-muted">{resultOf(match, speech) ?? about(match, speech)}</p>
    </article>
  );
}

/** A match before or after: one line of a list. */
export function MatchLine({ match, speech }: ListingProps) {
  const result = resultOf(match, speech);
  return (
    <article className="relative flex flex-col gap-0.5 py-3 has-[a:hover]:bg-sunken">
      <h3 className="flex flex-wrap items-baseline gap-x-2 font-semibold">
        <Link href={`/m/${match.code}`} className="after:absolute after:inset-0">
          <bdi>{match.teams[0]}</bdi>{' '}
          <span className="font-normal text-muted">{speech.say('board.versus')}</span>{' '}
          <bdi>{match.teams[1]}</bdi>
        </Link>
        {match.simulated && <Pill>{speech.say('list.simulated')}</Pill>}
        {match.visibility === 'private' && <Pill>{speech.say('list.private')}</Pill>}
      </h3>
      {match.scores.some((score) => score !== null) && (
        <p className="figures text-sm">
          {match.scores
            .map(
              (score, side) =>
                `${isolated(match.teams[side] ?? '')} ${score ?? speech.say(match.result === null ? 'board.yetToBat' : 'board.didNotBat')}`,
            )
            .join(' · ')}
        </p>
      )}
      {result !== null && <p className="text-sm font-semibold text-accent">{result}</p>}
      <p className="text-sm text-muted">
        {match.startsAt !== null && (
          <>
            <LocalTime at={match.startsAt} language={speech.language} /> ·{' '}
          </>
        )}
        {about(match, speech)}
      </p>
    </article>
  );
}
