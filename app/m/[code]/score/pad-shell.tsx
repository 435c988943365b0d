'use client';
// The pad with its pen: what is tapped goes to the device's outbox and from there to the server; the screen stays awake
// while it is open. Doesn't know how the outbox works.
import { useEffect, useState } from 'react';
import { newPlayerId } from '@/client/open-scoring';
import { usePen } from '@/client/use-pen';
import { ScoringPad } from '@/components/scorer/scoring-pad';
import { refusalText, type Command, type MatchId } from '@/engine';
import { english } from '@/engine/words/english';
import type { Snapshot } from '@/protocol/frame';
import type { NewNames } from '@/protocol/recording';
import { record } from './actions';

export function PadShell(props: {
  readonly matchId: MatchId;
  readonly code: string;
  readonly initial: Snapshot;
}) {
  const { matchId, code, initial } = props;
  const pen = usePen({ matchId, initial, send: record });
  const [alarm, setAlarm] = useState<string | null>(null);
  useWakefulScreen();

  const submit = (command: Command, names: NewNames) => {
    pen.submit(command, names).then(
      (submitted) => setAlarm(submitted.ok ? null : refusalText(submitted.refusal, english)),
      () => setAlarm('This device could not keep that: its storage is full or closed. It is not entered.'),
    );
  };

  const save = () => {
    const url = URL.createObjectURL(new Blob([pen.exportLog()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${code}.json`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <ScoringPad
      book={pen.view}
      roster={pen.roster}
      ready={pen.ready}
      alarm={alarm}
      onCommand={submit}
      newPlayerId={newPlayerId}
      stateOf={pen.stateOf}
      sync={pen.sync}
      held={pen.pending.filter(({ state }) => state === 'refused')}
      onRetry={() => void pen.retry()}
      onDiscard={({ commandId }) => void pen.discard(commandId)}
      onExport={save}
      boardPath={`/m/${code}`}
    />
  );
}

/** Keeps the screen on while the page is seen. A browser that can't, or won't, is no error. */
function useWakefulScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    const keep = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      lock = await navigator.wakeLock.request('screen').catch(() => null);
    };
    void keep();
    const again = () => void keep();
    document.addEventListener('visibilitychange', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
