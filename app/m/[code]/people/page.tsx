// The people of a match, for who manages it: who may score and who has the pen, links by which others come in, and who
// entered how much. Everything but making a link works without scripts.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { InviteOfficial } from '@/components/people/invite-official';
import { Button } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import { Page, Section } from '@/components/ui/page';
import { PressTwice } from '@/components/ui/press-twice';
import type { MatchId } from '@/engine';
import type { MatchPeople } from '@/protocol/people';
import type { PenState } from '@/protocol/pen';
import { runtime } from '@/server/runtime';
import { viewer } from '../../../api/auth/session';
import { SiteHeader } from '../../../site-header';
import { findMatch } from '../find-match';
import { dismiss, invite, releasePen, revoke } from './actions';

type Props = { readonly params: Promise<{ code: string }> };

export const metadata: Metadata = { title: 'People of the match', robots: { index: false } };

export default async function PeoplePage({ params }: Props) {
  const { code } = await params;
  const [who, found] = [await viewer(), await findMatch(code)];
  if (who.kind === 'nobody') redirect(`/sign-in?returnTo=${encodeURIComponent(`/m/${code}/people`)}`);
  if (!found.ok) notFound();
  const { match, snapshot } = found.value;
  const { people, pen } = runtime();
  const [seen, held] = await Promise.all([people.ofMatch(match.id, who), pen.see(match.id, null, who)]);
  if (!seen.ok || !held.ok) notFound();
  const [home, away] = snapshot.roster.teams;
  return (
    <>
      <SiteHeader />
      <Page
        title="People of this match"
        lead={match.title}
        actions={
          <Button asChild look="outline">
            <Link href={`/m/${match.code}`}>To the match</Link>
          </Button>
        }
      >
        <Section title="The pen">
          <ThePen matchId={match.id} pen={held.value} />
        </Section>
        <Section title="Who has an office">
          <Officials matchId={match.id} people={seen.value.people} teams={[home.name, away.name]} />
        </Section>
        <Section title="Let somebody in">
          <InviteOfficial teams={[home.name, away.name]} invite={invite.bind(null, match.id)} />
          <Waiting matchId={match.id} invitations={seen.value.invitations} teams={[home.name, away.name]} />
        </Section>
        <Section title="Who entered the match">
          <Written people={seen.value.people} />
        </Section>
      </Page>
    </>
  );
}

const row = 'flex min-h-13 flex-wrap items-center justify-between gap-x-3 py-1';

function ThePen({ matchId, pen }: { readonly matchId: MatchId; readonly pen: PenState }) {
  const { holder, fence } = pen;
  if (holder === null) return <p>Nobody has it. The scorer who opens the pad next takes it.</p>;
  return (
    <form action={releasePen} className="flex flex-col gap-2">
      <p>
        <strong>{holder.name}</strong> has it, last heard of <LocalTime language="en" at={holder.heardAt} />.
      </p>
      <p className="text-muted">
        If that phone is lost or dead, take the pen out of its hands. Balls it has not sent yet stay on it,
        and are shown there to be entered or dropped.
      </p>
      <input type="hidden" name="matchId" value={matchId} />
      <input type="hidden" name="seen" value={fence} />
      <PressTwice label="Release the pen" sure={`Yes, take it from ${holder.name}`} />
    </form>
  );
}

type Teams = readonly [string, string];

const officeInWords = (office: string, side: 0 | 1 | null, teams: Teams): string =>
  side === null ? `${office.charAt(0).toUpperCase()}${office.slice(1)}` : `Captain of ${teams[side]}`;

function Officials(props: {
  readonly matchId: MatchId;
  readonly people: MatchPeople['people'];
  readonly teams: Teams;
}) {
  const held = props.people.flatMap((person) => person.offices.map((office) => ({ ...person, ...office })));
  return (
    <ul className="divide-y divide-line border-y border-line">
      {held.map(({ id, name, office, side }) => (
        <li key={`${id} ${office}`} className={row}>
          <span>
            <strong>{name}</strong>, {officeInWords(office, side, props.teams).toLowerCase()}
          </span>
          {office !== 'creator' && (
            <form action={dismiss}>
              <input type="hidden" name="matchId" value={props.matchId} />
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="office" value={office} />
              <PressTwice label="Take away" sure="Yes, take it away" about={`${name}, ${office}`} />
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

function Waiting(props: {
  readonly matchId: MatchId;
  readonly invitations: MatchPeople['invitations'];
  readonly teams: Teams;
}) {
  if (props.invitations.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-1 font-semibold">Links nobody opened yet</h3>
      <ul className="divide-y divide-line border-y border-line">
        {props.invitations.map(({ id, office, side, guest, expiresAt }) => (
          <li key={id} className={row}>
            <span>
              {guest ? 'Guest scorer' : officeInWords(office, side, props.teams)}, until{' '}
              <LocalTime language="en" at={expiresAt} />
            </span>
            <form action={revoke}>
              <input type="hidden" name="matchId" value={props.matchId} />
              <input type="hidden" name="id" value={id} />
              <Button type="submit" look="quiet">
                Take back
                <span className="sr-only"> the link for {guest ? 'a guest scorer' : office}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

function Written({ people }: { readonly people: MatchPeople['people'] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {people
        .filter(({ entries }) => entries > 0)
        .map(({ id, name, entries, lastAt }) => (
          <li key={id} className={row}>
            <strong>{name}</strong>
            <span className="figures text-muted">
              {entries} {entries === 1 ? 'entry' : 'entries'}
              {lastAt !== null && (
                <>
                  , last <LocalTime language="en" at={lastAt} />
                </>
              )}
            </span>
          </li>
        ))}
    </ul>
  );
}
