// Who opens the innings: the first name tapped faces the first ball, the second stands at the bowler's end (Law 25). A
// name tapped again is put back. Doesn't know who bowls.
import { useState, type ReactNode } from 'react';
import { refusalText, type Command, type PlayerId, type SideIndex } from '@/engine';
import { playersOf, refusalOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';

export function OpenersPanel({
  desk,
  batting,
  bottom,
}: {
  readonly desk: Desk;
  readonly batting: SideIndex;
  readonly bottom: ReactNode;
}) {
  const [striker, setStriker] = useState<PlayerId | null>(null);
  const { say } = desk.names;
  const players = playersOf(desk.book.state, batting);
  const opening = (first: PlayerId, second: PlayerId): Command => ({
    type: 'OpenInnings',
    batting,
    striker: first,
    nonStriker: second,
  });
  const partner = (player: PlayerId) => players.find((other) => other !== player) ?? player;

  return (
    <PadZone
      name={say(striker === null ? 'openers.first' : 'openers.second')}
      columns={3}
      bottom={bottom}
      tiles={players.map((player, index) => {
        const chosen = striker === player;
        const refusal = refusalOf(
          desk.book,
          striker === null || chosen ? opening(player, partner(player)) : opening(striker, player),
        );
        const press = () => {
          if (striker === null) setStriker(player);
          else if (chosen) setStriker(null);
          else desk.enter(opening(striker, player));
        };
        return (
          <PadKey
            key={player}
            label={shortName(desk.names, player)}
            note={chosen ? say('openers.faces') : undefined}
            spoken={desk.names.player(player)}
            lit={chosen}
            shortcut={tileShortcuts[index]}
            barred={refusal === null ? null : refusalText(refusal, desk.names)}
            onBarred={desk.say}
            onPress={press}
          />
        );
      })}
    />
  );
}
