// A match to be scored in tests and benches: two teams of eleven, without a limit of overs, and a scorer's commands that
// always fit, as many as are wanted. Arranged over REST, as a program would.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { dotBall, type Command } from '@/engine';
import { CommandId, MatchId, PlayerId } from '@/engine/vocabulary/schemas';
import { BatchAnswer, type CommandRequest } from '@/protocol/recording';
import type { TestServer } from './server';

export type TestMatch = {
  readonly id: MatchId;
  readonly code: string;
  /** The XI of each side, in the order named. */
  readonly sides: readonly [readonly PlayerId[], readonly PlayerId[]];
};

const Team = z.object({ id: z.string(), players: z.array(z.object({ id: PlayerId })) });
const Match = z.object({ id: MatchId, code: z.string() });

type Call = TestServer['call'];

const team = async (call: Call, token: string, letter: string) => {
  const players = Array.from({ length: 11 }, (_, index) => ({ name: `${letter}${index + 1}` }));
  const made = await call('POST', '/api/v1/teams', token, {
    name: `Team ${letter}`,
    shortName: letter,
    players,
  });
  return Team.parse(made.body);
};

/** `over`: parts of the request other than usual. */
export const arrangeTestMatch = async (
  call: Call,
  token: string,
  over: Readonly<{ visibility?: 'public' | 'private'; conditions?: string }> = {},
): Promise<TestMatch> => {
  const [home, away] = [await team(call, token, 'A'), await team(call, token, 'B')];
  const xi = (of: z.infer<typeof Team>) => of.players.map((player) => player.id);
  const made = await call('POST', '/api/v1/matches', token, {
    title: 'A v B',
    conditions: 'test',
    teams: [home, away].map((of) => ({ teamId: of.id, xi: xi(of) })),
    ...over,
  });
  return { ...Match.parse(made.body), sides: [xi(home), xi(away)] };
};

/** A command with an id of its own. */
export const asked = (command: Command, basedOn: number | null = null): CommandRequest => ({
  commandId: CommandId.parse(randomUUID()),
  basedOn,
  command,
});

/** The striker is out, caught by a substitute who is named with this ball. */
export const caughtBy = (player: PlayerId, name: string): CommandRequest => ({
  ...asked({
    type: 'BowlBall',
    delivery: {
      ...dotBall,
      dismissal: { kind: 'caught', fielders: [{ player, substitute: true }], crossed: false },
    },
  }),
  names: { [player]: name },
});

const single: Command = { type: 'BowlBall', delivery: { ...dotBall, ran: 1 } };
const nobodysBall: Command = { type: 'BowlBall', delivery: dotBall };

/** The scorer's nth command of such a match, from 0: toss, openers, then overs of dots and singles by two bowlers in turn. */
export const nthCommand = ({ sides: [home, away] }: TestMatch, n: number): Command => {
  const at = (side: readonly PlayerId[], index: number) => PlayerId.parse(side[index]);
  if (n === 0) return { type: 'DecideToss', winner: 0, elected: 'bat' };
  if (n === 1) return { type: 'OpenInnings', batting: 0, striker: at(home, 0), nonStriker: at(home, 1) };
  const [over, place] = [Math.floor((n - 2) / 7), (n - 2) % 7];
  if (place === 0) return { type: 'NameBowler', bowler: at(away, over % 2) };
  return place % 2 === 0 ? single : nobodysBall;
};

/** Records over REST; the answer for each command. */
export const recordOver = async (
  call: Call,
  token: string,
  match: TestMatch,
  commands: readonly CommandRequest[],
): Promise<BatchAnswer> =>
  BatchAnswer.parse((await call('POST', `/api/v1/matches/${match.id}/commands`, token, { commands })).body);
