// A scorer's pen on one match: a tap becomes a command, is decided on the pad's own view, shown, kept on the device and
// sent. Put together from store, outbox and sender; doesn't know React or the live connection.
import { decide, type Command, type CommandId, type MatchId } from '@/engine';
import type { NewNames } from '@/protocol/recording';
import type { CommandIds } from './command-id';
import { headOf } from './incoming';
import type { Kept } from './kept';
import type { Outbox } from './outbox';
import type { Submitted } from './pen';
import { makeSender, type Send } from './sender';
import type { MatchStore } from './store';
import type { Tabs } from './tabs';

export type ScoringParts = {
  readonly matchId: MatchId;
  readonly store: MatchStore;
  readonly outbox: Outbox;
  readonly tabs: Tabs;
  readonly commandIds: CommandIds;
  readonly now: () => number;
  readonly sendOne: Send;
  readonly sendBatch: Send;
  /** Between tries while the server can't be reached. Milliseconds. */
  readonly retryMs: number;
  readonly onReach: (reached: boolean) => void;
};

export type Scoring = {
  readonly submit: (command: Command, names?: NewNames) => Promise<Submitted>;
  readonly retry: () => Promise<void>;
  readonly discard: (commandId: CommandId) => Promise<void>;
  /** Reads what the device kept, and sends what can be sent. */
  readonly refresh: () => Promise<void>;
  /** Another tab of this device changed the outbox. */
  readonly reread: () => Promise<void>;
  /** The network may be back. */
  readonly kick: () => void;
  /** Resolves when nothing of it is under way any more. */
  readonly stop: () => Promise<void>;
};

export const makeScoring = (parts: ScoringParts): Scoring => {
  const { matchId, store, outbox, tabs } = parts;
  /** Shown already, and on their way onto the device. */
  let notYetKept: readonly Kept[] = [];
  /** Reads answer in any order: only the latest counts. */
  let reading = 0;
  const reread = async (): Promise<void> => {
    reading += 1;
    const mine = reading;
    const kept = await outbox.of(matchId);
    if (mine !== reading) return;
    const lies = new Set(kept.map(({ commandId }) => commandId));
    store.setKept([...kept, ...notYetKept.filter(({ commandId }) => !lies.has(commandId))]);
    const done = kept.filter(({ recordedTo }) => recordedTo !== null && recordedTo <= store.have());
    await Promise.all(done.map(({ commandId }) => outbox.drop(commandId)));
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
  });

  const submit = async (command: Command, names?: NewNames): Promise<Submitted> => {
    const { view, waiting } = store.read();
    const decision = decide(view, command);
    if (!decision.ok) return decision;
    const kept: Kept = {
      matchId,
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
    store.setKept([...waiting, kept]);
    try {
      await outbox.keep(kept);
    } finally {
      notYetKept = notYetKept.filter((one) => one !== kept);
      await changed();
    }
    sender.kick();
    return { ok: true, commandId: kept.commandId };
  };

  /** What was never sent is based on the view as it is now: the person has looked at it. Only while nothing is sent. */
  const rebase = async (): Promise<void> => {
    await reread();
    const { waiting, places, view } = store.read();
    for (const { commandId, sent } of waiting) {
      if (sent) continue;
      const basedOn = (places.get(commandId)?.first ?? headOf(view) + 1) - 1;
      await outbox.change(commandId, { basedOn });
    }
  };

  return {
    submit,
    retry: async () => {
      await tabs.alone(async () => {
        await rebase();
        for (const { commandId, problem } of store.read().waiting)
          if (problem !== null) await outbox.change(commandId, { problem: null });
      });
      await changed();
      sender.kick();
    },
    discard: async (commandId) => {
      await tabs.alone(async () => {
        await outbox.drop(commandId);
        await rebase();
      });
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
