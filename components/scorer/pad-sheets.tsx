// The sheets that come up over the pad, one at a time. Doesn't know what any of them holds.
import { lazy, Suspense } from 'react';
import type { Command, Seq, SideIndex } from '@/engine';
import { AskSheet } from './ask-sheet';
import { BalanceSheet } from './balance-sheet';
import { BallSheet } from './ball-sheet';
import type { Desk } from './desk';
import { EndMatchSheet } from './end-match-sheet';
import { HelpSheet } from './help-sheet';
import { LedgerSheet } from './ledger-sheet';
import type { MoreSheet } from './more-panel';
import { NoteSheet } from './note-sheet';
import { ReviseSheet } from './revise-sheet';
import type { ScoringPadProps } from './pad-props';
import type { SheetFrame } from './sheet-frame';
import { SyncSheet } from './sync-sheet';
import { WhySheet } from './why-sheet';

// The notation's reader brings a schema library along: it comes only when it is asked for.
const CatchUpSheet = lazy(() => import('./catch-up-sheet'));
const EntrySheet = lazy(() => import('./entry-sheet'));
const RulesSheet = lazy(() => import('./rules-sheet'));
const SideSheet = lazy(() => import('./side-sheet'));
const PenSheet = lazy(() => import('./pen-sheet'));
const ApartSheet = lazy(() => import('./apart-sheet'));
const RemarkSheet = lazy(() => import('./remark-sheet'));

export type OpenSheet =
  | { readonly kind: MoreSheet | 'ledger' | 'apart' }
  | { readonly kind: 'ball' | 'entry' | 'remark'; readonly seq: Seq }
  | { readonly kind: 'side'; readonly side: SideIndex }
  | { readonly kind: 'ask'; readonly question: string; readonly command: Command };

export function PadSheets(
  props: ScoringPadProps & {
    readonly desk: Desk;
    readonly sheet: OpenSheet | null;
    readonly sunlight: boolean;
    readonly show: (sheet: OpenSheet) => void;
    readonly close: () => void;
  },
) {
  const { desk, sheet, show, close } = props;
  if (sheet === null) return null;
  const frame: SheetFrame = { desk, theme: props.sunlight ? 'sunlight' : null, close };
  switch (sheet.kind) {
    case 'ask':
      return <AskSheet {...frame} question={sheet.question} command={sheet.command} />;
    case 'sync':
      return <SyncSheet {...frame} {...props} theme={frame.theme} />;
    case 'ledger':
      return (
        <LedgerSheet
          {...frame}
          stateOf={props.stateOf}
          onBall={(seq) => show({ kind: 'ball', seq })}
          onEntry={(seq) => show({ kind: 'entry', seq })}
        />
      );
    case 'ball':
      return (
        <BallSheet {...frame} seq={sheet.seq} onRemark={() => show({ kind: 'remark', seq: sheet.seq })} />
      );
    case 'note':
      return <NoteSheet {...frame} />;
    case 'revise':
      return <ReviseSheet {...frame} />;
    case 'endMatch':
      return <EndMatchSheet {...frame} />;
    case 'balance':
      return <BalanceSheet {...frame} />;
    case 'catchUp':
      return (
        <Suspense>
          <CatchUpSheet {...frame} />
        </Suspense>
      );
    case 'entry':
      return (
        <Suspense>
          <EntrySheet {...frame} seq={sheet.seq} />
        </Suspense>
      );
    case 'rules':
      return (
        <Suspense>
          <RulesSheet {...frame} />
        </Suspense>
      );
    case 'side':
      return (
        <Suspense>
          <SideSheet {...frame} side={sheet.side} />
        </Suspense>
      );
    case 'remark':
      return (
        <Suspense>
          <RemarkSheet {...frame} seq={sheet.seq} />
        </Suspense>
      );
    case 'pen':
      return (
        <Suspense>
          <PenSheet {...frame} pen={props.pen} sync={props.sync} />
        </Suspense>
      );
    case 'apart':
      return (
        <Suspense>
          <ApartSheet {...frame} pen={props.pen} />
        </Suspense>
      );
    case 'why':
      return <WhySheet {...frame} />;
    case 'help':
      return <HelpSheet {...frame} />;
  }
}
