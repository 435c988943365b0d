'use client';
// Where a page can't be had without a network: what can be done all the same. Comes back by
// itself when the server does.
import { useEffect } from 'react';
import type { KeptMatch, Scorer } from '@/client/device/shelves';
import { browserPage } from '@/client/page';
import { serverServes, whenServerIsBack } from '@/client/server-back';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';

export function NoNetwork(props: {
  readonly scorer: Scorer | null;
  readonly matches: readonly KeptMatch[];
  /** A pad was asked for that this device doesn't keep. */
  readonly wantsPad: boolean;
}) {
  const { scorer, matches, wantsPad } = props;
  useEffect(
    () =>
      whenServerIsBack({ page: browserPage, serves: serverServes, everyMs: 10_000 }, () => location.reload()),
    [],
  );
  return (
    <Page
      title={wantsPad ? 'This match is not on this device' : 'No network'}
      width="narrow"
      lead="The server can’t be reached. This page comes by itself when it can."
      actions={<Button onClick={() => location.reload()}>Try again</Button>}
    >
      {scorer === null ? (
        <Notice title="Nobody is signed in on this device">
          Scoring without a network needs one visit with it: sign in, and open the match or the set-up once.
        </Notice>
      ) : (
        <>
          <Section title="Scored on this device">
            {matches.length === 0 ? <p className="text-muted">No match has been scored here yet.</p> : null}
            <ul className="divide-y divide-line border-y border-line empty:hidden">
              {matches.map(({ id, code, title }) => (
                <li key={id}>
                  <a
                    href={`/m/${code ?? id}/score`}
                    className="flex min-h-13 items-center justify-between gap-3 font-semibold"
                  >
                    <span className="min-w-0 truncate">{title}</span>
                    <span className="figures text-sm text-muted">{code ?? 'not sent yet'}</span>
                  </a>
                </li>
              ))}
            </ul>
          </Section>
          <div className="grid gap-3">
            <Button wide size="lg" asChild>
              <a href="/new">Set up a match</a>
            </Button>
            <Button wide look="outline" asChild>
              <a href="/import">Take in a match saved on another device</a>
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
