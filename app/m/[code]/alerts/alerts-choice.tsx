'use client';
// What this device is told of a match, and the switch. Says in words how it stands.
import { useEffect, useState } from 'react';
import { pushState, switchPushOff, switchPushOn, type PushState } from '@/client/push';
import { Button } from '@/components/ui/button';

const kinds = ['wickets', 'milestones', 'results'] as const;

export type AlertsChoiceProps = {
  readonly matchId: string;
  readonly code: string;
  readonly language: string;
  /** The server's VAPID key. */
  readonly pushKey: string;
  readonly words: Readonly<
    Record<
      | (typeof kinds)[number]
      | 'which'
      | 'switchOn'
      | 'switchOff'
      | 'on'
      | 'off'
      | 'cannot'
      | 'denied'
      | 'failed',
      string
    >
  >;
};

export function AlertsChoice({ matchId, code, language, pushKey, words }: AlertsChoiceProps) {
  const [state, setState] = useState<PushState | null>(null);
  const [wanted, setWanted] = useState<readonly string[]>(kinds);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    // The browser alone knows, so it is asked once the page runs.
    const timer = setTimeout(() => setState(pushState(matchId)), 0);
    return () => clearTimeout(timer);
  }, [matchId]);
  const run = (work: Promise<PushState>): void => {
    setBusy(true);
    void work.then(setState).finally(() => setBusy(false));
  };
  const toggle = (kind: string): void =>
    setWanted((before) => (before.includes(kind) ? before.filter((one) => one !== kind) : [...before, kind]));
  return (
    <div className="flex flex-col items-start gap-4">
      <fieldset disabled={state === 'on'}>
        <legend className="font-semibold">{words.which}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              checked={wanted.includes(kind)}
              onChange={() => toggle(kind)}
              className="size-5 accent-accent"
            />
            {words[kind]}
          </label>
        ))}
      </fieldset>
      {state === 'on' ? (
        <Button look="outline" disabled={busy} onClick={() => run(switchPushOff(matchId))}>
          {words.switchOff}
        </Button>
      ) : (
        <Button
          disabled={busy || state === null || state === 'cannot' || wanted.length === 0}
          onClick={() => run(switchPushOn({ matchId, code, kinds: wanted, language, key: pushKey }))}
        >
          {words.switchOn}
        </Button>
      )}
      <p role="status" className="text-muted">
        {state === null ? '' : words[state]}
      </p>
    </div>
  );
}
