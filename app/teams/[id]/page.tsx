// One saved team: its players, the members who see its private matches, and players named twice.
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { OneTimeLink } from '@/components/people/one-time-link';
import { Button } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import { Page, Section } from '@/components/ui/page';
import { PressTwice } from '@/components/ui/press-twice';
import type { TeamId } from '@/engine';
import { TeamId as TeamIdSchema } from '@/engine/vocabulary/schemas';
import type { TeamPeople } from '@/protocol/people';
import { runtime } from '@/server/runtime';
import { viewer } from '../../api/auth/session';
import { SiteHeader } from '../../site-header';
import { dismissMember, inviteMember, revokeMember } from './actions';
import { MergeForm } from './merge-form';

type Props = { readonly params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'A team', robots: { index: false } };

export default async function TeamPage({ params }: Props) {
  const id = TeamIdSchema.safeParse((await params).id);
  const who = await viewer();
  if (!id.success) notFound();
  if (who.kind !== 'account') redirect(`/sign-in?returnTo=${encodeURIComponent(`/teams/${id.data}`)}`);
  const { teams, people } = runtime();
  const [team, seen] = await Promise.all([teams.byId(id.data, who), people.ofTeam(id.data, who)]);
  if (!team.ok || !seen.ok) notFound();
  const manages =
    who.admin || seen.value.members.some((one) => one.id === who.accountId && one.role === 'captain');
  return (
    <>
      <SiteHeader />
      <Page title={team.value.name}>
        <Section title="Members">
          <p className="mb-3 text-muted">Members see the team’s private matches.</p>
          <Members teamId={id.data} people={seen.value} manages={manages} />
          {manages && <OneTimeLink label="Invite a member" make={inviteMember.bind(null, id.data)} />}
        </Section>
        <Section title="Players">
          <ol className="columns-2 gap-6">
            {team.value.players.map((player) => (
              <li key={player.id} className="py-1">
                {player.name}
              </li>
            ))}
          </ol>
        </Section>
        {manages && team.value.players.length > 1 && (
          <Section title="Named twice?">
            <p className="mb-3 text-muted">
              Old matches then show the one name too; no ball of theirs is changed. It can’t be undone.
            </p>
            <MergeForm team={team.value} />
          </Section>
        )}
      </Page>
    </>
  );
}

const row = 'flex min-h-13 flex-wrap items-center justify-between gap-x-3 py-1';

function Members(props: { readonly teamId: TeamId; readonly people: TeamPeople; readonly manages: boolean }) {
  const { teamId, people, manages } = props;
  return (
    <ul className="mb-4 divide-y divide-line border-y border-line">
      {people.members.map(({ id, name, role }) => (
        <li key={id} className={row}>
          <span>
            <strong>{name}</strong>, {role}
          </span>
          {manages && role === 'member' && (
            <form action={dismissMember}>
              <input type="hidden" name="teamId" value={teamId} />
              <input type="hidden" name="id" value={id} />
              <PressTwice label="End membership" sure="Yes, end it" about={name} />
            </form>
          )}
        </li>
      ))}
      {people.invitations.map(({ id, expiresAt }) => (
        <li key={id} className={row}>
          <span>
            A link nobody opened yet, until <LocalTime language="en" at={expiresAt} />
          </span>
          {manages && (
            <form action={revokeMember}>
              <input type="hidden" name="teamId" value={teamId} />
              <input type="hidden" name="id" value={id} />
              <Button type="submit" look="quiet">
                Take back
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
