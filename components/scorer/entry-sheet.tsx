'use client';
// An entry between the balls put right: taken out, or said otherwise where it names somebody or a way. Nothing is done before
// the preview is confirmed. Comes only when it is asked for.
import { useState } from 'react';
import {
  factInWords,
  otherSide,
  overlay,
  type Change,
  type FactButABall,
  type PlainFact,
  type PlayerId,
  type Scorebook,
  type Seq,
  type SideIndex,
} from '@/engine';
import { Button } from '../ui/button';
import { ChangePreview } from './change-preview';
import { playersOf, type Desk } from './desk';
import { closings, stops } from './more-panel';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';
import { powerplays } from './umpire-panel';
import { exchangedFrom } from './wrong-people';

type Way = { readonly label: string; readonly changes: readonly Change[] };

export default function EntrySheet({ desk, theme, close, seq }: SheetFrame & { readonly seq: Seq }) {
  const [proposed, propose] = useState<readonly Change[] | null>(null);
  const fact = overlay(desk.book.entries).facts.find((one) => one.seq === seq)?.fact;
  if (fact === undefined || fact.type === 'ballBowled') return null;
  const ways: readonly Way[] = [
    { label: desk.names.say('fix.takeOut'), changes: [{ type: 'VoidEntry', target: seq }] },
    ...otherWays(desk, seq, fact).filter(({ changes }) => changes.length > 0),
  ];
  return (
    <PadSheet speech={desk.names} theme={theme} close={close} title={factInWords(fact, desk.names)}>
      {proposed === null ? (
        <div className="grid grid-cols-2 gap-2">
          {ways.map(({ label, changes }) => (
            <Button key={label} look="outline" className="px-2! text-sm!" onClick={() => propose(changes)}>
              {label}
            </Button>
          ))}
        </div>
      ) : (
        <ChangePreview desk={desk} proposed={proposed} back={() => propose(null)} done={close} />
      )}
    </PadSheet>
  );
}

/**
 * What it might have been instead, in a few words each. Nothing for what says only that something was: taken out, it is
 * entered again where it belongs.
 */
function otherWays(desk: Desk, seq: Seq, fact: FactButABall): readonly Way[] {
  const { say, player, team } = desk.names;
  const amended = (label: string, instead: PlainFact): Way => ({
    label,
    changes: [{ type: 'AmendEntry', target: seq, fact: instead }],
  });
  const instead = (...facts: readonly FactButABall[]): readonly Way[] =>
    facts
      .map((other) => amended(factInWords(other, desk.names), other))
      .filter(({ label }) => label !== stood);
  const stood = factInWords(fact, desk.names);
  const batting = battingAt(desk.book, seq);
  const others = (side: SideIndex | null, but: readonly (PlayerId | null)[]) =>
    side === null ? [] : playersOf(desk.book.state, side).filter((one) => !but.includes(one));
  switch (fact.type) {
    case 'tossDecided':
      return instead(
        ...sides.flatMap((winner) => elections.map((elected) => ({ ...fact, winner, elected }))),
      );
    case 'bowlerNamed':
      return others(batting === null ? null : otherSide(batting), [fact.bowler]).map((bowler) =>
        amended(say('fix.bowled', { player: player(bowler) }), { ...fact, bowler }),
      );
    case 'batterArrived':
      return others(batting, [fact.batter]).map((batter) => ({
        label: say('fix.cameIn', { player: player(batter) }),
        changes: exchangedFrom(desk.book, seq, fact.batter, batter),
      }));
    case 'inningsOpened':
      return fact.nonStriker === null
        ? []
        : [
            amended(say('fix.facedFirst', { player: player(fact.nonStriker) }), {
              ...fact,
              striker: fact.nonStriker,
              nonStriker: fact.striker,
            }),
          ];
    case 'batterRetired':
      return instead(...retirements.map((as) => ({ ...fact, as })));
    case 'batterTimedOut':
      return instead(...others(batting, []).map((batter) => ({ ...fact, batter })));
    case 'batterAbsent':
      return instead(...others(fact.side, []).map((batter) => ({ ...fact, batter })));
    case 'keeperChanged':
      return instead(...others(fact.side, []).map((keeper) => ({ ...fact, keeper })));
    case 'bowlerSuspended':
      return instead(...suspensions.map((until) => ({ ...fact, until })));
    case 'penaltyAwarded': {
      const to = otherSide(fact.to);
      return [amended(say('fix.to', { team: team(to) }), { ...fact, to })];
    }
    case 'powerplayStarted':
      return instead(...powerplays.map((kind) => ({ ...fact, kind })));
    case 'inningsClosed':
      return instead(...closings.map((reason) => ({ ...fact, reason })));
    case 'followOnDecided':
      return instead({ ...fact, enforced: !fact.enforced });
    case 'playStopped':
      return instead(...stops.map((reason) => ({ ...fact, reason })));
    case 'matchArranged':
    case 'conditionsChanged':
    case 'sideChanged':
    case 'nonStrikerRunOut':
    case 'battersSwapped':
    case 'deadBallCalled':
    case 'overCalled':
    case 'overExtended':
    case 'powerplayEnded':
    case 'playResumed':
    case 'dayEnded':
    case 'inningsRevised':
    case 'playerReplaced':
    case 'runnerCame':
    case 'matchEnded':
    case 'scoresAgreed':
    case 'playerOfTheMatchNamed':
    case 'noteAdded':
    case 'ballRemarked':
      return [];
  }
}

const sides: readonly SideIndex[] = [0, 1];
const elections = ['bat', 'bowl'] as const;
const retirements = ['hurt', 'notOut', 'out'] as const;
const suspensions = ['innings', 'match'] as const;

/** The side that batted when an entry was made; null between innings. */
function battingAt(book: Scorebook, seq: Seq): SideIndex | null {
  const { facts } = overlay(book.entries);
  const place = facts.findIndex((one) => one.seq === seq);
  const opened = facts.slice(0, place + 1).findLast(({ fact }) => fact.type === 'inningsOpened');
  return opened?.fact.type === 'inningsOpened' ? opened.fact.batting : null;
}
