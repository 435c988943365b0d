// Who caught or stumped: keeper and bowler first, then the side as named, a substitute, or nobody knows. Before the 2022 edition it
// also matters whether the batters crossed (Law 18.11). Doesn't know where the ball went.
import { useState } from 'react';
import type { Dismissal, Fielder, MatchState, PlayerId } from '@/engine';
import { composeWicket } from './compose-delivery';
import type { Crease } from './crease';
import { playersOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts, ZoneTitle } from './pad-zone';
import { shortName } from './short-name';
import { SubstitutePanel } from './substitute-panel';
import type { WicketProps } from './wicket-props';

export function CatcherPanel({
  desk,
  crease,
  armed,
  back,
  kind,
}: WicketProps & { readonly kind: 'caught' | 'stumped' }) {
  const [crossed, setCrossed] = useState(false);
  const [asksSubstitute, setAsksSubstitute] = useState(false);
  const edition = desk.book.state.conditions?.edition;
  const { say } = desk.names;
  const asksCrossed = kind === 'caught' && (edition === '2000' || edition === '2017');
  const out = (by: readonly Fielder[]) => {
    const fielders = [...by];
    const dismissal: Dismissal = kind === 'caught' ? { kind, fielders, crossed } : { kind, fielders };
    crease.bowl(composeWicket(armed, 0, dismissal));
  };
  if (asksSubstitute) {
    return (
      <SubstitutePanel
        desk={desk}
        onFielder={(fielder) => out([fielder])}
        back={() => setAsksSubstitute(false)}
      />
    );
  }
  return (
    <PadZone
      name={say(`wicket.${kind}By`)}
      columns={3}
      tiles={
        <>
          {fieldersFirst(desk.book.state, crease).map((player, index) => (
            <PadKey
              key={player}
              label={shortName(desk.names, player)}
              note={roleOf(desk, crease, player)}
              spoken={say(`wicket.${kind}ByName`, { player: desk.names.player(player) })}
              shortcut={tileShortcuts[index]}
              onPress={() => out([{ player, substitute: false }])}
            />
          ))}
          <PadKey
            label={say('wicket.substitute')}
            note={say('wicket.who')}
            shortcut="="
            onPress={() => setAsksSubstitute(true)}
          />
        </>
      }
      bottom={
        <>
          <PadKey tone="act" label={say('key.back')} shortcut="Escape" onPress={back} />
          {asksCrossed ? (
            <PadKey
              tone="act"
              label={say('wicket.crossed')}
              lit={crossed}
              shortcut="c"
              onPress={() => setCrossed(!crossed)}
            />
          ) : null}
          <PadKey
            tone="act"
            label={say('wicket.notSeen')}
            spoken={say('wicket.notSeenSpoken')}
            shortcut="x"
            onPress={() => out([])}
          />
          <ZoneTitle columns={asksCrossed ? 1 : 2}>{say(`wicket.${kind}By`)}</ZoneTitle>
        </>
      }
    />
  );
}

/** The fielding side with the two who catch most in front. */
export function fieldersFirst(state: MatchState, { fielding, bowler }: Crease): readonly PlayerId[] {
  const keeper = state.sides?.[fielding].keeper ?? null;
  const first = keeper === null || keeper === bowler ? [bowler] : [keeper, bowler];
  return [...first, ...playersOf(state, fielding).filter((player) => !first.includes(player))];
}

/** "keeper", "bowler", or nothing: what stands under a fielder's name. */
export function roleOf({ book, names }: Desk, crease: Crease, player: PlayerId): string | undefined {
  if (player === crease.bowler) return names.say('wicket.bowler');
  return player === book.state.sides?.[crease.fielding].keeper ? names.say('wicket.keeper') : undefined;
}
