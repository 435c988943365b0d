// What the umpire signals beside the ball itself: dead ball, short runs, runs that don't stand, penalty runs, an over that
// was not called, a bowler taken off. Signals that come once the ball is dead (Law 18.3) amend the ball just entered.
import { useState } from 'react';
import {
  currentInnings,
  dotBall,
  lastBall,
  otherSide,
  refusalText,
  type Command,
  type Delivery,
  type PenaltyReason,
  type PowerplayKind,
  type SideIndex,
} from '@/engine';
import { english } from '@/engine/words/english';
import { refusalOf, type Desk } from './desk';
import { MenuPanel, type MenuItem } from './menu-panel';

/** Runs of a penalty by the Laws (41.17); a competition's own are entered by a correction. */
const penaltyRuns = 5;

type Page =
  { kind: 'signals' } | { kind: 'powerplay' } | { kind: 'side' } | { kind: 'reason'; to: SideIndex };

export function UmpirePanel({ desk, back }: { readonly desk: Desk; readonly back: () => void }) {
  const [page, setPage] = useState<Page>({ kind: 'signals' });
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
            note: `${penaltyRuns} penalty runs`,
            onPress: () => setPage({ kind: 'reason', to }),
          }))}
          onBarred={desk.say}
          back={toSignals}
        />
      );
    case 'reason':
      return (
        <MenuPanel
          name="Penalty runs for what?"
          items={offences.map(({ reason, label, law }) => ({
            label,
            note: law === '' ? undefined : `Law ${law}`,
            ...entering(desk, penalty(desk, page.to, reason)),
          }))}
          onBarred={desk.say}
          back={() => setPage({ kind: 'side' })}
        />
      );
  }
}

function signals(desk: Desk, open: (page: 'side' | 'powerplay') => void): readonly MenuItem[] {
  const last = lastBall(desk.book.state);
  const bowler = currentInnings(desk.book.state)?.bowler ?? null;
  const amended = (label: string, note: string, change: (delivery: Delivery) => Delivery): MenuItem => {
    if (last === null)
      return { label, note, barred: 'There is no ball to change yet.', onPress: () => undefined };
    const fact = { type: 'ballBowled', delivery: change(last.delivery) } as const;
    return { label, note, ...entering(desk, { type: 'AmendEntry', target: last.seq, fact }) };
  };
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
    amended('One short', 'last ball', (ball) => ({ ...ball, short: ball.short + 1 })),
    { label: 'Penalty runs', note: `${penaltyRuns}`, onPress: () => open('side') },
    amended('No shot', 'leg byes off', (ball) => ({ ...ball, disallowed: 'noShot' })),
    amended('Second hit', 'runs off', (ball) => ({ ...ball, disallowed: 'secondHit' })),
    amended('Deliberate short', '5 to the field', (ball) => ({
      ...ball,
      disallowed: 'deliberateShort',
      penalties: [...ball.penalties, { to: 'fielding', runs: penaltyRuns, reason: 'shortRunning' }],
    })),
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

const offences: readonly { reason: PenaltyReason; label: string; law: string }[] = [
  { reason: 'helmet', label: 'Helmet hit', law: '28.3' },
  { reason: 'illegalFielding', label: 'Illegal fielding', law: '28.2' },
  { reason: 'fielderReturned', label: 'Fielder returned', law: '24.4' },
  { reason: 'fielderMoved', label: 'Fielder moved', law: '28.6' },
  { reason: 'deception', label: 'Deception', law: '41.5' },
  { reason: 'distraction', label: 'Distraction', law: '41.4' },
  { reason: 'timeWasting', label: 'Time wasting', law: '41.9' },
  { reason: 'pitchDamage', label: 'Pitch damage', law: '41.12' },
  { reason: 'stealingRun', label: 'Stealing a run', law: '41.16' },
  { reason: 'unfairPlay', label: 'Unfair play', law: '41.2' },
  { reason: 'conduct', label: 'Conduct', law: '42' },
  { reason: 'other', label: 'Other', law: '' },
];

/** Offences with the ball in play: the runs belong to that ball, which may then not count (28.2, 24.4). */
const inPlay: readonly PenaltyReason[] = ['helmet', 'illegalFielding', 'fielderReturned', 'deception'];

function penalty(desk: Desk, to: SideIndex, reason: PenaltyReason): Command {
  const innings = currentInnings(desk.book.state);
  const last = lastBall(desk.book.state);
  if (innings === null || last === null || !inPlay.includes(reason)) {
    return { type: 'AwardPenalty', to, runs: penaltyRuns, reason };
  }
  const side = to === otherSide(innings.batting) ? 'fielding' : 'batting';
  const penalties = [...last.delivery.penalties, { to: side, runs: penaltyRuns, reason } as const];
  return {
    type: 'AmendEntry',
    target: last.seq,
    fact: { type: 'ballBowled', delivery: { ...dotBall, ...last.delivery, penalties } },
  };
}

/** A tile that enters the command, barred where the book would refuse it. */
export function entering(desk: Desk, command: Command): Pick<MenuItem, 'barred' | 'onPress'> {
  const refusal = refusalOf(desk.book, command);
  return {
    barred: refusal === null ? null : refusalText(refusal, english),
    onPress: () => desk.enter(command),
  };
}
