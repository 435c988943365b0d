'use client';
// Handled the ball (Law 33 of the 2000 Code, part of obstructing since 2017): the runs completed before it stand, and either
// batter may be out. Doesn't know who faces next. Comes only when it is asked for.
import { useState } from 'react';
import { CompletedRuns } from './completed-runs';
import { ArmedKeys } from './armed-keys';
import { composeWicket } from './compose-delivery';
import { PadKey } from './pad-key';
import { PadZone, ZoneTitle } from './pad-zone';
import { shortName } from './short-name';
import type { WicketProps } from './wicket-props';

export default function HandledPanel({ desk, crease, armed, setArmed, back }: WicketProps) {
  const [ran, setRan] = useState(0);
  const { say, player } = desk.names;
  const { striker, nonStriker } = crease;
  const tile = (batter: typeof striker, role: 'striker' | 'nonStriker', shortcut: string) => {
    const delivery = composeWicket(armed, ran, { kind: 'handledBall', batter });
    return (
      <PadKey
        label={shortName(desk.names, batter)}
        note={say(`wicket.${role}`)}
        spoken={say('wicket.handledSpoken', { player: player(batter) })}
        shortcut={shortcut}
        barred={crease.barred(delivery)}
        onBarred={crease.explain}
        onPress={() => crease.bowl(delivery)}
      />
    );
  };
  return (
    <PadZone
      name={say('wicket.handled')}
      columns={4}
      tiles={
        <>
          <CompletedRuns speech={desk.names} ran={ran} set={setRan} />
          <div className="col-span-4 row-span-2 grid grid-cols-2 gap-2">
            {tile(striker, 'striker', 'q')}
            {nonStriker === null ? null : tile(nonStriker, 'nonStriker', 'w')}
          </div>
        </>
      }
      bottom={
        <>
          <PadKey tone="act" label={say('key.back')} shortcut="Escape" onPress={back} />
          <ArmedKeys names={desk.names} of={['byes', 'legByes']} armed={armed} setArmed={setArmed} />
          <ZoneTitle columns={1}>{say('wicket.handledWho')}</ZoneTitle>
        </>
      }
    />
  );
}
