'use client';
// Where a page can't be had without a network: what can be done all the same. Comes back by
// itself when the server does.
import { useEffect } from 'react';
import type { KeptMatch, Scorer } from '@/client/device/shelves';
import { browserPage } from '@/client/page';
import { serverServes, whenServerIsBack } from '@/client/server-back';
import { Button } from '@/components/ui/button';
import { InDevicesLanguage } from '@/components/ui/in-language';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { Language } from '@/words/languages';
import type { DeviceSpeech } from '@/words/messages';

type NoNetworkProps = {
  readonly language: Language;
  readonly scorer: Scorer | null;
  readonly matches: readonly KeptMatch[];
  /** A pad was asked for that this device doesn't keep. */
  readonly wantsPad: boolean;
};

export function NoNetwork(props: NoNetworkProps) {
  return (
    <InDevicesLanguage language={props.language}>
      {(speech) => <WithoutNetwork {...props} speech={speech} />}
    </InDevicesLanguage>
  );
}

function WithoutNetwork(props: NoNetworkProps & { readonly speech: DeviceSpeech }) {
  const { scorer, matches, wantsPad } = props;
  const { say } = props.speech;
  useEffect(
    () =>
      whenServerIsBack({ page: browserPage, serves: serverServes, everyMs: 10_000 }, () => location.reload()),
    [],
  );
  return (
    <Page
      title={say(wantsPad ? 'offline.noPad' : 'offline.title')}
      width="narrow"
      lead={say('offline.lead')}
      actions={<Button onClick={() => location.reload()}>{say('offline.again')}</Button>}
    >
      {scorer === null ? (
        <Notice title={say('offline.nobody')}>{say('offline.nobodyHow')}</Notice>
      ) : (
        <>
          <Section title={say('offline.matches')}>
            {matches.length === 0 ? <p className="text-muted">{say('device.noMatch')}</p> : null}
            <ul className="divide-y divide-line border-y border-line empty:hidden">
              {matches.map(({ id, code, title }) => (
                <li key={id}>
                  <a
                    href={`/m/${code ?? id}/score`}
                    className="flex min-h-13 items-center justify-between gap-3 font-semibold"
                  >
                    <span className="min-w-0 truncate">{title}</span>
                    <span className="figures text-sm text-muted">{code ?? say('offline.notSent')}</span>
                  </a>
                </li>
              ))}
            </ul>
          </Section>
          <div className="grid gap-3">
            <Button wide size="lg" asChild>
              <a href="/new">{say('offline.setUp')}</a>
            </Button>
            <Button wide look="outline" asChild>
              <a href="/import">{say('device.takeIn')}</a>
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
