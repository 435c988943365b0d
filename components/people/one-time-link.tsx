'use client';
// Makes a one-time link and shows it once: as text to copy, and as a picture for the other person's camera. Whoever made it
// must pass it on now: it can't be shown again, only taken back. Doesn't know what the link opens.
import { useState, useTransition, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** `qr`: the address as an SVG picture. */
export type MadeLink = { readonly url: string; readonly qr: string };

export function OneTimeLink(props: {
  readonly label: string;
  /** The link, or why there is none. */
  readonly make: () => Promise<MadeLink | { readonly problem: string }>;
  readonly children?: ReactNode;
}) {
  const [made, setMade] = useState<MadeLink | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, begin] = useTransition();
  const make = () =>
    begin(async () => {
      try {
        const answer = await props.make();
        setMade('url' in answer ? answer : null);
        setProblem('problem' in answer ? answer.problem : null);
      } catch {
        // A server action throws where the network fails.
        setProblem('The server can’t be reached. Try again in a moment.');
      }
    });
  return (
    <div className="flex flex-col gap-3">
      {props.children}
      {problem !== null && <Notice kind="danger" title={problem} urgent />}
      <Button onClick={make} disabled={busy}>
        {busy ? 'Making it…' : props.label}
      </Button>
      {made !== null && <Shown made={made} />}
    </div>
  );
}

function Shown({ made }: { readonly made: MadeLink }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(made.url);
      setCopied(true);
    } catch {
      // A browser that won't let us copy still shows the text, to be copied by hand.
      setCopied(false);
    }
  };
  return (
    <section aria-label="The link" className="grid gap-3 rounded-lg border border-line bg-raised p-4">
      <p className="font-semibold">Pass it on now: it is shown once and opens once, within seven days.</p>
      <div
        aria-hidden
        className="w-44 max-w-full rounded-md bg-white p-2"
        dangerouslySetInnerHTML={{ __html: made.qr }}
      />
      <p className="figures text-sm break-all select-all">{made.url}</p>
      <div>
        <Button look="outline" onClick={() => void copy()}>
          {copied ? 'Copied' : 'Copy the link'}
        </Button>
      </div>
    </section>
  );
}
