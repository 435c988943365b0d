// Who comes in: the batting side but those at the wicket, in the order named; who is out stays in place and says why. Also
// here: the next batter did not come in time (Law 40). Doesn't know which end is empty: the engine does.
import { useState, type ReactNode } from 'react';
import { currentInnings, refusalText, type Command, type PlayerId } from '@/engine';
import { playersOf, refusalOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';

export function BatterPanel({ desk, bottom }: { readonly desk: Desk; readonly bottom: ReactNode }) {
  const [timedOut, setTimedOut] = useState(false);
  const innings = currentInnings(desk.book.state);
  if (innings === null) return null;
  const waiting = playersOf(desk.book.state, innings.batting).filter(
    (player) => player !== innings.striker && player !== innings.nonStriker,
  );
  const commandFor = (batter: PlayerId): Command =>
    timedOut ? { type: 'TimeOutBatter', batter } : { type: 'SendBatter', batter };
  return (
    <PadZone
      name={timedOut ? 'Who was timed out?' : 'Who comes in?'}
      columns={3}
      bottom={bottom}
      tiles={
        <>
          {waiting.map((batter, index) => {
            const refusal = refusalOf(desk.book, commandFor(batter));
            return (
              <PadKey
                key={batter}
                label={shortName(desk.names, batter)}
                note={timedOut ? 'timed out' : standing(batter)}
                spoken={`${desk.names.player(batter)} ${timedOut ? 'timed out' : 'comes in'}`}
                shortcut={tileShortcuts[index]}
                barred={refusal === null ? null : refusalText(refusal)}
                onBarred={desk.say}
                onPress={() => desk.enter(commandFor(batter))}
              />
            );
          })}
          <PadKey
            tone="act"
            label="Timed out"
            lit={timedOut}
            shortcut="t"
            onPress={() => setTimedOut(!timedOut)}
          />
        </>
      }
    />
  );

  function standing(batter: PlayerId): string | undefined {
    const line = innings?.batters.find(({ player }) => player === batter);
    if (line === undefined) return undefined;
    return line.status === 'out' ? 'out' : `retired ${line.runs}`;
  }
}
