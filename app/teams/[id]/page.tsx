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
import type { SiteSpeech } from '@/words/messages';
import { viewer } from '../../api/auth/session';
import { oneTimeTexts } from '../../i/link-texts';
import { speechHere } from '../../language/language';
import { SiteHeader } from '../../site-header';
import { dismissMember, inviteMember, revokeMember } from './actions';
import { MergeForm } from './merge-form';

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('team.title'), robots: { index: false } };
}

export default async function TeamPage({ params }: Props) {
  const id = TeamIdSchema.safeParse((await params).id);
  const who = await viewer();
  if (!id.success) notFound();
  if (who.kind !== 'account') redirect(`/sign-in?returnTo=${encodeURIComponent(`/teams/${id.data}`)}`);
  const { teams, people } = runtime();
  const speech = await speechHere();
  const { say } = speech;
  const [team, seen] = await Promise.all([teams.byId(id.data, who), people.ofTeam(id.data, who)]);
  if (!team.ok || !seen.ok) notFound();
  const manages =
    who.admin || seen.value.members.some((one) => one.id === who.accountId && one.role === 'captain');
  return (
    <>
      <SiteHeader />
      <Page title={team.value.name}>
        <Section title={say('team.members')}>
          <p className="mb-3 text-muted">{say('team.membersHow')}</p>
          <Members speech={speech} teamId={id.data} people={seen.value} manages={manages} />
          {manages && (
            <OneTimeLink
              texts={{ ...oneTimeTexts(speech), make: say('team.invite') }}
              make={inviteMember.bind(null, id.data)}
            />
          )}
        </Section>
        <Section title={say('team.players')}>
          <ol className="columns-2 gap-6">
            {team.value.players.map((player) => (
              <li key={player.id} className="py-1">
                {player.name}
              </li>
            ))}
          </ol>
        </Section>
        {manages && team.value.players.length > 1 && (
          <Section title={say('team.twice')}>
            <p className="mb-3 text-muted">{say('team.twiceHow')}</p>
            <MergeForm
              team={team.value}
              texts={{
                gone: say('team.gone'),
                kept: say('team.kept'),
                choose: say('team.choose'),
                merge: say('team.merge'),
                busy: say('team.merging'),
              }}
            />
          </Section>
        )}
      </Page>
    </>
  );
}

const row = 'flex min-h-13 flex-wrap items-center justify-between gap-x-3 py-1';

function Members(props: {
  readonly speech: SiteSpeech;
  readonly teamId: TeamId;
  readonly people: TeamPeople;
  readonly manages: boolean;
}) {
  const { teamId, people, manages } = props;
  const { say, language } = props.speech;
  return (
    <ul className="mb-4 divide-y divide-line border-y border-line">
      {people.members.map(({ id, name, role }) => (
        <li key={id} className={row}>
          <span>
            <strong>{name}</strong>, {say(role === 'captain' ? 'office.teamCaptain' : 'office.member')}
          </span>
          {manages && role === 'member' && (
            <form action={dismissMember}>
              <input type="hidden" name="teamId" value={teamId} />
              <input type="hidden" name="id" value={id} />
              <PressTwice
                label={say('team.end')}
                sure={say('team.endSure')}
                no={say('people.no')}
                about={name}
              />
            </form>
          )}
        </li>
      ))}
      {people.invitations.map(({ id, expiresAt }) => (
        <li key={id} className={row}>
          <span>
            {say('team.unopened')} <LocalTime language={language} at={expiresAt} />
          </span>
          {manages && (
            <form action={revokeMember}>
              <input type="hidden" name="teamId" value={teamId} />
              <input type="hidden" name="id" value={id} />
              <Button type="submit" look="quiet">
                {say('people.takeBack')}
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
