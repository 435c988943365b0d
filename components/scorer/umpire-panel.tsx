// What the umpire signals beside the ball itself: dead ball, short runs, runs that don't stand, penalty runs, an over that
// was not called, a bowler taken off. Signals that come once the ball is dead (Law 18.3) amend the ball just entered.
import { useState } from 'react';
import {
  currentInnings,
  lastBall,
  otherSide,
  refusalText,
  type Command,
  type Delivery,
  type PowerplayKind,
  type Seq,
  type SideIndex,
} from '@/engine';
import { english } from '@/engine/words/english';
import { ballSignals, offences, penaltyRuns, withPenalty, type BallSignal } from './ball-signals';
import { refusalOf, type Desk } from './desk';
import { MenuPanel, type MenuItem } from './menu-panel';
import { PadKey } from './pad-key';

type Page =
  { kind: 'signals' } | { kind: 'powerplay' } | { kind: 'side' } | { kind: 'reason'; to: SideIndex };

export function UmpirePanel({ desk, back }: { readonly desk: Desk; readonly back: () => void }) {
  const [page, setPage] = useState<Page>({ kind: 'signals' });
  const [runs, setRuns] = useState(penaltyRuns);
  const toSignals = () => setPage({ kind: 'signals' });
  switch (page.kind) {
    case 'signals':
      return (
        <MenuPanel
          name="The umpire signals"
          items={signals(desk, (kind) => setPage({ kind }))}
          onBarred={desk.say}
          back={back}
        />
      );
    case 'powerplay':
      return (
        <MenuPanel
          name="Which powerplay begins?"
          columns={2}
          items={powerplays.map(({ kind, label }) => ({
            label,
            ...entering(desk, { type: 'StartPowerplay', kind }),
          }))}
          onBarred={desk.say}
          back={toSignals}
        />
      );
    case 'side':
      return (
        <MenuPanel
          name="Penalty runs to which side?"
          columns={2}
          items={([0, 1] as const).map((to) => ({
            label: desk.names.team(to),
            note: english.say('count.penaltyRuns', { count: runs }),
            onPress: () => setPage({ kind: 'reason', to }),
          }))}
          onBarred={desk.say}
          back={toSignals}
          bottom={<PenaltyRuns runs={runs} set={setRuns} />}
        />
      );
    case 'reason':
      return (
        <MenuPanel
          name="Penalty runs for what?"
          items={offences.map((offence) => ({
            label: offence.label,
            note: offence.law === null ? undefined : `Law ${offence.law}`,
            ...entering(desk, penalty(desk, page.to, runs, offence)),
          }))}
          onBarred={desk.say}
          back={() => setPage({ kind: 'side' })}
        />
      );
  }
}

/** Five by the Laws; a competition may award another number. */
function PenaltyRuns({ runs, set }: { readonly runs: number; readonly set: (runs: number) => void }) {
  return (
    <>
      <PadKey tone="act" label="−" spoken="One run fewer" onPress={() => set(Math.max(1, runs - 1))} />
      <p role="status" className="figures self-center text-center text-sm font-semibold">
        {english.say('count.runs', { count: runs })}
      </p>
      <PadKey tone="act" label="+" spoken="One run more" onPress={() => set(Math.min(50, runs + 1))} />
    </>
  );
}

function signals(desk: Desk, open: (page: 'side' | 'powerplay') => void): readonly MenuItem[] {
  const last = lastBall(desk.book.state);
  const bowler = currentInnings(desk.book.state)?.bowler ?? null;
  const amended = ({ label, note, change }: BallSignal): MenuItem =>
    last === null
      ? { label, note, barred: 'There is no ball to change yet.', onPress: () => undefined }
      : { label, note, ...entering(desk, amending(last.seq, change(last.delivery))) };
  const suspended = (label: string, until: 'innings' | 'match'): MenuItem =>
    bowler === null
      ? { label, barred: 'Nobody is bowling.', onPress: () => undefined }
      : {
          label,
          note: desk.names.player(bowler),
          ...entering(desk, { type: 'SuspendBowler', bowler, until }),
        };
  return [
    { label: 'Dead ball', note: 'not in the over', ...entering(desk, { type: 'CallDeadBall', note: '' }) },
    { label: 'Penalty runs', note: `${penaltyRuns}`, onPress: () => open('side') },
    ...ballSignals.map(amended),
    powerplay(desk, () => open('powerplay')),
    { label: 'Over not called', note: 'one more ball', ...entering(desk, { type: 'ExtendOver' }) },
    suspended('Bowler off, innings', 'innings'),
    suspended('Bowler off, match', 'match'),
  ];
}

/** A powerplay that a side takes (a competition's): begins or ends by the umpire's signal. */
function powerplay(desk: Desk, open: () => void): MenuItem {
  const isOn = currentInnings(desk.book.state)?.powerplays.some(({ to }) => to === null) ?? false;
  return isOn
    ? { label: 'Powerplay ends', ...entering(desk, { type: 'EndPowerplay' }) }
    : { label: 'Powerplay', note: 'begins', onPress: open };
}

const powerplays: readonly { kind: PowerplayKind; label: string }[] = [
  { kind: 'mandatory', label: 'Mandatory powerplay' },
  { kind: 'batting', label: 'Batting powerplay' },
  { kind: 'fielding', label: 'Fielding powerplay' },
];

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
  const refusal = refusalOf(desk.book, command);
  return {
    barred: refusal === null ? null : refusalText(refusal, english),
    onPress: () => desk.enter(command),
  };
}
