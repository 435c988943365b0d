// A run out: the runs completed before it, then one tile that tells who is out and which wicket was broken (Law 38.4), and,
// for those who want it, who threw. Doesn't know who faces next: the engine follows the ends.
import { useState } from 'react';
import { mostOfABall, type End, type Fielder, type PlayerId } from '@/engine';
import { ArmedKeys } from './armed-keys';
import { CompletedRuns } from './completed-runs';
import { composeWicket } from './compose-delivery';
import { FielderPanel, fieldersInShort } from './fielder-panel';
import { PadKey } from './pad-key';
import { PadZone, ZoneTitle } from './pad-zone';
import { shortName } from './short-name';
import { endInWords, ends } from './wicket-ends';
import type { WicketProps } from './wicket-props';

export function RunOutPanel({ desk, crease, armed, setArmed, back }: WicketProps) {
  const [ran, setRan] = useState(0);
  const [fielders, setFielders] = useState<readonly Fielder[]>([]);
  const [asksThrower, setAsksThrower] = useState(false);
  const { say } = desk.names;
  if (asksThrower) {
    return (
      <FielderPanel
        desk={desk}
        crease={crease}
        name={say('wicket.runOutPart')}
        spoken={desk.names.player}
        onFielder={(fielder) => {
          setFielders([...fielders, fielder]);
          setAsksThrower(false);
        }}
        bottom={
          <>
            <PadKey
              tone="act"
              label={say('key.back')}
              shortcut="Escape"
              onPress={() => {
                setFielders([]);
                setAsksThrower(false);
              }}
            />
            <ZoneTitle columns={3}>{say('wicket.runOutPart')}</ZoneTitle>
          </>
        }
      />
    );
  }

  const tile = (batter: PlayerId, role: 'striker' | 'nonStriker', end: End, shortcut: string | undefined) => {
    const where = { end: endInWords(end, desk.names) };
    const delivery = composeWicket(armed, ran, { kind: 'runOut', batter, end, fielders: [...fielders] });
    return (
      <PadKey
        key={`${batter} ${end}`}
        label={shortName(desk.names, batter)}
        note={say('wicket.runOutAt', where)}
        spoken={say('wicket.runOutSpoken', {
          player: desk.names.player(batter),
          role: say(`wicket.${role}`),
          ...where,
        })}
        shortcut={shortcut}
        barred={crease.barred(delivery)}
        onBarred={crease.explain}
        onPress={() => crease.bowl(delivery)}
      />
    );
  };
  const { striker, nonStriker } = crease;
  return (
    <PadZone
      name={say('wicket.runOut')}
      columns={4}
      tiles={
        <>
          <CompletedRuns speech={desk.names} ran={ran} set={setRan} />
          <div className="col-span-4 row-span-2 grid grid-cols-2 gap-2">
            {ends.map((end, column) => tile(striker, 'striker', end, ['q', 'a'][column]))}
            {nonStriker === null
              ? null
              : ends.map((end, column) => tile(nonStriker, 'nonStriker', end, ['w', 's'][column]))}
          </div>
        </>
      }
      bottom={
        <>
          <PadKey tone="act" label={say('key.back')} shortcut="Escape" onPress={back} />
          <PadKey
            tone="act"
            label={fielders.length === 0 ? say('wicket.fielder') : fieldersInShort(fielders, desk)}
            note={say('wicket.optional')}
            shortcut="f"
            barred={fielders.length < mostOfABall.fielders.runOut ? null : say('wicket.mostFielders')}
            onBarred={crease.explain}
            onPress={() => setAsksThrower(true)}
          />
          <ArmedKeys names={desk.names} of={['byes', 'legByes']} armed={armed} setArmed={setArmed} />
        </>
      }
    />
  );
}
