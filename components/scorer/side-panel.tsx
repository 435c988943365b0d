// One side of the match: somebody is replaced, another keeps wicket, one can't bat or may not bowl, and before the first
// ball the whole side as it was named. For whoever is not at the wicket now; those have pages of their own.
import { useState } from 'react';
import { currentInnings, type Command, type PlayerId, type SideIndex } from '@/engine';
import { playersOf, type Desk } from './desk';
import { MenuPanel } from './menu-panel';
import { ReplacePanel } from './replace-panel';
import { shortName } from './short-name';
import { entering } from './umpire-panel';

type Page = 'side' | 'actions' | 'replace' | 'keeper' | 'absent' | 'suspendedInnings' | 'suspended';

export default function SidePanel(props: {
  readonly desk: Desk;
  readonly openSide: (side: SideIndex) => void;
  readonly back: () => void;
}) {
  const { desk, openSide, back } = props;
  const [page, setPage] = useState<Page>('side');
  const [side, setSide] = useState<SideIndex>(0);
  const { say } = desk.names;
  const toActions = () => setPage('actions');
  const each = (name: string, commandFor: (player: PlayerId) => Command) => (
    <MenuPanel
      speech={desk.names}
      name={name}
      items={playersOf(desk.book.state, side).map((player) => ({
        label: shortName(desk.names, player),
        spoken: desk.names.player(player),
        ...entering(desk, commandFor(player)),
      }))}
      onBarred={desk.say}
      back={toActions}
    />
  );
  switch (page) {
    case 'side':
      return (
        <MenuPanel
          speech={desk.names}
          name={say('side.which')}
          columns={2}
          items={([0, 1] as const).map((one) => ({
            label: desk.names.team(one),
            onPress: () => {
              setSide(one);
              toActions();
            },
          }))}
          onBarred={desk.say}
          back={back}
        />
      );
    case 'actions': {
      const begun = desk.book.state.innings.length > 0;
      const innings = currentInnings(desk.book.state);
      const fields = innings !== null && innings.ended === null && innings.batting !== side;
      return (
        <MenuPanel
          speech={desk.names}
          name={desk.names.team(side)}
          columns={2}
          items={[
            {
              label: say('side.replace'),
              note: say('act.law', { law: '1.3' }),
              onPress: () => setPage('replace'),
            },
            { label: say('act.keeper'), onPress: () => setPage('keeper') },
            { label: say('side.cantBat'), note: say('side.cantBatNote'), onPress: () => setPage('absent') },
            {
              label: say('side.mayNotBowl'),
              note: say('side.mayNotBowlNote'),
              onPress: () => setPage('suspended'),
            },
            ...(fields
              ? [
                  {
                    label: say('act.offInnings'),
                    note: say('act.byUmpires'),
                    onPress: () => setPage('suspendedInnings'),
                  },
                ]
              : []),
            {
              label: say('side.change'),
              note: say('side.changeNote'),
              barred: begun ? say('side.begun') : null,
              onPress: () => openSide(side),
            },
          ]}
          onBarred={desk.say}
          back={() => setPage('side')}
        />
      );
    }
    case 'replace':
      return <ReplacePanel desk={desk} side={side} out={null} back={toActions} />;
    case 'keeper':
      return each(say('act.keeperWho'), (keeper) => ({ type: 'ChangeKeeper', side, keeper }));
    case 'absent':
      return each(say('batter.absent'), (batter) => ({ type: 'MarkAbsent', side, batter }));
    case 'suspendedInnings':
      return each(say('side.mayNotBowlInningsWho'), (bowler) => ({
        type: 'SuspendBowler',
        bowler,
        until: 'innings',
      }));
    case 'suspended':
      return each(say('side.mayNotBowlWho'), (bowler) => ({
        type: 'SuspendBowler',
        bowler,
        until: 'match',
      }));
  }
}
