// Ids made on the scorer's device, for commands, for players named at the ground and for matches set up there: UUIDv7
// (RFC 9562 §5.7), in order of time; within a millisecond, and where the clock was set back, a counter keeps the order.
// Works on plain HTTP too, where crypto.randomUUID does not exist.
import type { CommandId, MatchId, PlayerId } from '@/engine';

export type CommandIds = () => CommandId;
type Fill = (bytes: Uint8Array<ArrayBuffer>) => void;

/** `now`: epoch milliseconds. `fill`: puts chance into the bytes. */
export const makeCommandIds = (now: () => number, fill: Fill): CommandIds => {
  const uuids = makeUuids(now, fill);
  return () => branded(uuids(), isCommandId);
};

/** The same for players. */
export const makePlayerIds = (now: () => number, fill: Fill): (() => PlayerId) => {
  const uuids = makeUuids(now, fill);
  return () => branded(uuids(), isPlayerId);
};

/** The id of a match that is set up on this device. */
export const newMatchId = (): MatchId =>
  branded(makeUuids(Date.now, (bytes) => void crypto.getRandomValues(bytes))(), isMatchId);

const makeUuids = (now: () => number, fill: Fill): (() => string) => {
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
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${order}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
};

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const isCommandId = (text: string): text is CommandId => isUuid(text);
const isPlayerId = (text: string): text is PlayerId => isUuid(text);
const isMatchId = (text: string): text is MatchId => isUuid(text);

const branded = <Id extends string>(text: string, is: (text: string) => text is Id): Id => {
  if (!is(text)) throw new Error(`not a UUID: ${text}`);
  return text;
};
