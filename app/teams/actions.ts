'use server';
// Making a team: parse the form, ask who makes it, hand over to the server.
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { namesIn, shortNameOf } from '@/components/setup/side-draft';
import { runtime } from '@/server/runtime';
import { failureInWords } from '../language/failures';
import { speechHere } from '../language/language';

/** What the form shows after a failed try: what was typed, and what is wrong at which field. */
export type NewTeamState = {
  readonly name: string;
  readonly players: string;
  readonly nameError: string | null;
  readonly playersError: string | null;
  readonly problem: string | null;
};

const most = 60;
const Form = z.object({ name: z.string().max(200), players: z.string().max(10_000) });

export async function createTeam(_before: NewTeamState, form: FormData): Promise<NewTeamState> {
  const parsed = Form.safeParse({ name: form.get('name'), players: form.get('players') });
  if (!parsed.success) return { ...blank, problem: await failureInWords({ code: 'MALFORMED' }) };
  const { name, players } = parsed.data;
  const names = namesIn(players).map((one) => ({ name: one.name }));
  const state = { ...blank, name, players };
  const { say } = await speechHere();
  if (name.trim() === '') return { ...state, nameError: say('teams.nameMissing') };
  if (name.trim().length > most) return { ...state, nameError: say('teams.nameLong', { most }) };
  if (names.length === 0) return { ...state, playersError: say('teams.playersMissing') };
  if (names.length > most) return { ...state, playersError: say('teams.playersMany', { most }) };
  const { teams, viewerOf } = runtime();
  const team = { name: name.trim(), shortName: shortNameOf(name), players: names };
  const answer = await teams.create(team, await viewerOf(await headers()));
  if (!answer.ok) return { ...state, problem: await failureInWords(answer.failure) };
  redirect('/teams');
}

const blank: NewTeamState = { name: '', players: '', nameError: null, playersError: null, problem: null };
