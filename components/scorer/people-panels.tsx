// What can be done about one who is in: a batter retires (Law 25.4) or gets a runner, a bowler is replaced in the middle of
// an over (Law 17.8), another keeps wicket. Doesn't know who comes instead: the pad asks then.
import { useState } from 'react';
import { currentInnings, otherSide, type PlayerId } from '@/engine';
import { BowlerPanel } from './bowler-panel';
import { playersOf, type Desk } from './desk';
import { MenuPanel } from './menu-panel';
import { PadKey } from './pad-key';
import { ZoneTitle } from './pad-zone';
import { ReplacePanel } from './replace-panel';
import { shortName } from './short-name';
import { entering } from './umpire-panel';

type Props = { readonly desk: Desk; readonly back: () => void };

export function BatterActions({ desk, back, batter }: Props & { readonly batter: PlayerId }) {
  const [page, setPage] = useState<'actions' | 'retires' | 'runner' | 'replaced'>('actions');
  const name = shortName(desk.names, batter);
  const { say } = desk.names;
  const toActions = () => setPage('actions');
  const innings = currentInnings(desk.book.state);
  switch (page) {
    case 'actions':
      return (
        <MenuPanel
          speech={desk.names}
          name={desk.names.player(batter)}
          columns={2}
          items={[
            { label: say('act.retires', { player: name }), onPress: () => setPage('retires') },
            {
              label: say('people.swap'),
              ...entering(desk, { type: 'SwapBatters', reason: 'Seen at the wicket' }),
            },
            {
              label: say('act.runner'),
              note: say('act.law', { law: '25.5' }),
              onPress: () => setPage('runner'),
            },
            {
              label: say('act.replaced', { player: name }),
              note: say('act.replacedNote'),
              onPress: () => setPage('replaced'),
            },
            ...(innings?.runners.some((each) => each.batter === batter) === true
              ? [
                  {
                    label: say('act.noRunner'),
                    ...entering(desk, { type: 'UseRunner', batter, runner: null }),
                  },
                ]
              : []),
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
          speech={desk.names}
          name={say('act.retiresHow', { player: name })}
          columns={2}
          items={[
            {
              label: say('act.hurt'),
              note: say('act.hurtNote'),
              ...entering(desk, { type: 'RetireBatter', batter, as: 'hurt' }),
            },
            {
              label: say('act.notOut'),
              note: say('act.notOutNote'),
              ...entering(desk, { type: 'RetireBatter', batter, as: 'notOut' }),
            },
            {
              label: say('act.out'),
              note: say('act.outNote'),
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
          speech={desk.names}
          name={say('act.runnerFor', { player: name })}
          items={(innings === null ? [] : playersOf(desk.book.state, innings.batting))
            .filter((player) => player !== batter)
            .map((runner) => ({
              label: shortName(desk.names, runner),
              spoken: desk.names.player(runner),
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
  const { say } = desk.names;
  const { bowler } = innings;
  const fielding = otherSide(innings.batting);
  switch (page) {
    case 'actions':
      return (
        <MenuPanel
          speech={desk.names}
          name={desk.names.player(bowler)}
          columns={2}
          items={[
            {
              label: say('act.anotherBowler'),
              note: say('act.anotherBowlerNote'),
              onPress: () => setPage('another'),
            },
            { label: say('act.keeper'), onPress: () => setPage('keeper') },
            {
              label: say('act.replacedBowler'),
              note: say('act.replacedNote'),
              onPress: () => setPage('replaced'),
            },
            {
              label: say('act.offInnings'),
              note: say('act.byUmpires'),
              ...entering(desk, { type: 'SuspendBowler', bowler, until: 'innings' }),
            },
            {
              label: say('act.offMatch'),
              note: say('act.byUmpires'),
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
      return (
        <BowlerPanel
          desk={desk}
          bottom={
            <>
              <PadKey
                tone="act"
                label={say('key.back')}
                shortcut="Escape"
                onPress={() => setPage('actions')}
              />
              <ZoneTitle columns={3}>{say('bowler.title')}</ZoneTitle>
            </>
          }
        />
      );
    case 'keeper':
      return (
        <MenuPanel
          speech={desk.names}
          name={say('act.keeperWho')}
          items={playersOf(desk.book.state, fielding).map((keeper) => ({
            label: shortName(desk.names, keeper),
            spoken: desk.names.player(keeper),
            ...entering(desk, { type: 'ChangeKeeper', side: fielding, keeper }),
          }))}
          onBarred={desk.say}
          back={() => setPage('actions')}
        />
      );
  }
}
