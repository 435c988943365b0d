'use client';
// Makes a one-time link and shows it once: as text to copy, and as a picture for the other person's camera. Whoever made it
// must pass it on now: it can't be shown again, only taken back. Doesn't know what the link opens.
import { useState, useTransition, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** `qr`: the address as an SVG picture. */
export type MadeLink = { readonly url: string; readonly qr: string };

/** `make`: on the button; `region`: what the link is called to screen readers. */
export type OneTimeTexts = Readonly<
  Record<'make' | 'busy' | 'region' | 'once' | 'copy' | 'copied' | 'unreachable', string>
>;

export function OneTimeLink(props: {
  readonly texts: OneTimeTexts;
  /** The link, or why there is none. */
  readonly make: () => Promise<MadeLink | { readonly problem: string }>;
  readonly children?: ReactNode;
}) {
  const { texts } = props;
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
        setProblem(texts.unreachable);
      }
    });
  return (
    <div className="flex flex-col gap-3">
      {props.children}
      {problem !== null && <Notice kind="danger" title={problem} urgent />}
      <Button onClick={make} disabled={busy}>
        {busy ? texts.busy : texts.make}
      </Button>
      {made !== null && <Shown made={made} texts={texts} />}
    </div>
  );
}

function Shown({ made, texts }: { readonly made: MadeLink; readonly texts: OneTimeTexts }) {
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
    <section aria-label={texts.region} className="grid gap-3 rounded-lg border border-line bg-raised p-4">
      <p className="font-semibold">{texts.once}</p>
      <div
        aria-hidden
        className="w-44 max-w-full rounded-md bg-white p-2"
        dangerouslySetInnerHTML={{ __html: made.qr }}
      />
      <p className="figures text-sm break-all select-all">{made.url}</p>
      <div>
        <Button look="outline" onClick={() => void copy()}>
          {copied ? texts.copied : texts.copy}
        </Button>
      </div>
    </section>
  );
}
