// Ids for commands, made on the scorer's device: UUIDv7 (RFC 9562 §5.7), in order of time; within a millisecond, and where
// the clock was set back, a counter keeps the order. Works on plain HTTP too, where crypto.randomUUID does not exist.
import type { CommandId } from '@/engine';

export type CommandIds = () => CommandId;

/** `now`: epoch milliseconds. `fill`: puts chance into the bytes. */
export const makeCommandIds = (
  now: () => number,
  fill: (bytes: Uint8Array<ArrayBuffer>) => void,
): CommandIds => {
  let last = 0;
  let counter = 0;
  return () => {
    const time = now();
    if (time > last) {
      last = time;
      counter = 0;
    } else counter += 1;
    if (counter > 0xfff) {
      last += 1;
      counter = 0;
    }
    const bytes = new Uint8Array(16);
    fill(bytes);
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const stamp = last.toString(16).padStart(12, '0');
    const order = counter.toString(16).padStart(3, '0');
    const variant = (8 + ((bytes[8] ?? 0) & 3)).toString(16);
    const text = `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${order}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    return asCommandId(text);
  };
};

const isUuid = (text: string): text is CommandId => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

const asCommandId = (text: string): CommandId => {
  if (!isUuid(text)) throw new Error(`not a UUID: ${text}`);
  return text;
};
