// A command as the device keeps it until the server has it. Values only.
import type { Command, CommandId, MatchEvent, MatchId, Scorebook } from '@/engine';
import type { PenHere } from '@/protocol/pen';
import type { NewNames } from '@/protocol/recording';

/** Why the server did not record a command; `law` where a Law refused it. */
export type Problem = { readonly code: string; readonly message: string; readonly law: string | null };

/** What the outbox holds. */
export type Kept = {
  readonly matchId: MatchId;
  /** The account it was entered by. */
  readonly scorer: string;
  /** Of the pen it was entered under; null before the device knew, 0 where it had none. */
  readonly fence: number | null;
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
  return isInPlace({ basedOn, events }, { entries });
};

/** Whether the log has the same in the place where this was entered, whoever entered it. */
export const isInPlace = (
  { basedOn, events }: Pick<Kept, 'basedOn' | 'events'>,
  { entries }: Pick<Scorebook, 'entries'>,
): boolean => events.every((event, place) => isSame(event, entries[basedOn + place]?.event));

/** Whether it was entered under a pen that this device has lost: it waits for a person, apart from the book. */
export const isApart = ({ fence, recordedTo }: Kept, pen: PenHere): boolean => {
  if (recordedTo !== null || pen.kind === 'unknown') return false;
  return pen.kind === 'mine' ? fence !== null && fence !== pen.fence : true;
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
