// Somebody takes another's place for the rest of the match (Laws 1.2, 1.3 and the rules of the match): who goes, who comes,
// named before or typed now, and why. Doesn't know whether the umpires should allow it.
import { useState } from 'react';
import type { Command, PlayerId, SideIndex } from '@/engine';
import { playersOf, type Desk } from './desk';
import { MenuPanel } from './menu-panel';
import { PersonPanel } from './person-panel';
import { shortName } from './short-name';
import { entering } from './umpire-panel';

type Reason = Extract<Command, { type: 'ReplacePlayer' }>['reason'];
const reasons: readonly Reason[] = [
  'concussion',
  'injury',
  'tactical',
  'impact',
  'national',
  'covid',
  'unknown',
];

type Goes = PlayerId | 'nobody';

export function ReplacePanel(props: {
  readonly desk: Desk;
  readonly side: SideIndex;
  /** Who goes, where that is said already. */
  readonly out: PlayerId | null;
  readonly back: () => void;
}) {
  const { desk, side, back } = props;
  const [goes, setGoes] = useState<Goes | null>(props.out);
  const [comes, setComes] = useState<PlayerId | null>(null);
  const { state } = desk.book;
  const { say } = desk.names;
  const here = playersOf(state, side).filter((player) => !state.withdrawn.includes(player));

  if (goes === null) {
    return (
      <MenuPanel
        speech={desk.names}
        name={say('replace.goes')}
        items={[
          ...here.map((player) => ({
            label: shortName(desk.names, player),
            spoken: desk.names.player(player),
            onPress: () => setGoes(player),
          })),
          { label: say('replace.nobody'), note: say('replace.nobodyNote'), onPress: () => setGoes('nobody') },
        ]}
        onBarred={desk.say}
        back={back}
      />
    );
  }
  const out = goes === 'nobody' ? null : goes;
  if (comes === null) {
    const spare = state.withdrawn.filter((player) => playersOf(state, side).includes(player));
    const most = state.conditions?.playersPerSide ?? here.length;
    return (
      <PersonPanel
        desk={desk}
        name={
          out === null ? say('replace.comes') : say('replace.comesFor', { player: desk.names.player(out) })
        }
        note={say('replace.comesNote')}
        first={[...(here.length > most ? here.filter((player) => player !== out) : []), ...spare]}
        onPerson={setComes}
        back={() => (props.out === null ? setGoes(null) : back())}
      />
    );
  }
  return (
    <MenuPanel
      speech={desk.names}
      name={say('replace.why', { player: desk.names.player(comes) })}
      items={reasons.map((reason) => ({
        label: say(`replace.${reason}`),
        ...entering(desk, { type: 'ReplacePlayer', side, out, in: comes, reason }),
      }))}
      onBarred={desk.say}
      back={() => setComes(null)}
    />
  );
}
