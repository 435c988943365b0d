// Who is player of the match: one, or up to four who share it, of either side. A tap marks, a second one takes the mark off;
// the key at the bottom names those marked. Doesn't know who deserves it.
import { useState } from 'react';
import type { PlayerId } from '@/engine';
import { playersOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';

/** As many as the command takes (engine/vocabulary/commands.ts). */
const most = 4;

export function PlayersOfTheMatch(props: {
  readonly desk: Desk;
  readonly onNamed: (players: readonly PlayerId[]) => void;
  readonly back: () => void;
}) {
  const { desk, onNamed, back } = props;
  const { state } = desk.book;
  const { say, player, list } = desk.names;
  const [marked, mark] = useState<readonly PlayerId[]>(state.playersOfTheMatch);
  const tile = (one: PlayerId, index: number) => {
    const lit = marked.includes(one);
    return (
      <PadKey
        key={one}
        label={shortName(desk.names, one)}
        spoken={player(one)}
        lit={lit}
        shortcut={tileShortcuts[index]}
        barred={!lit && marked.length === most ? say('over.mostPlayers', { count: most }) : null}
        onBarred={desk.say}
        onPress={() => mark(lit ? marked.filter((other) => other !== one) : [...marked, one])}
      />
    );
  };
  return (
    <PadZone
      name={say('over.playerOfTheMatch')}
      columns={4}
      tiles={[...playersOf(state, 0), ...playersOf(state, 1)].map(tile)}
      bottom={
        <>
          <PadKey tone="act" label={say('key.back')} shortcut="Escape" onPress={back} />
          <div className="col-span-3 grid">
            <PadKey
              label={say('over.nameThem', { count: marked.length })}
              note={list(marked.map((one) => shortName(desk.names, one)))}
              shortcut="Enter"
              barred={marked.length === 0 ? say('over.nobodyMarked') : null}
              onBarred={desk.say}
              onPress={() => onNamed(marked)}
            />
          </div>
        </>
      }
    />
  );
}
