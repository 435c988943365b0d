// Whose device it is at the moment, as far as it knows without asking the server, and that person's saved teams: so that a
// match can be set up without a network. Doesn't prove anything: the server asks for the session again.
import type { Database } from './database';
import type { Scorer, Team } from './shelves';

const now = 'now';

export const readScorer = async (db: Database): Promise<Scorer | null> =>
  (await db.get('scorer', now)) ?? null;

/** `teams` null: as they were kept. */
export type NotedScorer = Omit<Scorer, 'teams'> & { readonly teams: readonly Team[] | null };

/** A page was served to this person. Whoever had the device before leaves it. */
export const noteScorer = async (db: Database, { id, name, teams }: NotedScorer): Promise<void> => {
  const before = await readScorer(db);
  if (before !== null && before.id !== id) await leaveDevice(db);
  const kept = before?.id === id ? before.teams : [];
  await db.put('scorer', { id, name, teams: teams ?? kept }, now);
};

/** Teams of a match that was set up here, to be picked again before the server knows them. */
export const addTeams = async (db: Database, teams: readonly Team[]): Promise<void> => {
  const scorer = await readScorer(db);
  if (scorer === null) return;
  const others = scorer.teams.filter(({ id }) => !teams.some((team) => team.id === id));
  const met = teams.map((team) =>
    merged(
      team,
      scorer.teams.find(({ id }) => id === team.id),
    ),
  );
  await db.put('scorer', { ...scorer, teams: [...met, ...others] }, now);
};

/** The squad as it was kept, with those who are new to it. */
const merged = (team: Team, before: Team | undefined): Team => {
  const rest = team.players.filter(({ id }) => before?.players.every((player) => player.id !== id) !== false);
  return before === undefined ? team : { ...before, players: [...before.players, ...rest] };
};

/** What stays on a device of somebody who left it: their balls that the server has not got. */
export type LeftBehind = { readonly title: string; readonly commands: number };

/**
 * The person is done with this device: their matches and teams go from it. What the server has not got yet stays, for them
 * alone, until they come back.
 */
export const leaveDevice = async (db: Database): Promise<readonly LeftBehind[]> => {
  const tx = db.transaction(['scorer', 'matches', 'entries', 'commands'], 'readwrite');
  const scorer = await tx.objectStore('scorer').get(now);
  await tx.objectStore('scorer').delete(now);
  const left: LeftBehind[] = [];
  const matches = await tx.objectStore('matches').getAll();
  for (const { id, title, plan } of matches.filter((match) => match.scorer === scorer?.id)) {
    const lying = await tx.objectStore('commands').index('byMatch').getAll(id);
    const commands = lying.filter((one) => one.scorer === scorer?.id && one.recordedTo === null).length;
    if (plan !== null || commands > 0) {
      left.push({ title, commands });
      continue;
    }
    await tx.objectStore('matches').delete(id);
    await tx.objectStore('entries').delete(IDBKeyRange.bound([id, 0], [id, Infinity]));
  }
  await tx.done;
  return left;
};
