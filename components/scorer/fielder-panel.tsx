// Who of the fielding side: keeper and bowler first, then the side as named, or a substitute. For whoever caught, stumped,
// threw or helped. Doesn't know what they did.
import { useState, type ReactNode } from 'react';
import type { Fielder, MatchState, PlayerId } from '@/engine';
import type { Crease } from './crease';
import { playersOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';
import { SubstitutePanel } from './substitute-panel';

export function FielderPanel(props: {
  readonly desk: Desk;
  readonly crease: Crease;
  readonly name: string;
  /** How a fielder's tile is read out. */
  readonly spoken: (player: PlayerId) => string;
  readonly onFielder: (fielder: Fielder) => void;
  readonly bottom: ReactNode;
}) {
  const { desk, crease, onFielder } = props;
  const [asksSubstitute, setAsksSubstitute] = useState(false);
  const { say } = desk.names;
  if (asksSubstitute) {
    return (
      <SubstitutePanel
        desk={desk}
        onFielder={(fielder) => {
          setAsksSubstitute(false);
          onFielder(fielder);
        }}
        back={() => setAsksSubstitute(false)}
      />
    );
  }
  return (
    <PadZone
      name={props.name}
      columns={3}
      bottom={props.bottom}
      tiles={
        <>
          {fieldersFirst(desk.book.state, crease).map((player, index) => (
            <PadKey
              key={player}
              label={shortName(desk.names, player)}
              note={roleOf(desk, crease, player)}
              spoken={props.spoken(player)}
              shortcut={tileShortcuts[index]}
              onPress={() => onFielder({ player, substitute: false })}
            />
          ))}
          <PadKey
            label={say('wicket.substitute')}
            note={say('wicket.who')}
            shortcut="="
            onPress={() => setAsksSubstitute(true)}
          />
        </>
      }
    />
  );
}

/** "Das/sub": those who had a part, on the key that asks for more of them. */
export const fieldersInShort = (fielders: readonly Fielder[], { names }: Desk): string =>
  fielders
    .map(({ player }) => (player === null ? names.say('wicket.sub') : shortName(names, player)))
    .join('/');

/** The fielding side with the two who catch most in front. */
function fieldersFirst(state: MatchState, { fielding, bowler }: Crease): readonly PlayerId[] {
  const keeper = state.sides?.[fielding].keeper ?? null;
  const first = keeper === null || keeper === bowler ? [bowler] : [keeper, bowler];
  return [...first, ...playersOf(state, fielding).filter((player) => !first.includes(player))];
}

/** "keeper", "bowler", or nothing: what stands under a fielder's name. */
function roleOf({ book, names }: Desk, crease: Crease, player: PlayerId): string | undefined {
  if (player === crease.bowler) return names.say('wicket.bowler');
  return player === book.state.sides?.[crease.fielding].keeper ? names.say('wicket.keeper') : undefined;
}
