// Before the first ball: when, where, by which rules, and the toss once there was one.
import { rulesName, type MatchState } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { LocalTime } from '../ui/local-time';
import type { MatchHead } from './match-head';

type Props = { readonly match: MatchHead; readonly state: MatchState; readonly words: BoardWords };

export function BeforePlay({ match, state, words }: Props) {
  const { say } = words;
  const captains = (state.sides ?? []).flatMap(({ captain }) =>
    captain === null ? [] : [words.player(captain)],
  );
  return (
    <dl className="grid content-start gap-x-6 gap-y-2 py-2 [grid-template-columns:auto_1fr] [&_dt]:text-board-muted [&_dd]:font-semibold">
      <dt>{say('board.starts')}</dt>
      <dd>
        {match.startsAt === null ? (
          say('board.notSaid')
        ) : (
          <LocalTime at={match.startsAt} language={words.language} />
        )}
      </dd>
      {match.venue !== '' && (
        <>
          <dt>{say('board.at')}</dt>
          <dd>{match.venue}</dd>
        </>
      )}
      <dt>{say('board.rules')}</dt>
      <dd>{rulesName(match.conditionsName, words)}</dd>
      {captains.length === 2 && (
        <>
          <dt>{say('board.captains')}</dt>
          <dd>{words.list(captains)}</dd>
        </>
      )}
    </dl>
  );
}
