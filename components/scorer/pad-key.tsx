// One key of the pad: what it enters, its letter on a keyboard, and, where the Laws don't allow it, why. A key that is not
// allowed can still be tapped, to hear the reason. Doesn't know cricket.
import type { ReactNode } from 'react';

export type KeyTone = 'run' | 'extra' | 'wicket' | 'act' | 'name';

export type PadKeyProps = {
  readonly label: ReactNode;
  /** Second line, small. */
  readonly note?: ReactNode;
  /** What a screen reader says instead of the label. */
  readonly spoken?: string | undefined;
  readonly tone?: KeyTone;
  readonly lit?: boolean | undefined;
  /** Why it is not allowed now; null or left out where it is. */
  readonly barred?: string | null | undefined;
  readonly shortcut?: string | undefined;
  readonly onPress: () => void;
  readonly onBarred?: (why: string) => void;
};

const tones: Readonly<Record<KeyTone, string>> = {
  run: 'bg-raised text-ink border-edge',
  extra: 'bg-sunken text-ink border-edge',
  wicket: 'bg-danger text-on-danger border-danger',
  act: 'bg-paper text-ink border-edge',
  name: 'bg-raised text-ink border-edge',
};
const sizes: Readonly<Record<KeyTone, string>> = {
  run: 'font-semibold',
  extra: 'text-xl font-semibold',
  wicket: 'text-xl font-bold tracking-wide',
  act: 'text-sm font-medium',
  name: 'text-[15px] font-medium',
};

/** A key that can't be now is pale and dashed, but as readable as any: who looks for it must find it, and read why. */
function lookOf({ barred, lit, tone = 'name' }: PadKeyProps): string {
  if (barred !== undefined && barred !== null)
    return `${sizes[tone]} border-dashed border-edge bg-paper text-muted`;
  if (lit === true) return `${sizes[tone]} border-accent bg-accent text-on-accent`;
  return `${sizes[tone]} ${tones[tone]}`;
}

/** What a run key would enter stays on one line, on the narrowest phone too: "4", "Wd+2", "Nb+4lb". */
function runSize(label: ReactNode): string {
  const letters = typeof label === 'string' ? label.length : 0;
  if (letters > 4) return 'text-base';
  return letters > 2 ? 'text-xl' : 'text-2xl';
}

/** Two lines over a note fit the lowest key there is, 44 px, only in smaller letters. */
const labelSize = ({ label, note }: PadKeyProps): string =>
  typeof label === 'string' && label.length > 11 && note !== undefined
    ? 'text-[13px] leading-none tall:text-[15px] tall:leading-tight'
    : '';

export function PadKey(props: PadKeyProps) {
  const { label, note, spoken, lit, shortcut, onPress, onBarred } = props;
  const barred = props.barred ?? null;
  return (
    <button
      type="button"
      dir="ltr"
      aria-label={spoken}
      title={barred ?? undefined}
      aria-pressed={lit}
      aria-disabled={barred !== null}
      aria-keyshortcuts={shortcut}
      data-shortcut={shortcut}
      onClick={() => (barred === null ? onPress() : onBarred?.(barred))}
      className={`${lookOf(props)} ${props.tone === 'run' ? runSize(label) : ''} flex min-h-0 min-w-0 touch-manipulation flex-col items-center justify-center overflow-hidden rounded-xl border px-1 leading-tight select-none active:scale-[0.97] motion-reduce:active:scale-100`}
    >
      <span className={`line-clamp-3 max-w-full text-center break-words ${labelSize(props)}`}>{label}</span>
      {note === undefined ? null : (
        <span className="max-w-full truncate text-center text-xs font-normal">{note}</span>
      )}
    </button>
  );
}
