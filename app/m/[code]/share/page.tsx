// Pass a match on: its address, a QR code that prints as a sheet for the wall, its picture, and its files to take along.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CopyField } from '@/components/ui/copy-field';
import { Page, Section } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { pageOrigin } from '../../../page-origin';
import { SiteHeader } from '../../../site-header';
import { findMatch } from '../find-match';

type Props = { readonly params: Promise<{ code: string }> };

export const metadata: Metadata = { title: 'Share a match', robots: { index: false } };

const files = [
  ['cricsheet.json', 'Cricsheet file', 'JSON, for programs that read cricket matches'],
  ['balls.csv', 'Ball by ball', 'CSV, for a spreadsheet'],
  ['log.json', 'Signed log', 'Every entry with its hash, to be checked without us'],
] as const;

export default async function Share({ params }: Props) {
  const found = await findMatch((await params).code);
  if (!found.ok) notFound();
  const { match, snapshot } = found.value;
  const address = `${await pageOrigin()}/m/${match.code}`;
  const teams = `${match.teams[0]} v ${match.teams[1]}`;
  return (
    <>
      <SiteHeader />
      <div className="print:hidden">
        <Page title="Share this match" lead={teams}>
          <p className="mb-6">
            <PageLink
              href={`/m/${match.code}`}
              className="inline-flex min-h-11 items-center font-semibold text-accent underline"
            >
              Back to the match
            </PageLink>
          </p>
          <Section title="Address">
            <CopyField label="Whoever has it can watch" text={address} copy="Copy" copied="Copied" />
          </Section>
          <Section title="QR code">
            <p className="mb-3 text-muted">Print this page for a sheet to hang up at the ground.</p>
            <img
              src={`/m/${match.code}/qr.svg`}
              alt={`QR code of ${address}`}
              width={240}
              height={240}
              className="rounded-md bg-white"
            />
          </Section>
          <Section title="Picture">
            <p className="mb-3 text-muted">What a link to this match shows where it is shared.</p>
            <img
              src={`/m/${match.code}/share/${Math.max(1, snapshot.seq)}.png`}
              alt={`Scores of ${teams}`}
              width={1200}
              height={630}
              className="h-auto w-full rounded-md"
            />
          </Section>
          <Section title="Files">
            <ul className="divide-y divide-line border-y border-line">
              {files.map(([file, name, what]) => (
                <li key={file} className="flex min-h-14 flex-wrap items-center gap-x-4 py-1">
                  <a
                    href={`/m/${match.code}/files/${file}`}
                    className="inline-flex min-h-11 items-center font-semibold text-accent underline"
                    download
                  >
                    {name}
                  </a>
                  <span className="text-sm text-muted">{what}</span>
                </li>
              ))}
            </ul>
          </Section>
        </Page>
      </div>
      <Sheet teams={teams} title={match.title} venue={match.venue} code={match.code} address={address} />
    </>
  );
}

type SheetProps = Readonly<Record<'teams' | 'title' | 'venue' | 'code' | 'address', string>>;

/** The sheet for the wall: on paper only. */
function Sheet({ teams, title, venue, code, address }: SheetProps) {
  return (
    <div aria-hidden className="hidden text-center print:block">
      <p className="text-4xl font-extrabold">{teams}</p>
      <p className="mt-2 text-xl">{[title, venue].filter((part) => part !== '').join(' · ')}</p>
      <img src={`/m/${code}/qr.svg`} alt="" width={520} height={520} className="mx-auto mt-8" />
      <p className="mt-6 text-2xl">{address}</p>
      <p className="figures mt-2 text-2xl">
        Code <strong className="tracking-widest">{code}</strong>
      </p>
    </div>
  );
}
