'use client';
// Obstructing the field (Law 37): runs completed, who, at which end, and whether a catch was prevented, which lets no run
// stand (37.5). Doesn't know who faces next.
import { useState } from 'react';
import type { End, PlayerId } from '@/engine';
import { ArmedKeys } from './armed-keys';
import { CompletedRuns } from './completed-runs';
import { composeWicket } from './compose-delivery';
import { PadKey } from './pad-key';
import { PadZone } from './pad-zone';
import { shortName } from './short-name';
import { endInWords, ends } from './wicket-ends';
import type { WicketProps } from './wicket-props';

export default function ObstructionPanel({ desk, crease, armed, setArmed, back }: WicketProps) {
  const [ran, setRan] = useState(0);
  const [catchPrevented, setCatchPrevented] = useState(false);
  const { say, player } = desk.names;
  const batters = [crease.striker, crease.nonStriker].filter((batter) => batter !== null);
  const tile = (batter: PlayerId, end: End, shortcut: string) => {
    const where = { end: endInWords(end, desk.names) };
    const delivery = composeWicket(armed, ran, { kind: 'obstructing', batter, end, catchPrevented });
    return (
      <PadKey
        key={`${batter} ${end}`}
        label={shortName(desk.names, batter)}
        note={say('wicket.obstructingAt', where)}
        spoken={say('wicket.obstructingSpoken', { player: player(batter), ...where })}
        shortcut={shortcut}
        barred={crease.barred(delivery)}
        onBarred={crease.explain}
        onPress={() => crease.bowl(delivery)}
      />
    );
  };
  return (
    <PadZone
      name={say('wicket.obstructing')}
      columns={4}
      tiles={
        <>
          <CompletedRuns speech={desk.names} ran={ran} set={setRan} />
          <div className="col-span-4 row-span-2 grid grid-cols-2 gap-2">
            {batters.map((batter, row) =>
              ends.map((end, column) => tile(batter, end, ['q', 'a', 'w', 's'][row * 2 + column] ?? '')),
            )}
          </div>
        </>
      }
      bottom={
        <>
          <PadKey tone="act" label={say('key.back')} shortcut="Escape" onPress={back} />
          <PadKey
            tone="act"
            label={say('wicket.catchPrevented')}
            lit={catchPrevented}
            shortcut="c"
            onPress={() => setCatchPrevented(!catchPrevented)}
          />
          <ArmedKeys names={desk.names} of={['byes', 'legByes']} armed={armed} setArmed={setArmed} />
        </>
      }
    />
  );
}
