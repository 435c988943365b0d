// A scorer's pen on one match: a tap becomes a command, is decided on the pad's own view, shown, kept on the device and
// sent. Put together from store, outbox and sender; doesn't know React or the live connection.
import { decide, type Command, type CommandId, type MatchId } from '@/engine';
import type { NewNames } from '@/protocol/recording';
import type { CommandIds } from './command-id';
import { troubleOf } from './device/database';
import { headOf } from './incoming';
import { isApart, type Kept } from './kept';
import type { Outbox } from './outbox';
import type { Submitted } from './pen';
import { makeSender, type Send, type SenderParts } from './sender';
import type { MatchStore } from './store';
import type { Tabs } from './tabs';

export type ScoringParts = {
  readonly matchId: MatchId;
  /** The account that scores here. */
  readonly scorer: string;
  readonly store: MatchStore;
  readonly outbox: Outbox;
  readonly tabs: Tabs;
  /** Keeps the confirmed log on the device as far as the store has it. */
  readonly keepLog: () => Promise<void>;
  readonly commandIds: CommandIds;
  readonly now: () => number;
  /** Makes the match known to the server, where it isn't yet. */
  readonly arrange: SenderParts['arrange'];
  readonly pen: SenderParts['pen'];
  readonly sendOne: Send;
  readonly sendBatch: Send;
  /** Between tries while the server can't be reached. Milliseconds. */
  readonly retryMs: number;
  readonly onReach: SenderParts['onReach'];
};

export type Scoring = {
  readonly submit: (command: Command, names?: NewNames) => Promise<Submitted>;
  readonly retry: () => Promise<void>;
  readonly discard: (commandId: CommandId) => Promise<void>;
  /** Of what stands apart: entered now, under the pen that this device has again. */
  readonly enterApart: (ids: readonly CommandId[]) => Promise<void>;
  /** Of what stands apart: not to be entered, by a person's own choice. */
  readonly dropApart: (ids: readonly CommandId[]) => Promise<void>;
  /** The pen passed to or from this device. */
  readonly penPassed: () => Promise<void>;
  /** Reads what the device kept, and sends what can be sent. */
  readonly refresh: () => Promise<void>;
  /** Another tab of this device changed the outbox. */
  readonly reread: () => Promise<void>;
  /** The network may be back. */
  readonly kick: () => void;
  /** Resolves when nothing of it is under way any more. */
  readonly stop: () => Promise<void>;
};

/** The fence of what was entered under no pen: the first pen has 1. */
const noPen = 0;

