'use client';
// What a person may know and do about the app on this device: put it on the home screen, have the browser promise to keep
// what was scored, see what the server has not got yet. Works without a network too. Asks for nothing by itself.
import { useState } from 'react';
import { askToPersist, storageOf } from '@/client/device/ask-to-persist';
import type { HeldMatch, Holdings } from '@/client/device/holdings';
import { useHoldings } from '@/client/device/use-holdings';
import { useInstaller } from '@/client/device/use-installer';
import { Button } from '@/components/ui/button';
import { InDevicesLanguage } from '@/components/ui/in-language';
import { EmptyState, Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { Language } from '@/words/languages';
import type { DeviceSpeech } from '@/words/messages';

export function ThisDevice({ language }: { readonly language: Language }) {
  return (
    <InDevicesLanguage language={language}>{(speech) => <AboutDevice speech={speech} />}</InDevicesLanguage>
  );
}

type Spoken = { readonly speech: DeviceSpeech };

function AboutDevice({ speech }: Spoken) {
  const { say } = speech;
  const held = useHoldings();
  return (
    <Page title={say('device.title')} width="narrow" lead={say('device.lead')}>
      <Section title={say('device.app')}>
        <TheApp speech={speech} />
      </Section>
      {held.kind === 'reading' ? <p role="status">{say('device.reading')}</p> : null}
      {held.kind === 'closed' ? (
        <Notice kind="warn" title={say('device.keepsNothing')}>
          {say('device.keepsNothingHow')}
        </Notice>
      ) : null}
      {held.kind === 'read' ? (
        <Lying speech={speech} holdings={held.holdings} lasting={held.lasting} />
      ) : null}
    </Page>
  );
}

function TheApp({ speech: { say } }: Spoken) {
  const { state, install } = useInstaller();
  switch (state.kind) {
    case 'installed':
      return <Notice kind="good" title={say('device.installed')} />;
    case 'offered':
      return (
        <Button wide size="lg" onClick={install}>
          {say('device.install')}
        </Button>
      );
    case 'byHand':
      return <Notice title={say('device.byHand')}>{say('device.byHandHow')}</Notice>;
    case 'notOffered':
      return <p className="text-muted">{say('device.notOffered')}</p>;
  }
}

function Lying(props: Spoken & { readonly holdings: Holdings; readonly lasting: boolean }) {
  const { speech, holdings, lasting } = props;
  const { say, language } = speech;
  const { scorer, matches, opensOffline, room } = holdings;
  if (scorer === null) {
    return (
      <EmptyState title={say('device.nobody')}>
        <p>{say('device.nobodyHow')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Section title={say('device.matches')}>
        <Matches speech={speech} matches={matches} />
        <p className="mt-3">
          <a href="/import" className="inline-flex min-h-11 items-center font-semibold text-accent underline">
            {say('device.takeIn')}
          </a>
        </p>
      </Section>
      <Section title={say('device.safe')}>
        <div className="grid gap-3">
          <Promised speech={speech} atFirst={lasting} />
          <p>{say(opensOffline ? 'device.opensOffline' : 'device.opensNot')}</p>
          {room === null ? null : (
            <p className="figures text-muted">
              {say('device.room', {
                used: megabytes(room.used, language),
                whole: megabytes(room.whole, language),
              })}
            </p>
          )}
        </div>
      </Section>
    </>
  );
}

const megabytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language).format(Math.ceil(bytes / 1_000_000));

function Matches({ speech, matches }: Spoken & { readonly matches: readonly HeldMatch[] }) {
  if (matches.length === 0) return <p className="text-muted">{speech.say('device.noMatch')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {matches.map(({ id, code, title, unsent }) => (
        <li key={id}>
          <a
            href={`/m/${code ?? id}/score`}
            className="flex min-h-13 flex-wrap items-center justify-between gap-x-3 py-1"
          >
            <span className="min-w-0 font-semibold break-words">{title}</span>
            <span className={unsent > 0 || code === null ? 'font-semibold text-danger' : 'text-muted'}>
              {sentInWords(code, unsent, speech)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function sentInWords(code: string | null, unsent: number, { say }: DeviceSpeech): string {
  if (code === null) return say('device.notSent');
  return unsent === 0 ? say('device.allRecorded') : say('device.unsent', { count: unsent });
}

/** Whether the browser promised to keep it; asked for again by a tap. */
function Promised({ speech: { say }, atFirst }: Spoken & { readonly atFirst: boolean }) {
  const [lasting, setLasting] = useState(atFirst);
  const [asked, setAsked] = useState(false);
  if (lasting) {
    return <Notice kind="good" title={say('device.lasts')} />;
  }
  const ask = async () => {
    setLasting(await askToPersist(storageOf(navigator)));
    setAsked(true);
  };
  return (
    <Notice kind="warn" title={say('device.mayGo')} urgent={asked}>
      {asked ? (
        say('device.noPromise')
      ) : (
        <Button look="outline" className="mt-2" onClick={() => void ask()}>
          {say('device.ask')}
        </Button>
      )}
    </Notice>
  );
}
