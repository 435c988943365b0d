// What every sheet of the pad is given. A type only.
import type { Desk } from './desk';

export type SheetFrame = {
  readonly desk: Desk;
  readonly theme: 'sunlight' | null;
  readonly close: () => void;
};
