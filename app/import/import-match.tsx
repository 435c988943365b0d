'use client';
// A match from a file that another device saved: what is in it, and the two things to do with it. Works without a network
// too, but for handing it to the server.
import { useState, useTransition } from 'react';
import { deviceDatabase } from '@/client/device/database';
import { previewOf, takeIn } from '@/client/device/match-file';
import { fetchJson } from '@/client/fetch-json';
import { problemInWords } from '@/components/scorer/problem-words';
import { Button } from '@/components/ui/button';
import { InDevicesLanguage, scorersSpeech } from '@/components/ui/in-language';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { digest } from '@/engine';
import type { MatchExport } from '@/protocol/match-export';
import type { Language } from '@/words/languages';
import type { DeviceSpeech, ScorerSpeech } from '@/words/messages';

type Read =
  | { readonly kind: 'none' }
  | { readonly kind: 'bad' }
  | { readonly kind: 'good'; readonly file: MatchExport; readonly laws: ScorerSpeech };

type ImportProps = { readonly language: Language; readonly scorer: string };

export function ImportMatch(props: ImportProps) {
  return (
    <InDevicesLanguage language={props.language}>
      {(speech) => <TakingIn {...props} speech={speech} />}
    </InDevicesLanguage>
  );
}

function TakingIn({ language, scorer, speech }: ImportProps & { readonly speech: DeviceSpeech }) {
  const { say } = speech;
  const [read, setRead] = useState<Read>({ kind: 'none' });
  return (
    <Page title={say('import.title')} width="narrow" lead={say('import.lead')}>
      <label htmlFor="match-file" className="font-semibold">
        {say('import.file')}
      </label>
      <input
        id="match-file"
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void readFile(file, language).then(setRead);
        }}
        className="mt-1 block min-h-11 w-full rounded-md border border-edge bg-raised px-3 py-2 file:mr-3 file:min-h-8 file:rounded-md file:border-0 file:bg-sunken file:px-3 file:font-semibold file:text-ink"
      />
      <div className="mt-6">
        {read.kind === 'bad' ? <Notice kind="danger" title={say('import.noMatch')} urgent /> : null}
        {read.kind === 'good' ? (
          <Contents key={read.file.savedAt} {...read} speech={speech} scorer={scorer} />
        ) : null}
      </div>
    </Page>
  );
}

/** The form's schema is loaded with the first file, and what the Laws say of it. */
async function readFile(file: File, language: Language): Promise<Read> {
  const [{ MatchExport }, laws] = await Promise.all([
    import('@/protocol/match-export'),
    scorersSpeech(language),
  ]);
  try {
    const parsed = MatchExport.safeParse(JSON.parse(await file.text()));
    if (parsed.success) return { kind: 'good', file: parsed.data, laws };
  } catch {
    // No JSON at all is told the same way.
  }
  return { kind: 'bad' };
}

type ContentsProps = {
  readonly file: MatchExport;
  readonly laws: ScorerSpeech;
  readonly speech: DeviceSpeech;
  readonly scorer: string;
};

function Contents({ file, laws, speech, scorer }: ContentsProps) {
  const { say } = speech;
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
      setSaid({ good: false, text: say('import.notKept') });
    }
  };
  return (
    <div className="grid gap-4">
      <section aria-label={say('import.contents')} className="rounded-lg border border-line bg-raised p-4">
        <h2 className="text-xl font-bold">{match.title}</h2>
        <p className="figures">
          {board === null
            ? say('import.notBegun')
            : `${roster.teams[board.batting].name} ${board.score} (${board.overs})`}
        </p>
        <p className="figures mt-2 text-sm text-muted">
          {say('import.saved', {
            time: new Date(file.savedAt).toLocaleString(speech.language),
            recorded: entries.length,
            pending: pending.length,
          })}{' '}
          {unfit === 0 ? null : say('import.unfit', { count: unfit })}
        </p>
      </section>
      {said === null ? null : (
        <Notice kind={said.good ? 'good' : 'danger'} title={said.text} urgent>
          {said.penTaken && match.code !== null ? (
            <>
              {say('import.penTaken')}{' '}
              <a href={`/m/${match.code}/people`} className="font-semibold underline">
                {say('import.people')}
              </a>
            </>
          ) : undefined}
        </Notice>
      )}
      <Button wide size="lg" disabled={busy} onClick={() => begin(goOnHere)}>
        {say('import.goOn')}
      </Button>
      <Button
        wide
        look="outline"
        disabled={busy}
        onClick={() => begin(async () => setSaid(await handOver(file, speech, laws)))}
      >
        {say('import.handOver')}
      </Button>
    </div>
  );
}

/** What came of handing the file over. */
type Said = { readonly good: boolean; readonly text: string; readonly penTaken?: boolean };

type TakenIn = {
  readonly results: readonly { readonly status: string; readonly code?: string; readonly message?: string }[];
};
const isTakenIn = (value: unknown): value is TakenIn =>
  typeof value === 'object' && value !== null && 'results' in value && Array.isArray(value.results);

async function handOver(file: MatchExport, { say }: DeviceSpeech, laws: ScorerSpeech): Promise<Said> {
  const answer = await fetchJson('/api/v1/matches/device-file', file, isTakenIn);
  if (!answer.ok) return { good: false, text: problemInWords(answer.failure, laws) };
  const { results } = answer.value;
  const count = (status: string) => results.filter((one) => one.status === status).length;
  const [recorded, known] = [count('recorded'), count('duplicate')];
  const problem = results.find(({ message }) => message !== undefined);
  if (problem === undefined) return { good: true, text: say('import.all', { recorded, known }) };
  const { status, code = '', message = '' } = problem;
  const penTaken = status === 'penTaken';
  const why = problemInWords({ code, message }, laws);
  const left = results.length - recorded - known;
  return { good: false, text: say(penTaken ? 'import.left' : 'import.leftMend', { left, why }), penTaken };
}
