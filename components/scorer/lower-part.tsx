// The pad's lower part: what the match awaits, or what a person opened over it. Doesn't know what any panel holds.
import { lazy, memo, Suspense } from 'react';
import type { Command, PlayerId } from '@/engine';
import { ActionKeys } from './action-keys';
import { AwaitedPanel } from './awaited-panel';
import type { Armed } from './compose-delivery';
import type { Desk } from './desk';
import { MorePanel } from './more-panel';
import { Opening } from './opening';
import type { PadSettings } from './pad-settings';
import type { OpenSheet } from './pad-sheets';
import { BatterActions, BowlerActions } from './people-panels';
import { UmpirePanel } from './umpire-panel';

const SidePanel = lazy(() => import('./side-panel'));

export type Panel =
  | { readonly kind: 'awaited' }
  | { readonly kind: 'umpire' }
  | { readonly kind: 'more' }
  | { readonly kind: 'sides' }
  | { readonly kind: 'bowler' }
  | { readonly kind: 'batter'; readonly batter: PlayerId };
export const awaited: Panel = { kind: 'awaited' };

type Lower = {
  readonly desk: Desk;
  readonly panel: Panel;
  readonly open: (panel: Panel) => void;
  readonly show: (sheet: OpenSheet) => void;
  readonly armed: Armed;
  readonly setArmed: (armed: Armed) => void;
  readonly settings: PadSettings;
  readonly set: (settings: PadSettings) => void;
};

export const LowerPart = memo(function LowerPart(props: Lower) {
  const { desk, panel, open, show, armed, setArmed, settings, set } = props;
  const back = () => open(awaited);
  const ask = (question: string, command: Command) => show({ kind: 'ask', question, command });
  switch (panel.kind) {
    case 'awaited':
      return (
        <AwaitedPanel
          desk={desk}
          armed={armed}
          setArmed={setArmed}
          openSides={() => open({ kind: 'sides' })}
          bottom={
            <ActionKeys
              desk={desk}
              onUmpire={() => open({ kind: 'umpire' })}
              onMore={() => open({ kind: 'more' })}
            />
          }
        />
      );
    case 'umpire':
      return <UmpirePanel desk={desk} back={back} />;
    case 'more':
      return (
        <MorePanel
          desk={desk}
          back={back}
          open={(kind) => show({ kind })}
          openSides={() => open({ kind: 'sides' })}
          ask={ask}
          settings={settings}
          set={set}
        />
      );
    case 'sides':
      return (
        <Suspense fallback={<Opening speech={desk.names} />}>
          <SidePanel
            desk={desk}
            openSide={(side) => show({ kind: 'side', side })}
            back={() => open({ kind: 'more' })}
          />
        </Suspense>
      );
    case 'bowler':
      return <BowlerActions desk={desk} back={back} />;
    case 'batter':
      return <BatterActions key={panel.batter} desk={desk} back={back} batter={panel.batter} />;
  }
});
