// The people of a match, for who manages it: who may score and who has the pen, links by which others come in, and who
// entered how much. Everything but making a link works without scripts.
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { InviteOfficial, type OfficeChoice } from '@/components/people/invite-official';
import { Button } from '@/components/ui/button';
import { titleOf } from '@/components/spectator/names';
import type { ChoiceOption } from '@/components/ui/choice';
import { LocalTime } from '@/components/ui/local-time';
import { Page, Section } from '@/components/ui/page';
import { PressTwice } from '@/components/ui/press-twice';
import type { MatchId } from '@/engine';
import type { MatchPeople } from '@/protocol/people';
import type { PenState } from '@/protocol/pen';
import { runtime } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';
import { viewer } from '../../../api/auth/session';
import { oneTimeTexts } from '../../../i/link-texts';
import { speechHere } from '../../../language/language';
import { SiteHeader } from '../../../site-header';
import { findMatch } from '../find-match';
import { dismiss, invite, releasePen, revoke } from './actions';

type Props = { readonly params: Promise<{ code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('people.title'), robots: { index: false } };
}

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
  const teams: Teams = [home.name, away.name];
  const speech = await speechHere();
  const { say } = speech;
  return (
    <>
      <SiteHeader />
      <Page
        title={say('people.heading')}
        lead={titleOf(match.title, teams, speech)}
        actions={
          <Button asChild look="outline">
            <Link href={`/m/${match.code}`}>{say('people.toTheMatch')}</Link>
          </Button>
        }
      >
        <Section title={say('people.pen')}>
          <ThePen speech={speech} matchId={match.id} pen={held.value} />
        </Section>
        <Section title={say('people.offices')}>
          <Officials speech={speech} matchId={match.id} people={seen.value.people} teams={teams} />
        </Section>
        <Section title={say('people.letIn')}>
          <InviteOfficial
            texts={{ ...oneTimeTexts(speech), who: say('forOffice.who') }}
            options={officeOptions(speech, teams)}
            invite={invite.bind(null, match.id)}
          />
          <Waiting speech={speech} matchId={match.id} invitations={seen.value.invitations} teams={teams} />
        </Section>
        <Section title={say('people.wrote')}>
          <Written speech={speech} people={seen.value.people} />
        </Section>
      </Page>
    </>
  );
}

const row = 'flex min-h-13 flex-wrap items-center justify-between gap-x-3 py-1';

type Spoken = { readonly speech: SiteSpeech };

function ThePen(props: Spoken & { readonly matchId: MatchId; readonly pen: PenState }) {
  const { holder, fence } = props.pen;
  const { say, language } = props.speech;
  if (holder === null) return <p>{say('people.penFree')}</p>;
  const { name, heardAt } = holder;
  return (
    <form action={releasePen} className="flex flex-col gap-2">
      <p>
        {say('people.penHeld', { name })} <LocalTime language={language} at={heardAt} />
      </p>
      <p className="text-muted">{say('people.penHow')}</p>
      <input type="hidden" name="matchId" value={props.matchId} />
      <input type="hidden" name="seen" value={fence} />
      <PressTwice
        label={say('people.release')}
        sure={say('people.releaseSure', { name })}
        no={say('people.no')}
      />
    </form>
  );
}

type Teams = readonly [string, string];
type Held = MatchPeople['people'][number]['offices'][number];
type Invitation = MatchPeople['invitations'][number];

/** As it stands after a name. */
const officeOf = ({ say }: SiteSpeech, { office, side }: Held, teams: Teams): string =>
  office === 'captain' ? say('office.captain', { team: teams[side ?? 0] }) : say(`office.${office}`);

/** As it stands by itself. */
const officeFor = (
  { say }: SiteSpeech,
  { office, side, guest }: Omit<Invitation, 'id' | 'expiresAt'>,
  teams: Teams,
) => {
  if (guest) return say('forOffice.guest');
  if (office === 'captain') return say('forOffice.captain', { team: teams[side ?? 0] });
  return office === 'member' ? say('office.member') : say(`forOffice.${office}`);
};

const officeOptions = ({ say }: SiteSpeech, [home, away]: Teams): readonly ChoiceOption<OfficeChoice>[] => [
  { value: 'guest', label: say('forOffice.guest'), hint: say('forOffice.guestHint') },
  { value: 'scorer', label: say('forOffice.scorer'), hint: say('forOffice.scorerHint') },
  { value: 'umpire', label: say('forOffice.umpire') },
  { value: 'captain0', label: say('forOffice.captain', { team: home }) },
  { value: 'captain1', label: say('forOffice.captain', { team: away }) },
];

function Officials(
  props: Spoken & {
    readonly matchId: MatchId;
    readonly people: MatchPeople['people'];
    readonly teams: Teams;
  },
) {
  const { speech, teams } = props;
  const { say } = speech;
  const held = props.people.flatMap((person) => person.offices.map((office) => ({ person, office })));
  return (
    <ul className="divide-y divide-line border-y border-line">
      {held.map(({ person: { id, name }, office }) => (
        <li key={`${id} ${office.office}`} className={row}>
          <span>
            <strong>{name}</strong>, {officeOf(speech, office, teams)}
          </span>
          {office.office !== 'creator' && (
            <form action={dismiss}>
              <input type="hidden" name="matchId" value={props.matchId} />
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="office" value={office.office} />
              <PressTwice
                label={say('people.takeAway')}
                sure={say('people.takeAwaySure')}
                no={say('people.no')}
                about={`${name}, ${officeOf(speech, office, teams)}`}
              />
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

function Waiting(
  props: Spoken & {
    readonly matchId: MatchId;
    readonly invitations: readonly Invitation[];
    readonly teams: Teams;
  },
) {
  const { speech, teams } = props;
  const { say, language } = speech;
  if (props.invitations.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-1 font-semibold">{say('people.waiting')}</h3>
      <ul className="divide-y divide-line border-y border-line">
        {props.invitations.map(({ id, expiresAt, ...given }) => (
          <li key={id} className={row}>
            <span>
              {say('people.until', { office: officeFor(speech, given, teams) })}{' '}
              <LocalTime language={language} at={expiresAt} />
            </span>
            <form action={revoke}>
              <input type="hidden" name="matchId" value={props.matchId} />
              <input type="hidden" name="id" value={id} />
              <Button type="submit" look="quiet">
                {say('people.takeBack')}
                <span className="sr-only">
                  {' '}
                  {say('people.takeBackWhich', { office: officeFor(speech, given, teams) })}
                </span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

function Written({ people, speech: { say, language } }: Spoken & { readonly people: MatchPeople['people'] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {people
        .filter(({ entries }) => entries > 0)
        .map(({ id, name, entries, lastAt }) => (
          <li key={id} className={row}>
            <strong>{name}</strong>
            <span className="figures text-muted">
              {say('people.entries', { count: entries })}
              {lastAt !== null && (
                <>
                  , {say('people.last')} <LocalTime language={language} at={lastAt} />
                </>
              )}
            </span>
          </li>
        ))}
    </ul>
  );
}
