// What a listener hears: one polite line, as often as the listener chose, and the choice itself. Kept in the browser.
import { useId, useSyncExternalStore } from 'react';
import type { MatchState } from '@/engine';
import type { BoardWords } from '@/words/messages';
import { spokenLine } from './headline';

const choices = ['every', 'overs', 'off'] as const;
type Spoken = (typeof choices)[number];
const key = 'scorebox-spoken';

const choiceNamed = (value: string | null): Spoken | null => choices.find((one) => one === value) ?? null;

/** Storage may be forbidden; the choice then lasts as long as the page. */
let chosen: Spoken | null = null;
const listeners = new Set<() => void>();

const read = (): Spoken => {
  if (chosen !== null) return chosen;
  try {
    return choiceNamed(localStorage.getItem(key)) ?? 'every';
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
  words,
  live,
}: {
  readonly state: MatchState;
  readonly words: BoardWords;
  readonly live: boolean;
}) {
  const spoken = useSpoken();
  const last = state.innings.at(-1);
  const ball = last?.balls.at(-1);
  const worthIt = spoken === 'every' || (ball?.out ?? null) !== null || last?.overs.at(-1)?.complete === true;
  return (
    <p role="status" className="sr-only">
      {live && spoken !== 'off' && worthIt ? spokenLine(state, words) : ''}
    </p>
  );
}

/** The listener's choice. */
export function SpokenChoice({ words }: { readonly words: BoardWords }) {
  const spoken = useSpoken();
  const id = useId();
  return (
    <div className="mb-8 flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {words.say('info.spoken')}
      </label>
      <select
        id={id}
        value={spoken}
        onChange={(event) => {
          choose(choiceNamed(event.target.value) ?? 'every');
        }}
        className="min-h-11 max-w-xs rounded-md border border-edge bg-raised px-3"
      >
        {choices.map((value) => (
          <option key={value} value={value}>
            {words.say(`spoken.${value}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
