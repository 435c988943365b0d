// All overs of the match in a sheet, to find an earlier ball.
import type { Seq } from '@/engine';
import { OverLedger } from './over-ledger';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';
import type { EntryState } from './sync';

export function LedgerSheet(
  props: SheetFrame & {
    readonly stateOf: (seq: number) => EntryState;
    readonly onBall: (seq: Seq) => void;
    readonly onEntry: (seq: Seq) => void;
  },
) {
  const { desk, theme, close, stateOf, onBall, onEntry } = props;
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={desk.names.say('pad.allOvers')}
      description={desk.names.say('ledger.how')}
    >
      <OverLedger desk={desk} stateOf={stateOf} onBall={onBall} onEntry={onEntry} />
    </PadSheet>
  );
}
