// The toss: one tap tells who won it and what they chose (Law 13.5).
import type { SideIndex } from '@/engine';
import type { ReactNode } from 'react';
import type { Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone } from './pad-zone';

const choices: readonly { winner: SideIndex; elected: 'bat' | 'bowl' }[] = [
  { winner: 0, elected: 'bat' },
  { winner: 0, elected: 'bowl' },
  { winner: 1, elected: 'bat' },
  { winner: 1, elected: 'bowl' },
];

export function TossPanel({ desk, bottom }: { readonly desk: Desk; readonly bottom: ReactNode }) {
  const { say, team } = desk.names;
  return (
    <PadZone
      name={say('toss.title')}
      columns={2}
      bottom={bottom}
      tiles={choices.map(({ winner, elected }, index) => (
        <PadKey
          key={`${winner} ${elected}`}
          label={team(winner)}
          note={say(`toss.${elected}`)}
          spoken={say(`toss.${elected}Spoken`, { team: team(winner) })}
          shortcut={String(index + 1)}
          onPress={() => desk.enter({ type: 'DecideToss', winner, elected })}
        />
      ))}
    />
  );
}
