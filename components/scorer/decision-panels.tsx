// The short questions between the balls: the follow-on (Law 14), and play that has stopped.
import type { ReactNode } from 'react';
import { lead, stopInWords, type SideIndex, type StopReason } from '@/engine';
import { english } from '@/engine/words/english';
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
  const ahead = lead(desk.book.state, leader);
  const decide = (enforced: boolean) => desk.enter({ type: 'DecideFollowOn', enforced });
  return (
    <PadZone
      name="The follow-on"
      columns={1}
      bottom={bottom}
      tiles={
        <>
          <PadKey
            label="Follow-on enforced"
            note={`ahead by ${ahead}`}
            shortcut="1"
            onPress={() => decide(true)}
          />
          <PadKey
            label={`${desk.names.team(leader)} bat again`}
            note="follow-on not enforced"
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
      name="Play has stopped"
      columns={1}
      bottom={bottom}
      tiles={
        <>
          <p className="self-center text-center text-lg font-semibold">{stopInWords(reason, english)}</p>
          <PadKey label="Play resumes" shortcut="1" onPress={() => desk.enter({ type: 'ResumePlay' })} />
        </>
      }
    />
  );
}
