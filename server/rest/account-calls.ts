// The calls of the REST interface about accounts, tokens and teams.
import { z } from 'zod';
import { TeamId } from '@/engine/vocabulary/schemas';
import { failed } from '@/protocol/errors';
import { Credentials } from '../auth/accounts';
import type { Tokens } from '../auth/tokens';
import type { Runtime } from '../runtime';
import { NewTeam } from '../teams/teams';
import { AccountForm, HandedForm, TeamForm } from './forms';
import { answer, noBody, noQuery, route, type Route } from './route';

export type AccountParts = Pick<Runtime, 'accounts' | 'teams'> & { readonly tokens: Tokens };

export const accountCalls = ({ accounts, teams, tokens }: AccountParts): readonly Route[] => [
  route({
    method: 'POST',
    path: '/api/v1/accounts',
    action: 'account.create',
    rate: 'write',
    summary: 'Makes an account. The first of a server is its admin.',
    body: z.strictObject({ email: z.string(), password: z.string(), name: z.string() }),
    query: noQuery,
    gives: { status: 201, form: AccountForm },
    handle: async ({ body, address }) => answer(201, await accounts.signUp(body, address)),
  }),
  route({
    method: 'POST',
    path: '/api/v1/tokens',
    action: 'token.create',
    rate: 'write',
    summary: 'A token for a program, valid for thirty days.',
    body: Credentials,
    query: noQuery,
    gives: { status: 201, form: HandedForm },
    async handle({ body, address }) {
      const account = await accounts.signIn(body, address);
      if (!account.ok) return account;
      return { ok: true, value: { status: 201, body: await tokens.forProgram(account.value.id) } };
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/teams',
    action: 'team.create',
    rate: 'write',
    summary: 'Saves a team and its players.',
    body: NewTeam,
    query: noQuery,
    gives: { status: 201, form: TeamForm },
    handle: async ({ body, viewer }) => answer(201, await teams.create(body, viewer)),
  }),
  route({
    method: 'GET',
    path: '/api/v1/teams',
    action: 'team.create',
    rate: 'read',
    summary: 'The teams of the account that asks.',
    body: noBody,
    query: noQuery,
    gives: { status: 200, form: z.object({ teams: z.array(TeamForm) }) },
    handle: async ({ viewer }) => ({
      ok: true,
      value: { status: 200, body: { teams: await teams.ofAccount(viewer) } },
    }),
  }),
  route({
    method: 'GET',
    path: '/api/v1/teams/{id}',
    action: 'team.see',
    rate: 'read',
    summary: 'A saved team with the ids of its players.',
    body: noBody,
    query: noQuery,
    gives: { status: 200, form: TeamForm },
    async handle({ params, viewer }) {
      const id = TeamId.safeParse(params['id']);
      return id.success ? answer(200, await teams.byId(id.data, viewer)) : failed('NO_SUCH_TEAM');
    },
  }),
];
