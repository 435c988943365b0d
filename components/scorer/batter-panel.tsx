// Who comes in: the batting side but those at the wicket, in the order named; who is out stays in place and says why. Also
// here: the next batter did not come in time (Law 40), or can't bat at all. Doesn't know which end is empty.
import { useState, type ReactNode } from 'react';
import { currentInnings, refusalText, type Command, type Innings, type PlayerId } from '@/engine';
import type { PadWords } from '@/words/messages';
import { playersOf, refusalOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';

type Tap = 'comesIn' | 'timedOut' | 'absent';

export function BatterPanel({ desk, bottom }: { readonly desk: Desk; readonly bottom: ReactNode }) {
  const [tap, setTap] = useState<Tap>('comesIn');
  const { say, player } = desk.names;
  const innings = currentInnings(desk.book.state);
  if (innings === null) return null;
  const waiting = playersOf(desk.book.state, innings.batting).filter(
    (one) => one !== innings.striker && one !== innings.nonStriker,
  );
  const toggle = (to: Tap, label: string, shortcut: string) => (
    <PadKey
      tone="act"
      label={label}
      lit={tap === to}
      shortcut={shortcut}
      onPress={() => setTap(tap === to ? 'comesIn' : to)}
    />
  );
  return (
    <PadZone
      name={say(`batter.${tap}`)}
      columns={3}
      bottom={bottom}
      tiles={
        <>
          {waiting.map((batter, index) => {
            const command = commandFor(tap, batter, innings);
            const refusal = refusalOf(desk.book, command);
            return (
              <PadKey
                key={batter}
                label={shortName(desk.names, batter)}
                note={tap === 'comesIn' ? standing(innings, batter, desk.names) : say(`batter.${tap}Note`)}
                spoken={say(`batter.${tap}Spoken`, { player: player(batter) })}
                shortcut={tileShortcuts[index]}
                barred={refusal === null ? null : refusalText(refusal, desk.names)}
                onBarred={desk.say}
                onPress={() => {
                  // Where another is asked for at once, that one comes in unless it is said anew.
                  setTap('comesIn');
                  desk.enter(command);
                }}
              />
            );
          })}
          {toggle('timedOut', say('batter.timedOutKey'), 't')}
          {toggle('absent', say('batter.absentKey'), 'a')}
        </>
      }
    />
  );
}

function commandFor(tap: Tap, batter: PlayerId, { batting }: Innings): Command {
  switch (tap) {
    case 'comesIn':
      return { type: 'SendBatter', batter };
    case 'timedOut':
      return { type: 'TimeOutBatter', batter };
    case 'absent':
      return { type: 'MarkAbsent', side: batting, batter };
  }
}

function standing(innings: Innings, batter: PlayerId, { say }: PadWords): string | undefined {
  if (innings.absent.includes(batter)) return say('batter.isAbsent');
  const line = innings.batters.find(({ player }) => player === batter);
  if (line === undefined) return undefined;
  return line.status === 'out' ? say('batter.isOut') : say('batter.isRetired', { runs: line.runs });
}
