// The short questions between the balls: the follow-on (Law 14), and play that has stopped.
import type { ReactNode } from 'react';
import { lead, stopInWords, type SideIndex, type StopReason } from '@/engine';
import type { Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone } from './pad-zone';

export function FollowOnPanel({
  desk,
  leader,
  bottom,
}: {
  readonly desk: Desk;
  readonly leader: SideIndex;
  readonly bottom: ReactNode;
}) {
  const { say, team } = desk.names;
  const ahead = lead(desk.book.state, leader);
  const decide = (enforced: boolean) => desk.enter({ type: 'DecideFollowOn', enforced });
  return (
    <PadZone
      name={say('followOn.title')}
      columns={1}
      bottom={bottom}
      tiles={
        <>
          <PadKey
            label={say('followOn.enforced')}
            note={say('followOn.ahead', { runs: ahead })}
            shortcut="1"
            onPress={() => decide(true)}
          />
          <PadKey
            label={say('followOn.batAgain', { team: team(leader) })}
            note={say('followOn.notEnforced')}
            shortcut="2"
            onPress={() => decide(false)}
          />
        </>
      }
    />
  );
}

export function ResumptionPanel({
  desk,
  reason,
  bottom,
}: {
  readonly desk: Desk;
  readonly reason: StopReason;
  readonly bottom: ReactNode;
}) {
  return (
    <PadZone
      name={desk.names.say('resume.title')}
      columns={1}
      bottom={bottom}
      tiles={
        <>
          <p dir="ltr" className="self-center text-center text-lg font-semibold">
            {stopInWords(reason, desk.names)}
          </p>
          <PadKey
            label={desk.names.say('resume.key')}
            shortcut="1"
            onPress={() => desk.enter({ type: 'ResumePlay' })}
          />
        </>
      }
    />
  );
}
