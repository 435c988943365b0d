'use client';
// The scoring pad: score, people, this over, readback, and below them whatever the match awaits. Views and taps only: the
// engine says what is allowed, and the owner of `onCommand` keeps and sends it. Fits a phone without scrolling.
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { refusalText, type Command, type Scorebook } from '@/engine';
import { namesOf } from '@/protocol/announce/who';
import type { Roster } from '@/protocol/roster';
import { ActionKeys } from './action-keys';
import { AwaitedPanel } from './awaited-panel';
import { nothingArmed, type Armed } from './compose-delivery';
import { refusalOf, type Desk } from './desk';
import { MorePanel, type MoreSheet } from './more-panel';
import { usePadSettings } from './pad-settings';
import { OverLedger } from './over-ledger';
import { PadSheets, type OpenSheet } from './pad-sheets';
import { BatterActions, BowlerActions } from './people-panels';
import { PeopleRows } from './people-rows';
import type { PlayerId } from '@/engine';
import { badgeOf, promptOf } from './prompt';
import { Readback } from './readback';
import { redoCommand } from './redo';
import { ScoreStrip } from './score-strip';
import type { EntryState, HeldCommand, Sync } from './sync';
import { ThisOver } from './this-over';
import { UmpirePanel } from './umpire-panel';
import { usePadKeyboard } from './pad-keyboard';
import { useTapGuard } from './tap-guard';

export type ScoringPadProps = {
  readonly book: Scorebook;
  readonly roster: Roster;
  readonly onCommand: (command: Command) => void;
  /** False until the device has read what it kept: no tap is taken before. */
  readonly ready: boolean;
  readonly stateOf: (seq: number) => EntryState;
  readonly sync: Sync;
  readonly held: readonly HeldCommand[];
  readonly onRetry: () => void;
  readonly onDiscard: (held: HeldCommand) => void;
  readonly onExport: () => void;
  /** The board's address, to show it to others. */
  readonly boardPath: string;
};

/** What the pad's lower part shows: what is awaited, or what a person opened. */
type Panel =
  | { readonly kind: 'awaited' }
  | { readonly kind: 'umpire' }
  | { readonly kind: 'more' }
  | { readonly kind: 'bowler' }
  | { readonly kind: 'batter'; readonly batter: PlayerId };
const awaited: Panel = { kind: 'awaited' };

/** How long a passing sentence stays in the readback, milliseconds. */
const sayFor = 5000;

export function ScoringPad(props: ScoringPadProps) {
  const { book, roster, onCommand } = props;
  const names = useMemo(() => namesOf(roster), [roster]);
  const [panel, setPanel] = useState<Panel>(awaited);
  const [armed, setArmed] = useState<Armed>(nothingArmed);
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const [settings, setSettings] = usePadSettings();
  const [said, say] = usePassingSentence(book);
  const root = useRef<HTMLDivElement>(null);
  const guard = useTapGuard(useCallback(() => say('Second tap ignored.'), [say]));
  usePadKeyboard(
    root,
    useCallback(() => setSheet({ kind: 'help' }), []),
  );

  const desk: Desk = {
    book,
    names,
    say,
    explain: (refusal) => say(refusalText(refusal)),
    enter: (command) => {
      if (!props.ready) return say('One moment: reading what this device kept.');
      const refusal = refusalOf(book, command);
      if (refusal !== null) return say(refusalText(refusal));
      setPanel(awaited);
      setArmed(nothingArmed);
      say(null);
      navigator.vibrate?.(12);
      onCommand(command);
    },
    enterAll: (commands) => {
      setPanel(awaited);
      for (const command of commands) onCommand(command);
    },
  };
  const back = () => setPanel(awaited);
  const toggle = (kind: 'umpire' | 'more') => setPanel(panel.kind === kind ? awaited : { kind });
  const openSheet = (kind: MoreSheet) => setSheet({ kind });
  const ask = (question: string, command: Command) => setSheet({ kind: 'ask', question, command });
  const redo = redoCommand(book);

  return (
    <div
      ref={root}
      {...guard}
      {...(settings.sunlight ? { 'data-theme': 'sunlight' } : {})}
      data-awaiting={book.state.awaiting.kind}
      className="flex h-dvh min-h-0 flex-col bg-paper text-ink"
    >
      <ScoreStrip book={book} roster={roster} sync={props.sync} onSync={() => setSheet({ kind: 'sync' })} />
      <main
        id="main"
        className={`mx-auto flex min-h-0 w-full max-w-5xl flex-1 flex-col wide:items-stretch wide:gap-4 ${settings.leftHanded ? 'wide:flex-row-reverse' : 'wide:flex-row'}`}
      >
        <div className="flex min-h-0 min-w-0 shrink-0 flex-col wide:flex-1 wide:shrink">
          <PeopleRows
            desk={desk}
            leftHanded={settings.leftHanded}
            onBatter={(batter) => setPanel({ kind: 'batter', batter })}
            onBowler={() => setPanel({ kind: 'bowler' })}
          />
          <ThisOver
            book={book}
            names={names}
            stateOf={props.stateOf}
            onBall={(ball) => setSheet({ kind: 'ball', seq: ball.seq })}
            onLedger={() => setSheet({ kind: 'ledger' })}
          />
          <Readback
            sentence={said ?? promptOf(book, names)}
            badge={badgeOf(book)}
            alert={said !== null}
            onRedo={redo === null ? null : () => desk.enter(redo)}
            onWhy={() => setSheet({ kind: 'why' })}
          />
          <div className="hidden min-h-0 flex-1 overflow-y-auto px-3 pt-3 roomy:block">
            <OverLedger
              desk={desk}
              stateOf={props.stateOf}
              onBall={(seq) => setSheet({ kind: 'ball', seq })}
            />
          </div>
        </div>
        <div
          dir={settings.leftHanded ? 'rtl' : 'ltr'}
          className="min-h-0 flex-1 px-2 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] wide:max-h-[32rem] wide:flex-none wide:basis-1/2"
        >
          {lowerPart()}
        </div>
      </main>
      <PadSheets
        {...props}
        desk={desk}
        sheet={sheet}
        sunlight={settings.sunlight}
        show={setSheet}
        close={() => setSheet(null)}
      />
    </div>
  );

  function lowerPart(): ReactNode {
    const bottom = (
      <ActionKeys
        desk={desk}
        open={panel.kind}
        onUmpire={() => toggle('umpire')}
        onMore={() => toggle('more')}
      />
    );
    switch (panel.kind) {
      case 'awaited':
        return <AwaitedPanel desk={desk} armed={armed} setArmed={setArmed} bottom={bottom} />;
      case 'umpire':
        return <UmpirePanel desk={desk} back={back} />;
      case 'more':
        return (
          <MorePanel
            desk={desk}
            back={back}
            open={openSheet}
            ask={ask}
            settings={settings}
            set={setSettings}
          />
        );
      case 'bowler':
        return <BowlerActions desk={desk} back={back} />;
      case 'batter':
        return <BatterActions key={panel.batter} desk={desk} back={back} batter={panel.batter} />;
    }
  }
}

/** A sentence for the readback that passes: after a while, or as soon as the book moves on. */
function usePassingSentence(book: Scorebook): [string | null, (sentence: string | null) => void] {
  const [said, setSaid] = useState<{ sentence: string; book: Scorebook } | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), sayFor);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback(
    (sentence: string | null) => setSaid(sentence === null ? null : { sentence, book }),
    [book],
  );
  return [said !== null && said.book === book ? said.sentence : null, say];
}
