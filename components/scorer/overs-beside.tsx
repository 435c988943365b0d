// The ledger of all overs beside the keys, on a screen with room for it. It follows a tap when the score is painted: forty
// overs are more to draw than the rest of the pad together. Doesn't know what is in it.
import { memo, useDeferredValue, useSyncExternalStore, type ComponentProps } from 'react';
import { OverLedger } from './over-ledger';

/** Two columns, with height to spare below the short one. */
const roomy = '(min-width: 40rem) and (min-height: 36rem)';

const watch = (changed: () => void): (() => void) => {
  const room = matchMedia(roomy);
  room.addEventListener('change', changed);
  return () => room.removeEventListener('change', changed);
};

/** Whether the screen has room for it; a server has none. */
const useRoom = (): boolean =>
  useSyncExternalStore(
    watch,
    () => matchMedia(roomy).matches,
    () => false,
  );

const Ledger = memo(OverLedger);

type Overs = ComponentProps<typeof OverLedger>;

export const OversBeside = (props: Overs) => (useRoom() ? <Following {...props} /> : null);

function Following(props: Overs) {
  const followed = useDeferredValue(props);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-3 pt-3">
      <Ledger {...followed} />
    </div>
  );
}
