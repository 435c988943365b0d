'use client';
// A page of a scorer without the server: the pad of a match that the device keeps, the set-up of a new one, or what there is
// instead. Which of them, the address says.
import { useEffect, useSyncExternalStore } from 'react';
import { deviceLanguage } from '@/client/device/device-language';
import { useDevice } from '@/client/device/use-device';
import { sendBatch } from '@/client/rest-batch';
import { NothingKept } from '@/components/scorer/nothing-kept';
import { InScorersLanguage } from '@/components/ui/in-language';
import { Page } from '@/components/ui/page';
import { PadShell } from '../m/[code]/score/pad-shell';
import { ThisDevice } from '../device/this-device';
import { ImportMatch } from '../import/import-match';
import { NewMatch } from '../new/new-match';
import { NoNetwork } from './no-network';

export default function DeviceShell({ moment }: { readonly moment: string }) {
  const path = usePath();
  const named = /^\/m\/([^/]+)\/score\/?$/.exec(path ?? '')?.[1] ?? null;
  const device = useDevice(named);
  const reading = path === null || device.kind === 'reading';
  useEffect(() => {
    // The page was made for nobody: screen readers are told whose language it speaks.
    if (!reading) document.documentElement.lang = deviceLanguage(document);
  }, [reading]);
  if (reading) return <Page title={moment}>{null}</Page>;
  const language = deviceLanguage(document);
  if (device.kind === 'closed')
    return (
      <InScorersLanguage language={language}>
        {(speech) => <NothingKept speech={speech} boardPath={null} />}
      </InScorersLanguage>
    );
  if (/^\/device\/?$/.test(path)) return <ThisDevice language={language} />;
  const { scorer, matches } = device;
  if (device.named !== null) return <PadShell language={language} match={device.named} send={sendBatch} />;
  if (scorer !== null && /^\/new\/?$/.test(path)) {
    return (
      <NewMatch
        language={language}
        scorer={scorer}
        teams={scorer.teams}
        today={new Date().toISOString()}
        offline
      />
    );
  }
  if (scorer !== null && /^\/import\/?$/.test(path))
    return <ImportMatch language={language} scorer={scorer.id} />;
  return <NoNetwork language={language} scorer={scorer} matches={matches} wantsPad={named !== null} />;
}

/** The address; null while the server draws the page, which knows no device. */
const usePath = (): string | null =>
  useSyncExternalStore(
    never,
    () => location.pathname,
    () => null,
  );
const never = () => () => undefined;
