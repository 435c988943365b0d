// A command as the device keeps it until the server has it. Values only.
import type { Command, CommandId, MatchEvent, MatchId, Scorebook } from '@/engine';
import type { NewNames } from '@/protocol/recording';
import type { Problem } from './pen';

/** What the outbox holds. */
export type Kept = {
  readonly matchId: MatchId;
  /** The account it was entered by. */
  readonly scorer: string;
  readonly commandId: CommandId;
  readonly command: Command;
  /** Whom it names for the first time; left out where nobody. */
  readonly names?: NewNames | undefined;
  /** What it came to on the pad. */
  readonly events: readonly MatchEvent[];
  /** The last seq of the pad's view when it was entered: the server records it right behind that, or not at all. */
  readonly basedOn: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** It was sent and no word on it came back: the log may hold it already. */
  readonly sent: boolean;
  readonly problem: Problem | null;
  /** Recorded, up to this seq; kept until the log here has it too. */
  readonly recordedTo: number | null;
};

/** The same with what only this page knows: whether it is on its way onto the device, and whether it is being sent. */
export type Waiting = Kept & { readonly keeping: boolean; readonly flying: boolean };

/**
 * Whether the log has it: as the server said, or, before that, since it stands in the one place where it could. So a ball
 * is never shown twice, whether its frame or its answer comes first.
 */
export const isInLog = (
  { recordedTo, problem, sent, basedOn, events }: Kept,
  { entries }: Scorebook,
): boolean => {
  if (recordedTo !== null) return recordedTo <= entries.length;
  // The server's word that it was not recorded; any other problem leaves its fate open.
  if (problem !== null && !sent) return false;
  return events.every((event, place) => isSame(event, entries[basedOn + place]?.event));
};

/** The same value, in whatever order its fields were written. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const fields = Object.entries(one);
  return (
    Object.keys(other).length === fields.length &&
    fields.every(([name, value]) => isSame(value, Reflect.get(other, name)))
  );
};
