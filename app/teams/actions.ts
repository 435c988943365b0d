'use server';
// Making a team: parse the form, ask who makes it, hand over to the server.
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { namesIn, shortNameOf } from '@/components/setup/side-draft';
import { errorTable } from '@/protocol/errors';
import { runtime } from '@/server/runtime';

/** What the form shows after a failed try: what was typed, and what is wrong at which field. */
export type NewTeamState = {
  readonly name: string;
  readonly players: string;
  readonly nameError: string | null;
  readonly playersError: string | null;
  readonly problem: string | null;
};

const Form = z.object({ name: z.string().max(200), players: z.string().max(10_000) });

export async function createTeam(_before: NewTeamState, form: FormData): Promise<NewTeamState> {
  const parsed = Form.safeParse({ name: form.get('name'), players: form.get('players') });
  if (!parsed.success) return { ...blank, problem: errorTable.MALFORMED.meaning };
  const { name, players } = parsed.data;
  const names = namesIn(players).map((one) => ({ name: one.name }));
  const state = { ...blank, name, players };
  if (name.trim() === '') return { ...state, nameError: 'Give the team a name.' };
  if (name.trim().length > 60) return { ...state, nameError: 'Use at most 60 characters.' };
  if (names.length === 0) return { ...state, playersError: 'Add at least one player.' };
  if (names.length > 60) return { ...state, playersError: 'A team has at most 60 players.' };
  const { teams, viewerOf } = runtime();
  const team = { name: name.trim(), shortName: shortNameOf(name), players: names };
  const answer = await teams.create(team, await viewerOf(await headers()));
  if (!answer.ok) return { ...state, problem: answer.failure.message };
  redirect('/teams');
}

const blank: NewTeamState = { name: '', players: '', nameError: null, playersError: null, problem: null };
