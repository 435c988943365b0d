'use server';
// What a team's page does: parse, ask who does it, hand over to the server.
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import type { MadeLink } from '@/components/people/one-time-link';
import type { Failure } from '@/protocol/errors';
import { runtime } from '@/server/runtime';
import { fromOurPage, viewer } from '../../api/auth/session';
import { shownLink } from '../../i/link';
import { failureInWords } from '../../language/failures';
import { speechHere } from '../../language/language';

/** A one-time link to membership; a sentence where none could be made. */
export async function inviteMember(team: unknown): Promise<MadeLink | { problem: string }> {
  if (!(await fromOurPage())) return { problem: await failureInWords({ code: 'FOREIGN_ORIGIN' }) };
  const id = TeamId.safeParse(team);
  if (!id.success) return { problem: await failureInWords({ code: 'MALFORMED' }) };
  const made = await shownLink(await runtime().people.inviteMember(id.data, await viewer()));
  revalidatePath('/teams/[id]', 'page');
  return made;
}

const Person = z.object({ teamId: TeamId, id: z.string() });

export async function dismissMember(form: FormData): Promise<void> {
  const asked = Person.safeParse(Object.fromEntries(form));
  if (!asked.success || !(await fromOurPage())) return;
  await runtime().people.dismissMember(asked.data.teamId, asked.data.id, await viewer());
  revalidatePath('/teams/[id]', 'page');
}

export async function revokeMember(form: FormData): Promise<void> {
  const asked = Person.safeParse(Object.fromEntries(form));
  if (!asked.success || !(await fromOurPage())) return;
  const { teamId, id } = asked.data;
  await runtime().people.revoke({ teamId }, id, await viewer());
  revalidatePath('/teams/[id]', 'page');
}

const Merge = z.object({ teamId: TeamId, kept: PlayerId, gone: PlayerId });

/** A sentence: what was done, or why not. */
export type MergeState = { readonly done: boolean; readonly said: string } | null;

export async function mergePlayers(_before: MergeState, form: FormData): Promise<MergeState> {
  const { say } = await speechHere();
  const asked = Merge.safeParse(Object.fromEntries(form));
  if (!asked.success) return { done: false, said: say('team.chooseTwo') };
  if (!(await fromOurPage())) return { done: false, said: await failureInWords({ code: 'FOREIGN_ORIGIN' }) };
  const { teamId, ...players } = asked.data;
  const merged = await runtime().teams.mergePlayers(teamId, players, await viewer());
  if (!merged.ok) return { done: false, said: await notMerged(merged.failure) };
  revalidatePath('/teams/[id]', 'page');
  const player = merged.value.players.find(({ id }) => id === players.kept)?.name ?? '';
  return { done: true, said: say('team.merged', { player }) };
}

async function notMerged(failure: Failure): Promise<string> {
  const { say } = await speechHere();
  if (failure.code !== 'MALFORMED') return failureInWords(failure);
  return say(failure.details?.field === 'gone' ? 'team.twoPeople' : 'team.chooseTwo');
}
