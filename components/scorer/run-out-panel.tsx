// A run out: the runs completed before it, then one tile that tells who is out and which wicket was broken (Law 38.4), and,
// for those who want it, who threw. Doesn't know who faces next: the engine follows the ends.
import { useState } from 'react';
import type { End, Fielder, PlayerId } from '@/engine';
import { ArmedKeys } from './armed-keys';
import { fieldersFirst } from './catcher-panel';
import { CompletedRuns } from './completed-runs';
import { composeWicket } from './compose-delivery';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';
import { SubstitutePanel } from './substitute-panel';
import { endInWords, ends } from './wicket-ends';
import type { WicketProps } from './wicket-props';

export function RunOutPanel({ desk, crease, armed, setArmed, back }: WicketProps) {
  const [ran, setRan] = useState(0);
  const [fielders, setFielders] = useState<readonly Fielder[]>([]);
  const [asks, setAsks] = useState<'out' | 'thrower' | 'substitute'>('out');
  const { say } = desk.names;
  const thrower = (fielder: Fielder) => {
    setFielders([...fielders, fielder]);
    setAsks('out');
  };
  if (asks === 'substitute') {
    return <SubstitutePanel desk={desk} onFielder={thrower} back={() => setAsks('thrower')} />;
  }
  if (asks === 'thrower') {
    return (
      <PadZone
        name={say('wicket.runOutPart')}
        columns={3}
        tiles={
          <>
            {fieldersFirst(desk.book.state, crease).map((player, index) => (
              <PadKey
                key={player}
                label={shortName(desk.names, player)}
                spoken={desk.names.player(player)}
                shortcut={tileShortcuts[index]}
                onPress={() => thrower({ player, substitute: false })}
              />
            ))}
            <PadKey
              label={say('wicket.substitute')}
              note={say('wicket.who')}
              shortcut="="
              onPress={() => setAsks('substitute')}
            />
          </>
        }
        bottom={
          <PadKey tone="act" label={say('key.back')} shortcut="Escape" onPress={() => setAsks('out')} />
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
            label={
              fielders.length === 0
                ? say('wicket.fielder')
                : fielders.map((one) => fielderName(one)).join('/')
            }
            note={say('wicket.optional')}
            shortcut="f"
            onPress={() => setAsks('thrower')}
          />
          <ArmedKeys names={desk.names} of={['byes', 'legByes']} armed={armed} setArmed={setArmed} />
        </>
      }
    />
  );

  function fielderName({ player }: Fielder): string {
    return player === null ? say('wicket.sub') : shortName(desk.names, player);
  }
}
