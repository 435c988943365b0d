// What can be done about one who is in: a batter retires (Law 25.4) or gets a runner, a bowler is replaced in the middle of
// an over (Law 17.8), another keeps wicket. Doesn't know who comes instead: the pad asks then.
import { useState } from 'react';
import { currentInnings, otherSide, type PlayerId } from '@/engine';
import { BowlerPanel } from './bowler-panel';
import { playersOf, type Desk } from './desk';
import { MenuPanel } from './menu-panel';
import { PadKey } from './pad-key';
import { ReplacePanel } from './replace-panel';
import { shortName } from './short-name';
import { entering } from './umpire-panel';

type Props = { readonly desk: Desk; readonly back: () => void };

export function BatterActions({ desk, back, batter }: Props & { readonly batter: PlayerId }) {
  const [page, setPage] = useState<'actions' | 'retires' | 'runner' | 'replaced'>('actions');
  const name = shortName(desk.names, batter);
  const toActions = () => setPage('actions');
  const innings = currentInnings(desk.book.state);
  switch (page) {
    case 'actions':
      return (
        <MenuPanel
          name={desk.names.player(batter)}
          columns={2}
          items={[
            { label: `${name} retires`, onPress: () => setPage('retires') },
            {
              label: 'Swap the batters',
              ...entering(desk, { type: 'SwapBatters', reason: 'Seen at the wicket' }),
            },
            { label: 'A runner comes', note: 'Law 25.5', onPress: () => setPage('runner') },
            { label: `${name} is replaced`, note: 'concussion, injury', onPress: () => setPage('replaced') },
            { label: 'No runner any more', ...entering(desk, { type: 'UseRunner', batter, runner: null }) },
          ]}
          onBarred={desk.say}
          back={back}
        />
      );
    case 'replaced':
      return innings === null ? null : (
        <ReplacePanel desk={desk} side={innings.batting} out={batter} back={toActions} />
      );
    case 'retires':
      return (
        <MenuPanel
          name={`${name} retires: how?`}
          columns={2}
          items={[
            {
              label: 'Retired hurt',
              note: 'may come back',
              ...entering(desk, { type: 'RetireBatter', batter, as: 'hurt' }),
            },
            {
              label: 'Retired not out',
              note: 'with the umpires’ leave',
              ...entering(desk, { type: 'RetireBatter', batter, as: 'notOut' }),
            },
            {
              label: 'Retired out',
              note: 'a wicket, Law 25.4.3',
              ...entering(desk, { type: 'RetireBatter', batter, as: 'out' }),
            },
          ]}
          onBarred={desk.say}
          back={toActions}
        />
      );
    case 'runner':
      return (
        <MenuPanel
          name={`Who runs for ${name}?`}
          items={(innings === null ? [] : playersOf(desk.book.state, innings.batting))
            .filter((player) => player !== batter)
            .map((runner) => ({
              label: shortName(desk.names, runner),
              ...entering(desk, { type: 'UseRunner', batter, runner }),
            }))}
          onBarred={desk.say}
          back={toActions}
        />
      );
  }
}

export function BowlerActions({ desk, back }: Props) {
  const [page, setPage] = useState<'actions' | 'another' | 'keeper' | 'replaced'>('actions');
  const innings = currentInnings(desk.book.state);
  if (innings === null || innings.bowler === null) return null;
  const { bowler } = innings;
  const fielding = otherSide(innings.batting);
  const backKey = (to: () => void) => <PadKey tone="act" label="Back" shortcut="Escape" onPress={to} />;
  switch (page) {
    case 'actions':
      return (
        <MenuPanel
          name={desk.names.player(bowler)}
          columns={2}
          items={[
            {
              label: 'Another bowler',
              note: 'finishes the over, Law 17.8',
              onPress: () => setPage('another'),
            },
            { label: 'Change the keeper', onPress: () => setPage('keeper') },
            { label: 'Replaced', note: 'concussion, injury', onPress: () => setPage('replaced') },
            {
              label: 'Off for the innings',
              note: 'by the umpires',
              ...entering(desk, { type: 'SuspendBowler', bowler, until: 'innings' }),
            },
            {
              label: 'Off for the match',
              note: 'by the umpires',
              ...entering(desk, { type: 'SuspendBowler', bowler, until: 'match' }),
            },
          ]}
          onBarred={desk.say}
          back={back}
        />
      );
    case 'replaced':
      return <ReplacePanel desk={desk} side={fielding} out={bowler} back={() => setPage('actions')} />;
    case 'another':
      return <BowlerPanel desk={desk} bottom={backKey(() => setPage('actions'))} />;
    case 'keeper':
      return (
        <MenuPanel
          name="Who keeps wicket?"
          items={playersOf(desk.book.state, fielding).map((keeper) => ({
            label: shortName(desk.names, keeper),
            ...entering(desk, { type: 'ChangeKeeper', side: fielding, keeper }),
          }))}
          onBarred={desk.say}
          back={() => setPage('actions')}
        />
      );
  }
}
