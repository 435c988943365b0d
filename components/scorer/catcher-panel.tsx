// Who caught or stumped, a substitute, or nobody knows; and, for those who want it, who had a part in it before. Before the
// 2022 edition it also matters whether the batters crossed (Law 18.11). Doesn't know where the ball went.
import { useState } from 'react';
import { mostOfABall, type Dismissal, type Fielder } from '@/engine';
import { composeWicket } from './compose-delivery';
import { FielderPanel, fieldersInShort } from './fielder-panel';
import { PadKey } from './pad-key';
import { ZoneTitle } from './pad-zone';
import type { WicketProps } from './wicket-props';

export function CatcherPanel({
  desk,
  crease,
  armed,
  back,
  kind,
}: WicketProps & { readonly kind: 'caught' | 'stumped' }) {
  const [crossed, setCrossed] = useState(false);
  const [helpers, setHelpers] = useState<readonly Fielder[]>([]);
  const [asksHelper, setAsksHelper] = useState(false);
  const edition = desk.book.state.conditions?.edition;
  const { say, player } = desk.names;
  const asksCrossed = kind === 'caught' && (edition === '2000' || edition === '2017');
  const out = (by: readonly Fielder[]) => {
    const fielders = [...by, ...helpers];
    const dismissal: Dismissal = kind === 'caught' ? { kind, fielders, crossed } : { kind, fielders };
    crease.bowl(composeWicket(armed, 0, dismissal));
  };
  if (asksHelper) {
    return (
      <FielderPanel
        desk={desk}
        crease={crease}
        name={say('wicket.helperWho')}
        spoken={(one) => say('wicket.helperName', { player: player(one) })}
        onFielder={(helper) => {
          setHelpers([...helpers, helper]);
          setAsksHelper(false);
        }}
        bottom={
          <>
            <PadKey
              tone="act"
              label={say('key.back')}
              shortcut="Escape"
              onPress={() => {
                setHelpers([]);
                setAsksHelper(false);
              }}
            />
            <ZoneTitle columns={3}>{say('wicket.helperWho')}</ZoneTitle>
          </>
        }
      />
    );
  }
  return (
    <FielderPanel
      desk={desk}
      crease={crease}
      name={say(`wicket.${kind}By`)}
      spoken={(one) => say(`wicket.${kind}ByName`, { player: player(one) })}
      onFielder={(fielder) => out([fielder])}
      bottom={
        <>
          <PadKey tone="act" label={say('key.back')} shortcut="Escape" onPress={back} />
          <PadKey
            tone="act"
            label={helpers.length === 0 ? say('wicket.helper') : fieldersInShort(helpers, desk)}
            note={say('wicket.optional')}
            lit={helpers.length > 0}
            shortcut="h"
            // One place is the one's who holds it.
            barred={helpers.length + 1 < mostOfABall.fielders[kind] ? null : say('wicket.mostFielders')}
            onBarred={crease.explain}
            onPress={() => setAsksHelper(true)}
          />
          <PadKey
            tone="act"
            label={say('wicket.notSeen')}
            spoken={say('wicket.notSeenSpoken')}
            shortcut="x"
            onPress={() => out(helpers.length === 0 ? [] : [{ player: null, substitute: false }])}
          />
          {asksCrossed ? (
            <PadKey
              tone="act"
              label={say('wicket.crossed')}
              lit={crossed}
              shortcut="c"
              onPress={() => setCrossed(!crossed)}
            />
          ) : (
            <ZoneTitle columns={1}>{say(`wicket.${kind}By`)}</ZoneTitle>
          )}
        </>
      }
    />
  );
}
