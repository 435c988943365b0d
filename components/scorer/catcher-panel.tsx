// Who caught it: keeper and bowler first, then the side as named, a substitute, or nobody knows. Before the 2022 edition it
// also matters whether the batters crossed (Law 18.11). Doesn't know where the ball went.
import { useState } from 'react';
import type { Fielder, MatchState, PlayerId } from '@/engine';
import { composeWicket } from './compose-delivery';
import type { Crease } from './crease';
import { playersOf } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';
import type { WicketProps } from './wicket-props';

export function CatcherPanel({ desk, crease, armed, back }: WicketProps) {
  const [crossed, setCrossed] = useState(false);
  const edition = desk.book.state.conditions?.edition;
  const caught = (fielders: readonly Fielder[]) =>
    crease.bowl(composeWicket(armed, 0, { kind: 'caught', fielders: [...fielders], crossed }));
  return (
    <PadZone
      name="Caught by"
      columns={3}
      tiles={
        <>
          {fieldersFirst(desk.book.state, crease).map((player, index) => (
            <PadKey
              key={player}
              label={shortName(desk.names, player)}
              note={roleOf(desk.book.state, crease, player)}
              spoken={`Caught by ${desk.names.player(player)}`}
              shortcut={tileShortcuts[index]}
              onPress={() => caught([{ player, substitute: false }])}
            />
          ))}
          <PadKey
            label="Substitute"
            shortcut="="
            onPress={() => caught([{ player: null, substitute: true }])}
          />
        </>
      }
      bottom={
        <>
          <PadKey tone="act" label="Back" shortcut="Escape" onPress={back} />
          {edition === '2022' || edition === '2026' ? null : (
            <PadKey
              tone="act"
              label="Crossed"
              lit={crossed}
              shortcut="c"
              onPress={() => setCrossed(!crossed)}
            />
          )}
          <PadKey
            tone="act"
            label="Not seen"
            spoken="Nobody knows who"
            shortcut="x"
            onPress={() => caught([])}
          />
        </>
      }
    />
  );
}

/** The fielding side with the two who catch most in front. */
export function fieldersFirst(state: MatchState, { fielding, bowler }: Crease): readonly PlayerId[] {
  const keeper = state.sides?.[fielding].keeper ?? null;
  const first = keeper === null || keeper === bowler ? [bowler] : [keeper, bowler];
  return [...first, ...playersOf(state, fielding).filter((player) => !first.includes(player))];
}

/** "keeper", "bowler", or nothing: what stands under a fielder's name. */
export function roleOf(state: MatchState, crease: Crease, player: PlayerId): string | undefined {
  if (player === crease.bowler) return 'bowler';
  return player === state.sides?.[crease.fielding].keeper ? 'keeper' : undefined;
}
