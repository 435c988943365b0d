// What the umpire signals beside the ball itself: dead ball, short runs, runs that don't stand, penalty runs, an over that
// was not called, a bowler taken off. Signals that come once the ball is dead (Law 18.3) amend the ball just entered.
import { useState } from 'react';
import {
  currentInnings,
  lastBall,
  otherSide,
  type Command,
  type Delivery,
  type PowerplayKind,
  type Seq,
  type SideIndex,
} from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { ballSignals, offences, penaltyRuns, withPenalty, type BallSignal } from './ball-signals';
import { likeliestFirst } from './bowler-panel';
import { whyNot, type Desk } from './desk';
import { MenuPanel, type MenuItem } from './menu-panel';
import { PadKey } from './pad-key';
import { shortName } from './short-name';

type Until = 'innings' | 'match';
type Page =
  | { kind: 'signals' }
  | { kind: 'powerplay' }
  | { kind: 'side' }
  | { kind: 'reason'; to: SideIndex }
  | { kind: 'suspended'; until: Until };

export function UmpirePanel({ desk, back }: { readonly desk: Desk; readonly back: () => void }) {
  const [page, setPage] = useState<Page>({ kind: 'signals' });
  const [runs, setRuns] = useState(penaltyRuns);
  const { say } = desk.names;
  const toSignals = () => setPage({ kind: 'signals' });
  switch (page.kind) {
    case 'signals':
      return (
        <MenuPanel
          speech={desk.names}
          name={say('umpire.title')}
          items={signals(desk, setPage)}
          onBarred={desk.say}
          back={back}
        />
      );
    case 'powerplay':
      return (
        <MenuPanel
          speech={desk.names}
          name={say('umpire.powerplayWhich')}
          columns={2}
          items={powerplays.map((kind) => ({
            label: say(`umpire.powerplay.${kind}`),
            ...entering(desk, { type: 'StartPowerplay', kind }),
          }))}
          onBarred={desk.say}
          back={toSignals}
        />
      );
    case 'suspended':
      return (
        <MenuPanel
          speech={desk.names}
          name={say(page.until === 'innings' ? 'side.mayNotBowlInningsWho' : 'side.mayNotBowlWho')}
          items={likeliestFirst(desk.book.state).map((bowler) => ({
            label: shortName(desk.names, bowler),
            spoken: desk.names.player(bowler),
            ...entering(desk, { type: 'SuspendBowler', bowler, until: page.until }),
          }))}
          onBarred={desk.say}
          back={toSignals}
        />
      );
    case 'side':
      return (
        <MenuPanel
          speech={desk.names}
          name={say('umpire.penaltyTo')}
          columns={2}
          items={([0, 1] as const).map((to) => ({
            label: desk.names.team(to),
            note: say('count.penaltyRuns', { count: runs }),
            onPress: () => setPage({ kind: 'reason', to }),
          }))}
          onBarred={desk.say}
          back={toSignals}
          bottom={<PenaltyRuns speech={desk.names} runs={runs} set={setRuns} />}
        />
      );
    case 'reason':
      return (
        <MenuPanel
          speech={desk.names}
          name={say('umpire.penaltyFor')}
          items={offences.map((offence) => ({
            label: say(`penalty.${offence.reason}`),
            note: offence.law === null ? undefined : say('act.law', { law: offence.law }),
            ...entering(desk, penalty(desk, page.to, runs, offence)),
          }))}
          onBarred={desk.say}
          back={() => setPage({ kind: 'side' })}
        />
      );
  }
}

