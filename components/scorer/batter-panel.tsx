// Who comes in: the batting side but those at the wicket, in the order named; who is out stays in place and says why. Also
// here: the next batter did not come in time (Law 40), or can't bat at all. Doesn't know which end is empty.
import { useState, type ReactNode } from 'react';
import { currentInnings, refusalText, type Command, type Innings, type PlayerId } from '@/engine';
import { english } from '@/engine/words/english';
import { playersOf, refusalOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';

type Tap = 'comesIn' | 'timedOut' | 'absent';
const names: Readonly<Record<Tap, string>> = {
  comesIn: 'Who comes in?',
  timedOut: 'Who was timed out?',
  absent: 'Who can’t bat?',
};

export function BatterPanel({ desk, bottom }: { readonly desk: Desk; readonly bottom: ReactNode }) {
  const [tap, setTap] = useState<Tap>('comesIn');
  const innings = currentInnings(desk.book.state);
  if (innings === null) return null;
  const waiting = playersOf(desk.book.state, innings.batting).filter(
    (player) => player !== innings.striker && player !== innings.nonStriker,
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
      name={names[tap]}
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
                note={tap === 'comesIn' ? standing(innings, batter) : notes[tap]}
                spoken={`${desk.names.player(batter)} ${spoken[tap]}`}
                shortcut={tileShortcuts[index]}
                barred={refusal === null ? null : refusalText(refusal, english)}
                onBarred={desk.say}
                onPress={() => desk.enter(command)}
              />
            );
          })}
          {toggle('timedOut', 'Timed out', 't')}
          {toggle('absent', 'Absent', 'a')}
        </>
      }
    />
  );
}

const spoken: Readonly<Record<Tap, string>> = {
  comesIn: 'comes in',
  timedOut: 'timed out',
  absent: 'absent',
};
const notes = { timedOut: 'timed out', absent: 'can’t bat' } as const;

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

function standing(innings: Innings, batter: PlayerId): string | undefined {
  if (innings.absent.includes(batter)) return 'absent';
  const line = innings.batters.find(({ player }) => player === batter);
  if (line === undefined) return undefined;
  return line.status === 'out' ? 'out' : `retired ${line.runs}`;
}
