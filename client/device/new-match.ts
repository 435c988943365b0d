// A match set up on this device without a network: under an id of its own, with the first entry of its log decided here by
// the engine that the server runs, and its teams to be picked again. The server is told when it can be reached.
import { append, decide, emptyBook, type LogEntry, type MatchId, type Refusal } from '@/engine';
import { arrangeCommand, sideOf } from '@/protocol/arrangement';
import type { MatchPlan } from '@/protocol/match-plan';
import type { Roster } from '@/protocol/roster';
import type { PadMatch } from '../open-scoring';
import { deviceDatabase } from './database';
import { makeKeptMatches } from './kept-match';
import { addTeams } from './scorer';
import type { Scorer, Team } from './shelves';

/** The match with its pad to be opened; `{ refusal }` where the Laws do not allow it. Rejects where it can't be kept. */
export const setUpHere = async (
  id: MatchId,
  plan: MatchPlan,
  scorer: Pick<Scorer, 'id'>,
  now: Date,
): Promise<PadMatch | { readonly refusal: Refusal }> => {
  const decision = decide(emptyBook, arrangeCommand(id, plan));
  if (!decision.ok) return { refusal: decision.refusal };
  const at = now.toISOString();
  const { entries } = decision.events
    .map((event, index): LogEntry => ({ seq: index + 1, at, event }))
    .reduce(append, emptyBook);
  const teams = [teamOf(id, 0, plan), teamOf(id, 1, plan)] as const;
  const roster: Roster = {
    teams: [rosterTeam(teams[0]), rosterTeam(teams[1])],
    players: Object.fromEntries(teams.flatMap(({ players }) => players).map((one) => [one.id, one.name])),
  };
  const match = { id, plan, scorer: scorer.id, code: null, title: plan.title };
  const db = await deviceDatabase();
  await makeKeptMatches(db).keep({ ...match, roster, openedAt: now.getTime() }, entries);
  await addTeams(db, teams);
  return { ...match, initial: { seq: entries.length, entries: [...entries], roster } };
};

const teamOf = (id: MatchId, index: 0 | 1, plan: MatchPlan): Team => {
  const planned = plan.sides[index];
  const { teamId, players } = sideOf(id, index, planned);
  return {
    id: teamId,
    name: planned.name,
    shortName: planned.shortName,
    players: players.map((player, place) => ({ id: player, name: planned.players[place]?.name ?? '' })),
  };
};

const rosterTeam = ({ id, name, shortName }: Team): Roster['teams'][0] => ({ id, name, shortName });
