'use server';
// A team's captain decides how a player's name is shown: parse the form, hand over to the server.
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import { ShownAs } from '@/protocol/roster';
import { runtime } from '@/server/runtime';
import { viewer } from '../../../api/auth/session';
import { written } from '@/protocol/written';

const Form = z.object({
  team: TeamId,
  player: PlayerId,
  shownAs: ShownAs,
  alias: written(60, 0),
});

export async function showPlayer(form: FormData): Promise<void> {
  const parsed = Form.safeParse(Object.fromEntries(form));
  if (!parsed.success) redirect('/teams');
  const { team, player, shownAs, alias } = parsed.data;
  const wish = { shownAs, alias: alias === '' ? null : alias };
  const answer = await runtime().teams.showPlayer(team, player, wish, await viewer());
  const page = `/teams/${encodeURIComponent(team)}/names`;
  if (!answer.ok) redirect(answer.failure.details?.field === 'alias' ? `${page}?problem=alias` : '/teams');
  revalidatePath(page);
  redirect(page);
}
