// How others read the names of a team's players: for minors. A form a player, so it works without scripts.
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Select, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageLink } from '@/components/ui/page-link';
import { TeamId } from '@/engine/vocabulary/schemas';
import { runtime, type TeamPlayer } from '@/server/runtime';
import { viewer } from '../../../api/auth/session';
import { SiteHeader } from '../../../site-header';
import { showPlayer } from './actions';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Names of players', robots: { index: false } };

const ways = [
  ['full', 'In full'],
  ['initials', 'Initials'],
  ['alias', 'An alias'],
  ['hidden', 'Not at all'],
] as const;

export default async function NamesPage({ params, searchParams }: Props) {
  const [{ id }, asked, who] = await Promise.all([params, searchParams, viewer()]);
  if (who.kind !== 'account') redirect(`/sign-in?returnTo=${encodeURIComponent(`/teams/${id}/names`)}`);
  const named = TeamId.safeParse(id);
  const team = named.success ? await runtime().teams.byId(named.data, who) : null;
  if (team?.ok !== true) notFound();
  const { name, players } = team.value;
  return (
    <>
      <SiteHeader />
      <Page
        title={`Names: ${name}`}
        lead="How everybody reads a player’s name: on the board, in lists, cards, files and live. Who scores the match and the team’s own people read it in full."
      >
        {asked.problem === 'alias' && (
          <div className="mb-4">
            <Notice kind="danger" title="Give the alias that is to be shown." urgent />
          </div>
        )}
        <ul className="divide-y divide-line border-y border-line">
          {players.map((player) => (
            <li key={player.id} className="py-4">
              <PlayerForm teamId={id} player={player} />
            </li>
          ))}
        </ul>
        <p className="mt-6">
          <PageLink
            href="/teams"
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
          >
            Your teams
          </PageLink>
        </p>
      </Page>
    </>
  );
}

function PlayerForm({ teamId, player }: { readonly teamId: string; readonly player: TeamPlayer }) {
  const { id, name, shownAs, alias } = player;
  return (
    <form action={showPlayer} className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      <input type="hidden" name="team" value={teamId} />
      <input type="hidden" name="player" value={id} />
      <Select label={name} name="shownAs" defaultValue={shownAs} key={shownAs}>
        {ways.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <TextField
        label="Alias"
        aria-label={`Alias of ${name}`}
        name="alias"
        maxLength={60}
        autoComplete="off"
        defaultValue={alias ?? ''}
        key={`alias ${alias ?? ''}`}
      />
      <Button type="submit" look="outline">
        Save<span className="sr-only">: {name}</span>
      </Button>
    </form>
  );
}
