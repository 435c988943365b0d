// Whether every ball is safe and where: always in sight, in words and with a shape, and a button to the details.
import { CircleAlert, CircleCheck, CloudOff, CloudUpload, LogIn } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ScorerSpeech } from '@/words/messages';
import { syncText, type Sync } from './sync';

const shapes = {
  synced: CircleCheck,
  sending: CloudUpload,
  offline: CloudOff,
  signIn: LogIn,
  notArranged: CircleAlert,
  needsYou: CircleAlert,
} as const;
const looks = {
  synced: 'border-board-line text-board-ink',
  sending: 'border-board-ink text-board-ink',
  offline: 'border-dashed border-board-ink text-board-ink',
  signIn: 'border-board-danger bg-board-danger text-board',
  notArranged: 'border-board-danger bg-board-danger text-board',
  needsYou: 'border-board-danger bg-board-danger text-board',
} as const;

export function SyncPill(props: {
  readonly speech: ScorerSpeech;
  readonly sync: Sync;
  readonly overs: string | null;
  readonly onOpen: () => void;
}) {
  const { sync, overs, onOpen } = props;
  const now = useMinutes(sync.kind === 'offline');
  const Shape = shapes[sync.kind];
  return (
    <button
      type="button"
      onClick={onOpen}
      data-sync={sync.kind}
      className={`flex h-11 max-w-[40vw] shrink-0 items-center gap-1.5 rounded-full border px-2 text-left text-xs leading-[14px] font-semibold sm:max-w-56 ${looks[sync.kind]}`}
    >
      <Shape aria-hidden className="size-4 shrink-0" />
      <span className="line-clamp-3">{syncText(sync, overs, now, props.speech)}</span>
    </button>
  );
}

/** The time, looked at again every ten seconds while it is being shown; else when it was first looked at. */
function useMinutes(shown: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!shown) return;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, 10_000);
    return () => clearInterval(timer);
  }, [shown]);
  return now;
}
