// What a listener hears: one polite line, as often as the listener chose, and the choice itself. Kept in the browser.
import { useId, useSyncExternalStore } from 'react';
import type { MatchState, Names } from '@/engine';
import { spokenLine } from './headline';

const choices = { every: 'Every ball', overs: 'Overs and wickets', off: 'Nothing' } as const;
type Spoken = keyof typeof choices;
const key = 'scorebox-spoken';

const isChoice = (value: string | null): value is Spoken => value !== null && value in choices;

/** Storage may be forbidden; the choice then lasts as long as the page. */
let chosen: Spoken | null = null;
const listeners = new Set<() => void>();

const read = (): Spoken => {
  if (chosen !== null) return chosen;
  try {
    const kept = localStorage.getItem(key);
    return isChoice(kept) ? kept : 'every';
  } catch {
    return 'every';
  }
};

const choose = (choice: Spoken): void => {
  chosen = choice;
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Kept for this page only.
  }
  for (const tell of listeners) tell();
};

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

const useSpoken = (): Spoken => useSyncExternalStore(subscribe, read, () => 'every');

/** The line itself. Empty until the page is live, so that nothing is read out twice on arrival. */
export function SpokenLine({
  state,
  names,
  live,
}: {
  readonly state: MatchState;
  readonly names: Names;
  readonly live: boolean;
}) {
  const spoken = useSpoken();
  const last = state.innings.at(-1);
  const ball = last?.balls.at(-1);
  const worthIt = spoken === 'every' || (ball?.out ?? null) !== null || last?.overs.at(-1)?.complete === true;
  return (
    <p role="status" className="sr-only">
      {live && spoken !== 'off' && worthIt ? spokenLine(state, names) : ''}
    </p>
  );
}

/** The listener's choice. */
export function SpokenChoice() {
  const spoken = useSpoken();
  const id = useId();
  return (
    <div className="mb-8 flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        Said aloud by a screen reader
      </label>
      <select
        id={id}
        value={spoken}
        onChange={(event) => {
          if (isChoice(event.target.value)) choose(event.target.value);
        }}
        className="min-h-11 max-w-xs rounded-md border border-edge bg-raised px-3"
      >
        {Object.entries(choices).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
