'use client';
// Tidies the device up after signing out, and says what stays on it.
import { useEffect, useState } from 'react';
import { deviceDatabase } from '@/client/device/database';
import { leaveDevice, type LeftBehind } from '@/client/device/scorer';
import { InDevicesLanguage } from '@/components/ui/in-language';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/words/languages';
import type { DeviceSpeech } from '@/words/messages';

export function LeaveDevice({ language }: { readonly language: Language }) {
  return <InDevicesLanguage language={language}>{(speech) => <Leaving speech={speech} />}</InDevicesLanguage>;
}

function Leaving({ speech: { say } }: { readonly speech: DeviceSpeech }) {
  const [left, setLeft] = useState<readonly LeftBehind[] | null>(null);
  useEffect(() => {
    deviceDatabase()
      .then(leaveDevice)
      .then(setLeft, () => setLeft([]));
  }, []);
  if (left === null) return null;
  if (left.length === 0) {
    return <Notice kind="good" title={say('left.nothing')} />;
  }
  return (
    <Notice kind="warn" title={say('left.some')} urgent>
      <p>{say('left.how')}</p>
      <ul className="mt-1 list-disc pl-5">
        {left.map(({ title, commands }) => (
          <li key={title}>{say('left.entries', { match: title, count: commands })}</li>
        ))}
      </ul>
    </Notice>
  );
}
