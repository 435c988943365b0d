// The heart of the pad: one exhaustive switch over what the match awaits. Doesn't know what else a person may open.
import { useState, type ReactNode } from 'react';
import { BallKeys } from './ball-keys';
import { BatterPanel } from './batter-panel';
import { BowlerPanel } from './bowler-panel';
import type { Armed } from './compose-delivery';
import { nextBall, type Crease } from './crease';
import { FollowOnPanel, ResumptionPanel } from './decision-panels';
import type { Desk } from './desk';
import { OpenersPanel } from './openers-panel';
import { RarerPanel } from './rarer-panel';
import { ResultPanel } from './result-panel';
import { TossPanel } from './toss-panel';
import { WicketPanel } from './wicket-panel';

type Arming = {
  readonly desk: Desk;
  readonly armed: Armed;
  readonly setArmed: (armed: Armed) => void;
  readonly bottom: ReactNode;
};

/** `openSides`: where somebody is replaced. */
export function AwaitedPanel({ openSides, ...props }: Arming & { readonly openSides: () => void }) {
  const { desk, bottom } = props;
  const { awaiting } = desk.book.state;
  switch (awaiting.kind) {
    case 'arrangement':
      return (
        <p dir="ltr" className="p-4">
          {desk.names.say('pad.notArranged')}
        </p>
      );
    case 'toss':
      return <TossPanel desk={desk} bottom={bottom} />;
    case 'followOn':
      return <FollowOnPanel desk={desk} leader={awaiting.leader} bottom={bottom} />;
    case 'openers':
      return <OpenersPanel desk={desk} batting={awaiting.batting} bottom={bottom} />;
    case 'bowler':
      return <BowlerPanel desk={desk} bottom={bottom} onNobody={openSides} />;
    case 'batter':
      return <BatterPanel desk={desk} bottom={bottom} />;
    case 'ball': {
      const crease = nextBall(desk);
      return crease === null ? null : <BallPanel {...props} crease={crease} />;
    }
    case 'resumption':
      return <ResumptionPanel desk={desk} reason={awaiting.reason} bottom={bottom} />;
    case 'nothing':
      return <ResultPanel desk={desk} result={awaiting.result} bottom={bottom} />;
  }
}

/** The keys, or what one of them opened: the wicket's page, the rarer runs. The same for a ball that is being put right. */
export function BallPanel(props: Arming & { readonly crease: Crease }) {
  const { desk, crease, armed, setArmed } = props;
  const [page, setPage] = useState<'keys' | 'rarer' | 'wicket'>('keys');
  const { conditions } = desk.book.state;
  const back = () => setPage('keys');
  if (conditions === null) return null;
  // Whatever was open is done with as soon as the ball is described.
  const closing: Crease = {
    ...crease,
    bowl: (delivery) => {
      back();
      crease.bowl(delivery);
    },
  };
  switch (page) {
    case 'keys':
      return (
        <BallKeys
          {...props}
          speech={desk.names}
          crease={closing}
          conditions={conditions}
          openRarer={() => setPage('rarer')}
          openWicket={() => setPage('wicket')}
        />
      );
    case 'rarer':
      return (
        <RarerPanel speech={desk.names} crease={closing} conditions={conditions} armed={armed} back={back} />
      );
    case 'wicket':
      return <WicketPanel desk={desk} crease={closing} armed={armed} setArmed={setArmed} back={back} />;
  }
}
