// What a device keeps of the pens it has: its own name, and the fence of each match, so that a pad that is opened again,
// also without a network, has the pen it had. Doesn't know whether it still has.
import type { MatchId } from '@/engine';

export type KeptPen = {
  /** A UUID, made once. */
  readonly device: string;
  /** Of one match, as one scorer holds it; null where this device has not. */
  readonly fence: () => number | null;
  readonly keep: (fence: number | null) => void;
};

/** As much of the browser's localStorage as is used. */
export type SmallStorage = {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
};

const deviceKey = 'scorebox.device';

/** `newDevice` makes a UUID. A browser that keeps nothing has a pen until its page is closed. */
export const makeKeptPen = (
  storage: SmallStorage,
  matchId: MatchId,
  scorer: string,
  newDevice: () => string,
): KeptPen => {
  const key = `scorebox.pen ${matchId} ${scorer}`;
  const read = (name: string): string | null => {
    try {
      return storage.getItem(name);
    } catch {
      // The browser keeps its storage shut: then nothing is kept.
      return null;
    }
  };
  const write = (name: string, value: string | null): void => {
    try {
      if (value === null) storage.removeItem(name);
      else storage.setItem(name, value);
    } catch {
      // As above; the server still knows whose the pen is.
    }
  };
  const device = read(deviceKey) ?? newDevice();
  write(deviceKey, device);
  return {
    device,
    fence: () => {
      const kept = read(key);
      return kept === null || !/^\d+$/.test(kept) ? null : Number(kept);
    },
    keep: (fence) => write(key, fence === null ? null : String(fence)),
  };
};