export const makeScoring = (parts: ScoringParts): Scoring => {
  const { matchId, store, outbox, tabs } = parts;
  /** Shown already, and on their way onto the device. */
  let notYetKept: readonly Kept[] = [];
  const storageTrouble = (error: unknown): null => {
    store.setStorage(troubleOf(error));
    return null;
  };
  /** Reads answer in any order: only the latest counts. */
  let reading = 0;
  const reread = async (): Promise<void> => {
    reading += 1;
    const mine = reading;
    const kept = await outbox.all().catch(storageTrouble);
    if (kept === null || mine !== reading) return;
    const lies = new Set(kept.map(({ commandId }) => commandId));
    store.setKept(
      kept,
      notYetKept.filter(({ commandId }) => !lies.has(commandId)),
    );
    await tidy(kept);
  };
  /** What is in the log goes from the outbox, once the log lies on the device as far as that. */
  const tidy = async (kept: readonly Kept[]): Promise<void> => {
    const done = kept.filter(({ recordedTo }) => recordedTo !== null && recordedTo <= store.have());
    try {
      await parts.keepLog();
      await outbox.drop(done.map(({ commandId }) => commandId));
      store.setStorage(null);
    } catch (error) {
      // The server has it all: nothing is lost, but a pad opened without a network would be behind.
      storageTrouble(error);
    }
  };
  const changed = async (): Promise<void> => {
    tabs.sayChanged();
    await reread();
  };
  const sender = makeSender({
    ...parts,
    alone: tabs.alone,
    onChanged: changed,
    onFlying: store.setFlying,
    onTrouble: storageTrouble,
  });

  const submit = async (command: Command, names?: NewNames): Promise<Submitted> => {
    const { view } = store.read();
    const decision = decide(view, command);
    if (!decision.ok) return decision;
    const kept: Kept = {
      matchId,
      scorer: parts.scorer,
      fence: fenceNow(),
      commandId: parts.commandIds(),
      command,
      names,
      events: decision.events,
      basedOn: headOf(view),
      at: parts.now(),
      sent: false,
      problem: null,
      recordedTo: null,
    };
    notYetKept = [...notYetKept, kept];
    showKeeping();
    try {
      await outbox.keep(kept);
    } catch (error) {
      takeBack(kept);
      return { ok: false, notKept: troubleOf(error) };
    }
    notYetKept = notYetKept.filter((one) => one !== kept);
    await changed();
    sender.kick();
    return { ok: true, commandId: kept.commandId };
  };

  const fenceNow = (): number | null => {
    const { pen } = store.read();
    return pen.kind === 'mine' ? pen.fence : pen.kind === 'unknown' ? null : noPen;
  };
  /** What was entered before the device knew was entered without a pen, and is not sent by itself if it gets one. */
  const noteNoPen = async (): Promise<void> => {
    const kept = await outbox.all();
    const early = kept.filter(({ fence, recordedTo }) => fence === null && recordedTo === null);
    await outbox.change(early.map(({ commandId }) => ({ commandId, change: { fence: noPen } })));
  };

  /** Shows what is on its way onto the device behind what lies there. `gone`: it never came to lie there. */
  const showKeeping = (gone: CommandId | null = null): void => {
    const coming = new Set(notYetKept.map(({ commandId }) => commandId));
    const lying = store
      .read()
      .waiting.filter(({ commandId }) => commandId !== gone && !coming.has(commandId));
    store.setKept(lying, notYetKept);
  };
  /** It was shown and could not be kept: it is not entered. */
  const takeBack = (kept: Kept): void => {
    notYetKept = notYetKept.filter((one) => one !== kept);
    showKeeping(kept.commandId);
  };

  /** What was never sent is based on the view as it is now: the person has looked at it. Only while nothing is sent. */
  const rebase = async (): Promise<void> => {
    await reread();
    const { waiting, places, view, pen } = store.read();
    await outbox.change(
      waiting
        .filter((one) => !one.sent && !isApart(one, pen))
        .map(({ commandId }) => ({
          commandId,
          change: { basedOn: (places.get(commandId)?.first ?? headOf(view) + 1) - 1 },
        })),
    );
  };

  return {
    submit,
    retry: async () => {
      await tabs.alone(async () => {
        await rebase();
        const { waiting, pen } = store.read();
        const held = waiting.filter((one) => one.problem !== null && !isApart(one, pen));
        await outbox.change(held.map(({ commandId }) => ({ commandId, change: { problem: null } })));
      });
      await changed();
      sender.kick();
    },
    discard: async (commandId) => {
      await tabs.alone(async () => {
        await outbox.drop([commandId]);
        await rebase();
      });
      await changed();
      sender.kick();
    },
    enterApart: async (ids) => {
      await tabs.alone(async () => {
        const { pen } = store.read();
        if (pen.kind !== 'mine') return;
        const change = { fence: pen.fence, problem: null, sent: false };
        await outbox.putLast(ids.map((commandId) => ({ commandId, change })));
        await rebase();
      });
      await changed();
      sender.kick();
    },
    dropApart: async (ids) => {
      await tabs.alone(() => outbox.drop(ids));
      await changed();
    },
    penPassed: async () => {
      if (store.read().pen.kind !== 'mine') await tabs.alone(noteNoPen);
      await changed();
      sender.kick();
    },
    refresh: async () => {
      await reread();
      sender.kick();
    },
    reread,
    kick: sender.kick,
    stop: sender.stop,
  };
};
