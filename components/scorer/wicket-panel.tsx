// How the batter is out: a tile for each kind that the edition of the Laws knows, the impossible ones barred with the Law.
// Most are done with one tap; a catch, a run out and an obstruction ask who. Doesn't know who bats next.
import { useState } from 'react';
import { capital, dismissalName, type Dismissal, type DismissalKind, type MatchState } from '@/engine';
import { ArmedKeys } from './armed-keys';
import { CatcherPanel } from './catcher-panel';
import { composeWicket } from './compose-delivery';
import type { Crease } from './crease';
import { ObstructionPanel } from './obstruction-panel';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts, ZoneTitle } from './pad-zone';
import type { WicketProps } from './wicket-props';
import { RunOutPanel } from './run-out-panel';

export function WicketPanel(props: WicketProps) {
  const { desk, crease, armed, setArmed, back } = props;
  const [kind, setKind] = useState<DismissalKind | null>(null);
  const { say } = desk.names;
  const toKinds = () => setKind(null);
  if (kind === 'caught' || kind === 'stumped') return <CatcherPanel {...props} kind={kind} back={toKinds} />;
  if (kind === 'runOut') return <RunOutPanel {...props} back={toKinds} />;
  if (kind === 'obstructing') return <ObstructionPanel {...props} back={toKinds} />;

  const tile = (dismissal: Dismissal, index: number) => {
    const delivery = composeWicket(armed, 0, dismissal);
    return (
      <PadKey
        key={dismissal.kind}
        label={
          dismissal.kind === 'lbw' ? say('wicket.lbw') : capital(dismissalName(dismissal.kind, desk.names))
        }
        shortcut={tileShortcuts[index]}
        barred={crease.barred(delivery)}
        onBarred={crease.explain}
        onPress={() => (asksWho(dismissal) ? setKind(dismissal.kind) : crease.bowl(delivery))}
      />
    );
  };
  return (
    <PadZone
      name={say('wicket.title')}
      columns={3}
      tiles={
        <>
          {examples(desk.book.state, crease).map(tile)}
          {crease.backingUp === null ? null : (
            <PadKey
              label={say('wicket.backingUp')}
              note={say('wicket.backingUpNote')}
              spoken={say('wicket.backingUpSpoken')}
              shortcut="0"
              onPress={crease.backingUp}
            />
          )}
        </>
      }
      bottom={
        <>
          <PadKey tone="act" label={say('key.back')} shortcut="Escape" onPress={back} />
          <ArmedKeys names={desk.names} of={['wide', 'noBall']} armed={armed} setArmed={setArmed} />
          <ZoneTitle columns={1}>{say('wicket.title')}</ZoneTitle>
        </>
      }
    />
  );
}

/** A stumping is the keeper's; it asks only where no keeper is named. */
const asksWho = (dismissal: Dismissal): boolean =>
  dismissal.kind === 'stumped'
    ? dismissal.fielders.length === 0
    : dismissal.kind === 'caught' || dismissal.kind === 'runOut' || dismissal.kind === 'obstructing';

/** One of each kind as it would be entered, or, where it asks who, as it might be: what the Laws are asked about. */
function examples(state: MatchState, { striker, fielding }: Crease): readonly Dismissal[] {
  const keeper = state.sides?.[fielding].keeper ?? null;
  const fielders = keeper === null ? [] : [{ player: keeper, substitute: false }];
  const kinds: Dismissal[] = [
    { kind: 'bowled' },
    { kind: 'caught', fielders: [], crossed: false },
    { kind: 'lbw' },
    { kind: 'runOut', batter: striker, end: 'striker', fielders: [] },
    { kind: 'stumped', fielders },
    { kind: 'hitWicket' },
    { kind: 'hitTwice' },
    { kind: 'obstructing', batter: striker, end: 'striker', catchPrevented: false },
  ];
  return state.conditions?.edition === '2000' ? [...kinds, { kind: 'handledBall', batter: striker }] : kinds;
}
