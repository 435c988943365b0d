'use client';
// What a person may know and do about the app on this device: put it on the home screen, have the browser promise to keep
// what was scored, see what the server has not got yet. Works without a network too. Asks for nothing by itself.
import { useState } from 'react';
import { askToPersist, storageOf } from '@/client/device/ask-to-persist';
import type { HeldMatch, Holdings } from '@/client/device/holdings';
import { useHoldings } from '@/client/device/use-holdings';
import { useInstaller } from '@/client/device/use-installer';
import { Button } from '@/components/ui/button';
import { EmptyState, Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';

export function ThisDevice() {
  const held = useHoldings();
  return (
    <Page title="This device" width="narrow" lead="The app on it, and what of your scoring lies here.">
      <Section title="The app">
        <TheApp />
      </Section>
      {held.kind === 'reading' ? <p role="status">Looking at what lies here…</p> : null}
      {held.kind === 'closed' ? (
        <Notice kind="warn" title="This browser keeps nothing">
          Matches can be watched here, not scored: open the page in an ordinary window, not a private one.
        </Notice>
      ) : null}
      {held.kind === 'read' ? <Lying holdings={held.holdings} lasting={held.lasting} /> : null}
    </Page>
  );
}

function TheApp() {
  const { state, install } = useInstaller();
  switch (state.kind) {
    case 'installed':
      return <Notice kind="good" title="Scorebox is installed on this device" />;
    case 'offered':
      return (
        <Button wide size="lg" onClick={install}>
          Install Scorebox
        </Button>
      );
    case 'byHand':
      return (
        <Notice title="Put it on the home screen">
          In Safari: the Share button, then “Add to Home Screen”. What lies here is then kept for longer, too.
        </Notice>
      );
    case 'notOffered':
      return (
        <p className="text-muted">
          Your browser’s menu may have “Install” or “Add to home screen”. Scorebox works without that as well.
        </p>
      );
  }
}

function Lying({ holdings, lasting }: { readonly holdings: Holdings; readonly lasting: boolean }) {
  const { scorer, matches, opensOffline, room } = holdings;
  if (scorer === null) {
    return (
      <EmptyState title="Nobody scores on this device">
        <p>Sign in and open the set-up of a match once: from then on it opens without a network.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Section title="Matches scored here">
        <Matches matches={matches} />
        <p className="mt-3">
          <a href="/import" className="inline-flex min-h-11 items-center font-semibold text-accent underline">
            Take in a match saved on another device
          </a>
        </p>
      </Section>
      <Section title="How safe it is">
        <div className="grid gap-3">
          <Promised atFirst={lasting} />
          <p>
            {opensOffline
              ? 'The pad opens without a network.'
              : 'The pad does not open without a network yet: load this page once more.'}
          </p>
          {room === null ? null : (
            <p className="figures text-muted">
              {megabytes(room.used)} MB used of {megabytes(room.whole)} MB.
            </p>
          )}
        </div>
      </Section>
    </>
  );
}

const megabytes = (bytes: number): string => new Intl.NumberFormat().format(Math.ceil(bytes / 1_000_000));

function Matches({ matches }: { readonly matches: readonly HeldMatch[] }) {
  if (matches.length === 0) return <p className="text-muted">No match has been scored here yet.</p>;
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
              {sentInWords(code, unsent)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function sentInWords(code: string | null, unsent: number): string {
  if (code === null) return 'not sent yet: open it with a network';
  return unsent === 0 ? 'all recorded' : `${unsent} not sent yet: open it with a network`;
}

/** Whether the browser promised to keep it; asked for again by a tap. */
function Promised({ atFirst }: { readonly atFirst: boolean }) {
  const [lasting, setLasting] = useState(atFirst);
  const [asked, setAsked] = useState(false);
  if (lasting) {
    return <Notice kind="good" title="The browser keeps it until it is sent, also when room runs short" />;
  }
  const ask = async () => {
    setLasting(await askToPersist(storageOf(navigator)));
    setAsked(true);
  };
  return (
    <Notice kind="warn" title="The browser may clear it when room runs short" urgent={asked}>
      {asked ? (
        'It did not promise more. Install the app, or save each match from its pad.'
      ) : (
        <Button look="outline" className="mt-2" onClick={() => void ask()}>
          Ask it to keep it
        </Button>
      )}
    </Notice>
  );
}
