// PLAYER_CHANGED: who came, who went, and why. The first bowler and the openers come too.
import type { Fact, Innings, PlayerId } from '@/engine';
import type { HappeningOf, Telling } from './telling';
import { playerRef } from './who';

type Change = {
  readonly kind: HappeningOf<'PLAYER_CHANGED'>['data']['kind'];
  readonly reason: string;
  readonly out: PlayerId | null;
  readonly in: PlayerId | null;
  readonly battingPosition?: number;
};

/** Nothing where nobody came or went. */
export function playerChanged(telling: Telling): HappeningOf<'PLAYER_CHANGED'>[] {
  const { names } = telling;
  return changesOf(telling).map((change) => ({
    type: 'PLAYER_CHANGED',
    data: {
      kind: change.kind,
      reason: change.reason,
      playerOut: change.out === null ? null : playerRef(change.out, names),
      playerIn: change.in === null ? null : playerRef(change.in, names),
      battingPosition: change.battingPosition ?? null,
    },
  }));
}

function changesOf({ before, after, entry: { event } }: Telling): Change[] {
  const was = before.state.innings.at(-1);
  const is = after.state.innings.at(-1);
  switch (event.type) {
    case 'inningsOpened':
      return [event.striker, event.nonStriker].flatMap((batter, index) =>
        batter === null
          ? []
          : [{ kind: 'batter', reason: 'opening', out: null, in: batter, battingPosition: index + 1 }],
      );
    case 'bowlerNamed':
      return is === undefined ? [] : [bowlerChange(event, was, is)];
    case 'batterArrived':
      return was === undefined || is === undefined ? [] : [batterChange(event, was, is)];
    case 'batterRetired':
      return [{ kind: 'retirement', reason: event.as, out: event.batter, in: null }];
    case 'batterAbsent':
      return [{ kind: 'absent', reason: 'absent', out: event.batter, in: null }];
    case 'playerReplaced':
      // Nobody leaves the side for one who only fields (Law 24).
      return [
        {
          kind: event.out === null ? 'substitute' : 'replacement',
          reason: event.reason,
          out: event.out,
          in: event.in,
        },
      ];
    case 'keeperChanged': {
      const keeper = before.state.sides?.[event.side].keeper ?? null;
      return [{ kind: 'keeper', reason: 'keeper', out: keeper, in: event.keeper }];
    }
    case 'runnerCame':
      return [{ kind: 'runner', reason: 'injury', out: null, in: event.runner }];
    default:
      return [];
  }
}

function bowlerChange({ bowler }: Fact<'bowlerNamed'>, was: Innings | undefined, is: Innings): Change {
  const last = was?.balls.at(-1)?.bowler ?? null;
  const midOver = was !== undefined && was.overs.at(-1)?.complete === false;
  const reason = last === null ? 'startOfInnings' : midOver ? 'midOver' : 'endOfOver';
  return { kind: 'bowler', reason, out: was?.number === is.number ? last : null, in: bowler };
}

function batterChange({ batter }: Fact<'batterArrived'>, was: Innings, is: Innings): Change {
  const stand = was.partnerships.findLast(({ end }) => end !== 'unbroken');
  const gone = stand?.batters.find((one) => one !== is.striker && one !== is.nonStriker) ?? null;
  const returning = was.batters.some(({ player }) => player === batter);
  return {
    kind: returning ? 'return' : 'batter',
    reason: stand?.end === 'wicket' ? 'wicket' : 'retired',
    out: gone,
    in: batter,
    battingPosition: is.batters.findIndex(({ player }) => player === batter) + 1,
  };
}
