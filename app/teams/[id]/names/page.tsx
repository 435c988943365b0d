// How others read the names of a team's players: for minors. A form a player, so it works without scripts.
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Select, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { TeamId } from '@/engine/vocabulary/schemas';
import { ShownAs } from '@/protocol/roster';
import { runtime, type TeamPlayer } from '@/server/runtime';
import type { SiteSpeech } from '@/words/messages';
import { viewer } from '../../../api/auth/session';
import { speechHere } from '../../../language/language';
import { SiteHeader } from '../../../site-header';
import { showPlayer } from './actions';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const { say } = await speechHere();
  return { title: say('names.title'), robots: { index: false } };
}

export default async function NamesPage({ params, searchParams }: Props) {
  const [{ id }, asked, who, speech] = await Promise.all([params, searchParams, viewer(), speechHere()]);
  const { say } = speech;
  if (who.kind !== 'account') redirect(`/sign-in?returnTo=${encodeURIComponent(`/teams/${id}/names`)}`);
  const named = TeamId.safeParse(id);
  const team = named.success ? await runtime().teams.byId(named.data, who) : null;
  if (team?.ok !== true) notFound();
  const { name, players } = team.value;
  return (
    <>
      <SiteHeader />
      <Page title={say('names.of', { team: name })} lead={say('names.lead')}>
        {asked.problem === 'alias' && (
          <div className="mb-4">
            <Notice kind="danger" title={say('names.aliasMissing')} urgent />
          </div>
        )}
        <ul className="divide-y divide-line border-y border-line">
          {players.map((player) => (
            <li key={player.id} className="py-4">
              <PlayerForm speech={speech} teamId={id} player={player} />
            </li>
          ))}
        </ul>
        <p className="mt-6">
          <PageLink
            href="/teams"
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            {say('teams.title')}
          </PageLink>
        </p>
      </Page>
    </>
  );
}

function PlayerForm(props: {
  readonly speech: SiteSpeech;
  readonly teamId: string;
  readonly player: TeamPlayer;
}) {
  const { say } = props.speech;
  const { id, name, shownAs, alias } = props.player;
  return (
    <form action={showPlayer} className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      <input type="hidden" name="team" value={props.teamId} />
      <input type="hidden" name="player" value={id} />
      <Select label={name} name="shownAs" defaultValue={shownAs} key={shownAs}>
        {ShownAs.options.map((way) => (
          <option key={way} value={way}>
            {say(`names.${way}`)}
          </option>
        ))}
      </Select>
      <TextField
        label={say('names.aliasField')}
        aria-label={say('names.aliasOf', { player: name })}
        name="alias"
        maxLength={60}
        autoComplete="off"
        defaultValue={alias ?? ''}
        key={`alias ${alias ?? ''}`}
      />
      <Button type="submit" look="outline">
        {say('names.save')}
        <span className="sr-only">: {name}</span>
      </Button>
    </form>
  );
}
