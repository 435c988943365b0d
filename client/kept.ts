// A command as the device keeps it until the server has it. Values only.
import type { Command, CommandId, MatchId } from '@/engine';
import type { Problem } from './pen';

/** What the outbox holds. */
export type Kept = {
  readonly matchId: MatchId;
  readonly commandId: CommandId;
  readonly command: Command;
  /** The last seq of the pad's view when it was entered. */
  readonly basedOn: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** It was sent and no word on it came back: the log may hold it already. */
  readonly sent: boolean;
  readonly problem: Problem | null;
};

/** The same with what only this page knows. `recordedTo`: the seq the server answered, kept until the log here has it. */
export type Waiting = Kept & { readonly flying: boolean; readonly recordedTo: number | null };

/** Whether the log may hold it without our knowing. */
export const isUnsettled = ({ sent, recordedTo }: Waiting): boolean => sent && recordedTo === null;
