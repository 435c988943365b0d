// Before the first ball: when, where, by which rules, and the toss once there was one.
import type { MatchState, Names } from '@/engine';
import { LocalTime } from '../ui/local-time';
import type { MatchHead } from './match-head';

type Props = { readonly match: MatchHead; readonly state: MatchState; readonly names: Names };

export function BeforePlay({ match, state, names }: Props) {
  const captains = (state.sides ?? []).flatMap(({ captain }) =>
    captain === null ? [] : [names.player(captain)],
  );
  return (
    <dl className="grid content-start gap-x-6 gap-y-2 py-2 [grid-template-columns:auto_1fr] [&_dt]:text-board-muted [&_dd]:font-semibold">
      <dt>Starts</dt>
      <dd>{match.startsAt === null ? 'Not said' : <LocalTime at={match.startsAt} />}</dd>
      {match.venue !== '' && (
        <>
          <dt>At</dt>
          <dd>{match.venue}</dd>
        </>
      )}
      <dt>Rules</dt>
      <dd>{match.conditionsName}</dd>
      {captains.length === 2 && (
        <>
          <dt>Captains</dt>
          <dd>{captains.join(' and ')}</dd>
        </>
      )}
    </dl>
  );
}
