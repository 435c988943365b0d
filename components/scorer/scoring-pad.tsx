'use client';
// The scoring pad: score, people, this over, readback, and below them whatever the match awaits. Views and taps only: the
// engine says what is allowed, and the owner of `onCommand` keeps and sends it. Fits a phone without scrolling.
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { lastBall, type Command, type PlayerId } from '@/engine';
import { nothingArmed, type Armed } from './compose-delivery';
import { whyNot, type Desk } from './desk';
import { useIntroductions } from './introductions';
import { awaited, LowerPart, type Panel } from './lower-part';
import { OversBeside } from './overs-beside';
import { usePadKeyboard } from './pad-keyboard';
import { usePadSettings } from './pad-settings';
import { padWords } from './pad-words';
import { whyNoPen } from './pad-pen';
import type { ScoringPadProps } from './pad-props';
import { PenPanel } from './pen-panel';
import { PassingSentence } from './pad-sheet';
import { PadSheets, type OpenSheet } from './pad-sheets';
import { usePassingSentence } from './passing-sentence';
import { PeopleRows } from './people-rows';
import { badgeOf, promptOf } from './prompt';
import { Readback } from './readback';
import { redoCommand } from './redo';
import { ScoreStrip } from './score-strip';
import { useTapGuard } from './tap-guard';
import { ThisOver } from './this-over';

export function ScoringPad(props: ScoringPadProps) {
  const { book, ready, speech } = props;
  const { roster, introduce, namesIn } = useIntroductions(props.roster, props.newPlayerId);
  const names = useMemo(() => padWords(roster, speech), [roster, speech]);
  const [panel, open] = useState<Panel>(awaited);
  const [armed, setArmed] = useState<Armed>(nothingArmed);
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const [settings, set] = usePadSettings();
  const [said, say] = usePassingSentence(book);
  const root = useRef<HTMLDivElement>(null);
  const guard = useTapGuard(useCallback(() => say(speech.say('pad.secondTap')), [say, speech]));
  usePadKeyboard(
    root,
    useCallback(() => setSheet({ kind: 'help' }), []),
  );
  const noPen = whyNoPen(props.pen.here, speech);
  const { onCommand } = props;
  // The same as long as the book is: what only tells where a ball is on its way leaves the keys as they are drawn.
  const desk = useMemo(
    () =>
      deskOf(
        {
          ...{ noPen, book, names, roster, introduce, ready, say },
          onCommand: (command) => onCommand(command, namesIn(command)),
        },
        () => {
          open(awaited);
          setArmed(nothingArmed);
        },
      ),
    [noPen, book, names, roster, introduce, ready, say, onCommand, namesIn],
  );
  const onBatter = useCallback((batter: PlayerId) => open({ kind: 'batter', batter }), []);
  const onBowler = useCallback(() => open({ kind: 'bowler' }), []);
  const showOver = useCallback((next: OpenSheet) => {
    // When the pen comes back, the pad asks for the next ball.
    if (next.kind === 'pen') open(awaited);
    setSheet(next);
  }, []);
  const showBall = (seq: number) => setSheet({ kind: 'ball', seq });

  return (
    <div
      ref={root}
      {...guard}
      {...(settings.sunlight ? { 'data-theme': 'sunlight' } : {})}
      data-awaiting={book.state.awaiting.kind}
      aria-busy={!ready}
      className="flex h-dvh min-h-0 flex-col bg-paper text-ink"
    >
      <ScoreStrip
        speech={speech}
        book={book}
        roster={roster}
        sync={props.sync}
        onSync={() => setSheet({ kind: props.pen.apart.length > 0 ? 'apart' : 'sync' })}
      />
      <main
        id="main"
        className={`mx-auto flex min-h-0 w-full max-w-6xl flex-1 flex-col wide:items-stretch wide:gap-4 ${settings.leftHanded ? 'wide:flex-row-reverse' : 'wide:flex-row'}`}
      >
        <div className="flex min-h-0 min-w-0 shrink-0 flex-col wide:flex-1 wide:shrink">
          <PeopleRows desk={desk} leftHanded={settings.leftHanded} onBatter={onBatter} onBowler={onBowler} />
          <ThisOver
            book={book}
            names={names}
            stateOf={props.stateOf}
            onBall={({ seq }) => showBall(seq)}
            onLedger={() => setSheet({ kind: 'ledger' })}
          />
          <Said desk={desk} alarm={props.alarm ?? said} show={setSheet} />
          <OversBeside
            desk={desk}
            stateOf={props.stateOf}
            onBall={showBall}
            onEntry={(seq) => setSheet({ kind: 'entry', seq })}
          />
        </div>
        <div
          data-lower
          dir={settings.leftHanded ? 'rtl' : 'ltr'}
          className="min-h-0 flex-1 px-2 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] wide:h-[min(100%,42rem)] wide:flex-none wide:basis-1/2 wide:portrait:self-end"
        >
          {noPen === null ? (
            <LowerPart {...{ desk, panel, open, armed, setArmed, settings, set }} show={showOver} />
          ) : (
            <PenPanel speech={speech} pen={props.pen} boardPath={props.boardPath} show={setSheet} />
          )}
        </div>
      </main>
      <PassingSentence value={said}>
        <PadSheets
          {...props}
          desk={desk}
          sheet={sheet}
          sunlight={settings.sunlight}
          show={setSheet}
          close={() => setSheet(null)}
        />
      </PassingSentence>
    </div>
  );
}

/** The readback: what has just been said to the scorer, or else what was entered and is asked. */
const Said = memo(function Said({
  desk,
  alarm,
  show,
}: {
  readonly desk: Desk;
  readonly alarm: string | null;
  readonly show: (sheet: OpenSheet) => void;
}) {
  const redo = redoCommand(desk.book);
  const last = lastBall(desk.book.state);
  return (
    <Readback
      speech={desk.names}
      sentence={alarm ?? promptOf(desk.book, desk.names)}
      badge={badgeOf(desk.book, desk.names)}
      alert={alarm !== null}
      onRedo={redo === null ? null : () => desk.enter(redo)}
      onWhy={() => show({ kind: 'why' })}
      onRemark={last === null ? null : () => show({ kind: 'remark', seq: last.seq })}
    />
  );
});

type DeskParts = Pick<Desk, 'book' | 'names' | 'roster' | 'introduce'> & {
  /** Why nothing can be entered: the pen is elsewhere. Null where it is here. */
  readonly noPen: string | null;
  readonly ready: boolean;
  readonly say: (sentence: string | null) => void;
  readonly onCommand: (command: Command) => void;
};

/** `tidy`: closes what was open, since something has been entered. */
function deskOf({ noPen, ready, onCommand, ...parts }: DeskParts, tidy: () => void): Desk {
  const { book, names, say } = parts;
  return {
    ...parts,
    enter: (command) => {
      if (noPen !== null) return say(noPen);
      if (!ready) return say(names.say('pad.reading'));
      const why = whyNot({ book, names }, command);
      if (why !== null) return say(why);
      tidy();
      say(null);
      navigator.vibrate?.(12);
      onCommand(command);
    },
    enterAll: (commands) => {
      if (noPen !== null) return say(noPen);
      tidy();
      for (const command of commands) onCommand(command);
    },
  };
}