/** Five by the Laws; a competition may award another number. */
function PenaltyRuns(props: {
  readonly speech: ScorerSpeech;
  readonly runs: number;
  readonly set: (runs: number) => void;
}) {
  const { speech, runs, set } = props;
  const { say } = speech;
  return (
    <>
      <PadKey tone="act" label="−" spoken={say('umpire.fewer')} onPress={() => set(Math.max(1, runs - 1))} />
      <p role="status" dir="ltr" className="figures self-center text-center text-sm font-semibold">
        {say('count.runs', { count: runs })}
      </p>
      <PadKey
        tone="act"
        label="+"
        spoken={say('umpire.moreRuns')}
        onPress={() => set(Math.min(50, runs + 1))}
      />
    </>
  );
}

function signals(desk: Desk, open: (page: Page) => void): readonly MenuItem[] {
  const { say } = desk.names;
  const last = lastBall(desk.book.state);
  const amended = ({ kind, change }: BallSignal): MenuItem => ({
    label: say(`signal.${kind}`),
    note: say(`signal.${kind}.note`, { runs: penaltyRuns }),
    ...(last === null
      ? { barred: say('umpire.noBall'), onPress: () => undefined }
      : entering(desk, amending(last.seq, change(last.delivery)))),
  });
  return [
    {
      label: say('umpire.deadBall'),
      note: say('umpire.deadBallNote'),
      ...entering(desk, { type: 'CallDeadBall', note: '' }),
    },
    { label: say('umpire.penalty'), note: `${penaltyRuns}`, onPress: () => open({ kind: 'side' }) },
    ...ballSignals.map(amended),
    powerplay(desk, () => open({ kind: 'powerplay' })),
    {
      label: say('umpire.overNotCalled'),
      note: say('umpire.overNotCalledNote'),
      ...entering(desk, { type: 'ExtendOver' }),
    },
    suspended(desk, say('umpire.offInnings'), 'innings', open),
    suspended(desk, say('umpire.offMatch'), 'match', open),
  ];
}

/** Who is bowling goes at once; between overs it is asked who. */
function suspended(desk: Desk, label: string, until: Until, open: (page: Page) => void): MenuItem {
  const { say, player } = desk.names;
  const innings = currentInnings(desk.book.state);
  if (innings === null || innings.ended !== null)
    return { label, barred: say('umpire.nobodyBowls'), onPress: () => undefined };
  const { bowler } = innings;
  return bowler === null
    ? { label, note: say('wicket.who'), onPress: () => open({ kind: 'suspended', until }) }
    : { label, note: player(bowler), ...entering(desk, { type: 'SuspendBowler', bowler, until }) };
}

/** A powerplay that a side takes (a competition's): begins or ends by the umpire's signal. */
function powerplay(desk: Desk, open: () => void): MenuItem {
  const { say } = desk.names;
  const isOn = currentInnings(desk.book.state)?.powerplays.some(({ to }) => to === null) ?? false;
  return isOn
    ? { label: say('umpire.powerplayEnds'), ...entering(desk, { type: 'EndPowerplay' }) }
    : { label: say('umpire.powerplay'), note: say('umpire.powerplayBegins'), onPress: open };
}

/** The powerplays that an umpire signals, in the order of the keys. */
export const powerplays: readonly PowerplayKind[] = ['mandatory', 'batting', 'fielding'];

function penalty(desk: Desk, to: SideIndex, runs: number, offence: (typeof offences)[number]): Command {
  const innings = currentInnings(desk.book.state);
  const last = lastBall(desk.book.state);
  const { reason } = offence;
  if (innings === null || last === null || !offence.inPlay) return { type: 'AwardPenalty', to, runs, reason };
  const side = to === otherSide(innings.batting) ? 'fielding' : 'batting';
  return amending(last.seq, withPenalty(last.delivery, side, reason, runs));
}

const amending = (target: Seq, delivery: Delivery): Command => ({
  type: 'AmendEntry',
  target,
  fact: { type: 'ballBowled', delivery },
});

/** A tile that enters the command, barred where the book would refuse it. */
export function entering(desk: Desk, command: Command): Pick<MenuItem, 'barred' | 'onPress'> {
  return { barred: whyNot(desk, command), onPress: () => desk.enter(command) };
}
