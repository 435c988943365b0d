// The calls of the REST interface about a saved team: its members, the links by which they join, and players named twice.
import { z } from 'zod';
import type { TeamId } from '@/engine';
import { PlayerId, TeamId as TeamIdSchema } from '@/engine/vocabulary/schemas';
import { failed } from '@/protocol/errors';
import { Invited, TeamPeople } from '@/protocol/people';
import { ShownAs } from '@/protocol/roster';
import type { Runtime } from '../runtime';
import { TeamForm } from './forms';
import { Done, isDone } from './people-calls';
import { answer, noBody, noQuery, route, type Asked, type Route } from './route';
import { written } from '@/protocol/written';

/** The team a path names; null where it can't be one. */
const teamIdOf = ({ params }: Pick<Asked, 'params'>): TeamId | null => {
  const id = TeamIdSchema.safeParse(params['id']);
  return id.success ? id.data : null;
};

export const teamCalls = ({ teams, people }: Pick<Runtime, 'teams' | 'people'>): readonly Route[] => [
  route({
    method: 'GET',
    path: '/api/v1/teams/{id}/people',
    action: 'team.see',
    rate: 'read',
    summary: 'The team’s members, and the links that wait to be opened.',
    body: noBody,
    query: noQuery,
    gives: { status: 200, form: TeamPeople },
    async handle(asked) {
      const id = teamIdOf(asked);
      return id === null ? failed('NO_SUCH_TEAM') : answer(200, await people.ofTeam(id, asked.viewer));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/teams/{id}/people/dismiss',
    action: 'team.manage',
    rate: 'write',
    summary: 'Ends a membership; acts at once on who is connected to the team’s private matches.',
    body: z.strictObject({ id: z.string().max(64) }),
    query: noQuery,
    gives: { status: 200, form: Done },
    async handle(asked) {
      const id = teamIdOf(asked);
      if (id === null) return failed('NO_SUCH_TEAM');
      return isDone(answer(200, await people.dismissMember(id, asked.body.id, asked.viewer)));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/teams/{id}/invitations',
    action: 'team.manage',
    rate: 'write',
    summary: 'A one-time link /i/{secret} to membership: members see the team’s private matches.',
    body: z.strictObject({}),
    query: noQuery,
    gives: { status: 201, form: Invited },
    async handle(asked) {
      const id = teamIdOf(asked);
      return id === null ? failed('NO_SUCH_TEAM') : answer(201, await people.inviteMember(id, asked.viewer));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/teams/{id}/invitations/revoke',
    action: 'team.manage',
    rate: 'write',
    summary: 'Takes a link back that nobody opened.',
    body: z.strictObject({ id: z.string().max(64) }),
    query: noQuery,
    gives: { status: 200, form: Done },
    async handle(asked) {
      const teamId = teamIdOf(asked);
      if (teamId === null) return failed('NO_SUCH_TEAM');
      return isDone(answer(200, await people.revoke({ teamId }, asked.body.id, asked.viewer)));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/teams/{id}/players/merge',
    action: 'team.manage',
    rate: 'write',
    summary:
      'One player was named twice: `gone` is shown under the name of `kept` from now on; logs stay as they are.',
    body: z.strictObject({ kept: PlayerId, gone: PlayerId }),
    query: noQuery,
    gives: { status: 200, form: TeamForm },
    async handle(asked) {
      const id = teamIdOf(asked);
      if (id === null) return failed('NO_SUCH_TEAM');
      return answer(200, await teams.mergePlayers(id, asked.body, asked.viewer));
    },
  }),
  route({
    method: 'POST',
    path: '/api/v1/teams/{id}/players/show',
    action: 'team.manage',
    rate: 'write',
    summary:
      'How others read a player’s name from now on, in every match: full, initials, alias or hidden. For minors.',
    body: z.strictObject({
      player: PlayerId,
      shownAs: ShownAs,
      alias: written(60).nullable(),
    }),
    query: noQuery,
    gives: { status: 200, form: TeamForm },
    async handle(asked) {
      const id = teamIdOf(asked);
      if (id === null) return failed('NO_SUCH_TEAM');
      const { player, ...wish } = asked.body;
      return answer(200, await teams.showPlayer(id, player, wish, asked.viewer));
    },
  }),
];
