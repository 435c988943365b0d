'use client';
// A match from a file that another device saved: what is in it, and the two things to do with it. Works without a network
// too, but for handing it to the server.
import { useState, useTransition } from 'react';
import { deviceDatabase } from '@/client/device/database';
import { previewOf, takeIn } from '@/client/device/match-file';
import { fetchJson } from '@/client/fetch-json';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { digest } from '@/engine';
import type { MatchExport } from '@/protocol/match-export';

type Read =
  | { readonly kind: 'none' }
  | { readonly kind: 'bad'; readonly why: string }
  | { readonly kind: 'good'; readonly file: MatchExport };

export function ImportMatch({ scorer }: { readonly scorer: string }) {
  const [read, setRead] = useState<Read>({ kind: 'none' });
  return (
    <Page
      title="Take in a match"
      width="narrow"
      lead="A match that was saved on another device: go on scoring it here, or hand what it had pending to the server."
    >
      <label htmlFor="match-file" className="font-semibold">
        The file
      </label>
      <input
        id="match-file"
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void readFile(file).then(setRead);
        }}
        className="mt-1 block min-h-11 w-full rounded-md border border-edge bg-raised px-3 py-2 file:mr-3 file:min-h-8 file:rounded-md file:border-0 file:bg-sunken file:px-3 file:font-semibold file:text-ink"
      />
      <div className="mt-6">
        {read.kind === 'bad' ? <Notice kind="danger" title={read.why} urgent /> : null}
        {read.kind === 'good' ? <Contents key={read.file.savedAt} file={read.file} scorer={scorer} /> : null}
      </div>
    </Page>
  );
}

/** The form's schema is loaded with the first file. */
async function readFile(file: File): Promise<Read> {
  const { MatchExport } = await import('@/protocol/match-export');
  try {
    const parsed = MatchExport.safeParse(JSON.parse(await file.text()));
    if (parsed.success) return { kind: 'good', file: parsed.data };
  } catch {
    // No JSON at all is told the same way.
  }
  return { kind: 'bad', why: 'This is no match that a pad saved.' };
}

function Contents({ file, scorer }: { readonly file: MatchExport; readonly scorer: string }) {
  const { match, roster, entries, pending } = file;
  const [{ book, unfit }] = useState(() => previewOf(file));
  const [said, setSaid] = useState<Said | null>(null);
  const [busy, begin] = useTransition();
  const board = digest(book.state);
  const goOnHere = async () => {
    try {
      const { path } = await takeIn(await deviceDatabase(), file, scorer, new Date());
      location.href = path;
    } catch {
      setSaid({ good: false, text: 'This device could not keep the match: its storage is full or closed.' });
    }
  };
  return (
    <div className="grid gap-4">
      <section aria-label="In the file" className="rounded-lg border border-line bg-raised p-4">
        <h2 className="text-xl font-bold">{match.title}</h2>
        <p className="figures">
          {board === null
            ? 'Not begun'
            : `${roster.teams[board.batting].name} ${board.score} (${board.overs})`}
        </p>
        <p className="figures mt-2 text-sm text-muted">
          Saved <time dateTime={file.savedAt}>{new Date(file.savedAt).toLocaleString()}</time>:{' '}
          {entries.length} recorded, {pending.length} pending
          {unfit === 0 ? '' : `, ${unfit} of which the match does not fit any more`}.
        </p>
      </section>
      {said === null ? null : (
        <Notice kind={said.good ? 'good' : 'danger'} title={said.text} urgent>
          {said.penTaken && match.code !== null ? (
            <>
              Where that device is lost: release its pen among the{' '}
              <a href={`/m/${match.code}/people`} className="font-semibold underline">
                people of the match
              </a>
              , and hand the file over again. Nothing was recorded twice.
            </>
          ) : undefined}
        </Notice>
      )}
      <Button wide size="lg" disabled={busy} onClick={() => begin(goOnHere)}>
        Go on scoring here
      </Button>
      <Button
        wide
        look="outline"
        disabled={busy}
        onClick={() => begin(async () => setSaid(await handOver(file)))}
      >
        Hand it to the server
      </Button>
    </div>
  );
}

/** What came of handing the file over. */
type Said = { readonly good: boolean; readonly text: string; readonly penTaken?: boolean };

type TakenIn = { readonly results: readonly { readonly status: string; readonly message?: string }[] };
const isTakenIn = (value: unknown): value is TakenIn =>
  typeof value === 'object' && value !== null && 'results' in value && Array.isArray(value.results);

async function handOver(file: MatchExport): Promise<Said> {
  const answer = await fetchJson('/api/v1/matches/device-file', file, isTakenIn);
  if (!answer.ok) return { good: false, text: answer.failure.message };
  const { results } = answer.value;
  const count = (status: string) => results.filter((one) => one.status === status).length;
  const problem = results.find(({ message }) => message !== undefined);
  if (problem === undefined) {
    return {
      good: true,
      text: `The server has everything: ${count('recorded')} recorded now, ${count('duplicate')} it had already.`,
    };
  }
  const left = results.length - count('recorded') - count('duplicate');
  const penTaken = problem.status === 'penTaken';
  const mend = penTaken ? '' : ' Go on here to put it right.';
  return { good: false, text: `${left} not recorded: ${problem.message ?? ''}${mend}`, penTaken };
}
