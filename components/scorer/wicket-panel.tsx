// How the batter is out: a tile for each kind that the edition of the Laws knows, the impossible ones barred with the Law.
// Most are done with one tap; a catch, a run out and an obstruction ask who. Doesn't know who bats next.
import { lazy, Suspense, useState } from 'react';
import {
  capital,
  dismissalName,
  type Dismissal,
  type DismissalKind,
  type MatchState,
  type PlayerId,
} from '@/engine';
import { ArmedKeys } from './armed-keys';
import { CatcherPanel } from './catcher-panel';
import { composeWicket } from './compose-delivery';
import type { Crease } from './crease';
import { Opening } from './opening';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts, ZoneTitle } from './pad-zone';
import type { WicketProps } from './wicket-props';
import { RunOutPanel } from './run-out-panel';

// What happens once in many seasons comes only when it is asked for.
const ObstructionPanel = lazy(() => import('./obstruction-panel'));
const HandledPanel = lazy(() => import('./handled-panel'));

/** The page that a tile opened; `anotherKeeper`: stumped by a substitute in the keeper's place (Law 24.1.2). */
type Page = DismissalKind | 'anotherKeeper';

export function WicketPanel(props: WicketProps) {
  const { desk, crease, armed, setArmed, back } = props;
  const [kind, setKind] = useState<Page | null>(null);
  const { say } = desk.names;
  const toKinds = () => setKind(null);
  if (kind === 'caught') return <CatcherPanel {...props} kind="caught" back={toKinds} />;
  if (kind === 'stumped' || kind === 'anotherKeeper')
    return <CatcherPanel {...props} kind="stumped" back={toKinds} />;
  if (kind === 'runOut') return <RunOutPanel {...props} back={toKinds} />;
  if (kind === 'obstructing' || kind === 'handledBall') {
    const Rare = kind === 'obstructing' ? ObstructionPanel : HandledPanel;
    return (
      <Suspense fallback={<Opening speech={desk.names} />}>
        <Rare {...props} back={toKinds} />
      </Suspense>
    );
  }

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
          {keeperOf(desk.book.state, crease) === null ? null : (
            <PadKey
              label={say('wicket.anotherKeeper')}
              note={say('wicket.anotherKeeperNote')}
              spoken={say('wicket.anotherKeeperSpoken')}
              shortcut="k"
              barred={crease.barred(composeWicket(armed, 0, { kind: 'stumped', fielders: [] }))}
              onBarred={crease.explain}
              onPress={() => setKind('anotherKeeper')}
            />
          )}
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
    : ['caught', 'runOut', 'obstructing', 'handledBall'].includes(dismissal.kind);

const keeperOf = (state: MatchState, { fielding }: Crease): PlayerId | null =>
  state.sides?.[fielding].keeper ?? null;

/** One of each kind as it would be entered, or, where it asks who, as it might be: what the Laws are asked about. */
function examples(state: MatchState, crease: Crease): readonly Dismissal[] {
  const { striker } = crease;
  const keeper = keeperOf(state, crease);
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
  const { edition, umpiresFinal } = state.conditions ?? {};
  const knowsHandled = edition === '2000' || umpiresFinal === true;
  return knowsHandled ? [...kinds, { kind: 'handledBall', batter: striker }] : kinds;
}
