// Who an id is, asked of whoever knows: the words of the engine take names through this, and never a roster.
import type { PlayerId, SideIndex } from '../vocabulary/ids';

export type Names = {
  readonly player: (id: PlayerId) => string;
  /** The side's team. */
  readonly team: (side: SideIndex) => string;
};
