// Pass a match on: its address, a QR code that prints as a sheet for the wall, its picture, and its files to take along.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CopyField } from '@/components/ui/copy-field';
import { Page, Section } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { speechHere } from '../../../language/language';
import { pageOrigin } from '../../../page-origin';
import { SiteHeader } from '../../../site-header';
import { findMatch } from '../find-match';

type Props = { readonly params: Promise<{ code: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await speechHere()).say('share.title'),
  robots: { index: false },
});

const files = [
  ['cricsheet.json', 'cricsheet'],
  ['balls.csv', 'balls'],
  ['log.json', 'log'],
] as const;

export default async function Share({ params }: Props) {
  const found = await findMatch((await params).code);
  if (!found.ok) notFound();
  const { match, snapshot } = found.value;
  const address = `${await pageOrigin()}/m/${match.code}`;
  const { say } = await speechHere();
  const teams = say('match.title', { team: match.teams[0], other: match.teams[1] });
  return (
    <>
      <SiteHeader />
      <div className="print:hidden">
        <Page title={say('share.title')} lead={teams}>
          <p className="mb-6">
            <PageLink
              href={`/m/${match.code}`}
              className="inline-flex min-h-11 items-center font-semibold text-accent underline"
            >
              {say('share.back')}
            </PageLink>
          </p>
          <Section title={say('share.address')}>
            <CopyField
              label={say('share.who')}
              text={address}
              copy={say('share.copy')}
              copied={say('share.copied')}
            />
          </Section>
          <Section title={say('share.qr')}>
            <p className="mb-3 text-muted">{say('share.qrHow')}</p>
            <img
              src={`/m/${match.code}/qr.svg`}
              alt={say('share.qrOf', { address })}
              width={240}
              height={240}
              className="rounded-md bg-white"
            />
          </Section>
          <Section title={say('share.picture')}>
            <p className="mb-3 text-muted">{say('share.pictureHow')}</p>
            <img
              src={`/m/${match.code}/share/${Math.max(1, snapshot.seq)}.png`}
              alt={say('share.pictureOf', { match: teams })}
              width={1200}
              height={630}
              className="h-auto w-full rounded-md"
            />
          </Section>
          <Section title={say('share.files')}>
            <ul className="divide-y divide-line border-y border-line">
              {files.map(([file, name]) => (
                <li key={file} className="flex min-h-14 flex-wrap items-center gap-x-4 py-1">
                  <a
                    href={`/m/${match.code}/files/${file}`}
                    className="inline-flex min-h-11 items-center font-semibold text-accent underline"
                    download
                  >
                    {say(`share.${name}`)}
                  </a>
                  <span className="text-sm text-muted">{say(`share.${name}How`)}</span>
                </li>
              ))}
            </ul>
          </Section>
        </Page>
      </div>
      <Sheet
        teams={teams}
        title={match.title}
        venue={match.venue}
        code={match.code}
        address={address}
        codeText={say('share.code', { code: match.code })}
      />
    </>
  );
}

type SheetProps = Readonly<Record<'teams' | 'title' | 'venue' | 'code' | 'address' | 'codeText', string>>;

/** The sheet for the wall: on paper only. */
function Sheet({ teams, title, venue, code, address, codeText }: SheetProps) {
  return (
    <div aria-hidden className="hidden text-center print:block">
      <p className="text-4xl font-extrabold">{teams}</p>
      <p className="mt-2 text-xl">{[title, venue].filter((part) => part !== '').join(' · ')}</p>
      <img src={`/m/${code}/qr.svg`} alt="" width={520} height={520} className="mx-auto mt-8" />
      <p className="mt-6 text-2xl">{address}</p>
      <p className="figures mt-2 text-2xl">{codeText}</p>
    </div>
  );
}
