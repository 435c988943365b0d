// What every page of a wicket is given. A type only.
import type { Armed } from './compose-delivery';
import type { Crease } from './crease';
import type { Desk } from './desk';

export type WicketProps = {
  readonly desk: Desk;
  readonly crease: Crease;
  readonly armed: Armed;
  readonly setArmed: (armed: Armed) => void;
  readonly back: () => void;
};
