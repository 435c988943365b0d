'use client';
// The pad with its pen: what is tapped goes to the device's outbox and from there to the server; the screen stays awake
// while it is open. Doesn't know how the outbox works.
import { useCallback, useEffect, useState } from 'react';
import { useLasting } from '@/client/device/use-lasting';
import { newPlayerId, type PadMatch } from '@/client/open-scoring';
import type { Pen, Submitted } from '@/client/pen';
import type { Trouble } from '@/client/fetch-json';
import type { Send } from '@/client/sender';
import { usePen } from '@/client/use-pen';
import type { PadPen } from '@/components/scorer/pad-pen';
import { problemInWords } from '@/components/scorer/problem-words';
import { ScoringPad } from '@/components/scorer/scoring-pad';
import { InScorersLanguage } from '@/components/ui/in-language';
import { NothingKept } from '@/components/scorer/nothing-kept';
import { refusalText, type Command } from '@/engine';
import type { MatchExport } from '@/protocol/match-export';
import type { NewNames } from '@/protocol/recording';
import type { Language } from '@/words/languages';
import type { ScorerSpeech } from '@/words/messages';

type PadShellProps = { readonly match: PadMatch; readonly send: Send };

export function PadShell({ language, ...props }: PadShellProps & { readonly language: Language }) {
  return (
    <InScorersLanguage language={language}>
      {(speech) => <SpokenPad {...props} speech={speech} />}
    </InScorersLanguage>
  );
}

function SpokenPad({ match, send, speech }: PadShellProps & { readonly speech: ScorerSpeech }) {
  const pen = usePen({ match, send });
  const [alarm, setAlarm] = useState<string | null>(null);
  const lasting = useLasting();
  useWakefulScreen();
  useOwnAddress(pen.code);
  const { submit } = pen;
  const enter = useCallback(
    (command: Command, names: NewNames) => {
      submit(command, names).then(
        (submitted) => setAlarm(alarmOf(submitted, speech)),
        () => setAlarm(speech.say('kept.closedNow')),
      );
    },
    [submit, speech],
  );
  if (!pen.ready && pen.storage === 'closed')
    return <NothingKept speech={speech} boardPath={boardOf(pen.code)} />;

  return (
    <ScoringPad
      speech={speech}
      book={pen.view}
      roster={pen.roster}
      ready={pen.ready}
      alarm={alarm ?? (pen.storage === null ? null : speech.say(`kept.${pen.storage}`))}
      onCommand={enter}
      newPlayerId={newPlayerId}
      stateOf={pen.stateOf}
      sync={pen.sync}
      lasting={lasting}
      held={pen.pending.filter(({ state }) => state === 'refused')}
      onRetry={() => void pen.retry()}
      onDiscard={({ commandId }) => void pen.discard(commandId)}
      onExport={() => saveFile(pen.exported())}
      boardPath={boardOf(pen.code)}
      pen={penOfPad(pen, speech)}
    />
  );
}

/** Hands the match to the person as a file, which another device or the server takes in at /import. */
function saveFile(exported: MatchExport): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(exported)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `scorebox-${exported.match.code ?? 'match'}-${exported.savedAt.slice(0, 16).replace(':', '')}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

/** The pen as the pad has it: troubles as sentences. */
const penOfPad = (pen: Pen, speech: ScorerSpeech): PadPen => ({
  here: pen.pen,
  apart: pen.apart,
  onShowCode: async () => {
    const shown = await pen.showCode();
    return shown.ok ? shown.value : { problem: problemInWords(shown.failure, speech) };
  },
  onHandOver: async (code, confirmed) => sentence(await pen.handOver(code, confirmed), speech),
  onTake: async () => sentence(await pen.takePen(), speech),
  onEnter: (ids) => void pen.enterApart(ids),
  onDrop: (ids) => void pen.dropApart(ids),
  peoplePath: pen.code === null ? null : `/m/${pen.code}/people`,
});

const sentence = (trouble: Trouble | null, speech: ScorerSpeech): string | null =>
  trouble === null ? null : problemInWords(trouble, speech);

const boardOf = (code: string | null): string | null => (code === null ? null : `/m/${code}`);

function alarmOf(submitted: Submitted, speech: ScorerSpeech): string | null {
  if (submitted.ok) return null;
  return 'refusal' in submitted
    ? refusalText(submitted.refusal, speech)
    : speech.say(`kept.${submitted.notKept}Now`);
}

/** Once the server gave the match its code, the pad is to be found by it. */
function useOwnAddress(code: string | null): void {
  useEffect(() => {
    const address = `/m/${code ?? ''}/score`;
    if (code !== null && location.pathname !== address) history.replaceState(null, '', address);
  }, [code]);
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
