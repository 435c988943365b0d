// Scores a match on the running server as a scorer would: the same commands through the same recording, one after another,
// with a ball's time between them. Doesn't know where the commands come from: a file's, or the simulator's.
import { randomInt, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { presets } from '@/engine';
import { simulate } from '@/engine/simulate/simulate';
import { inventTeams, type InventedTeam } from '@/engine/simulate/teams';
import { CommandId } from '@/engine/vocabulary/schemas';
import type { PlannedSide } from '@/protocol/match-plan';
import type { CommandRequest } from '@/protocol/recording';
import { runtime, type MatchSummary, type Viewer } from '@/server/runtime';
import { demoScorer } from './scorer';

type Script = { readonly match: MatchSummary; readonly commands: readonly CommandRequest[] };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const fail = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const sideOf = ({ name, shortName, players }: InventedTeam): PlannedSide => ({
  teamId: null,
  name,
  shortName,
  players: players.map((player) => ({ id: null, name: player })),
  captain: 0,
  keeper: 1,
});

const simulatedMatch = async (seed: number, by: Viewer): Promise<Script> => {
  const conditions = presets.t20;
  const [home, away] = inventTeams(seed, conditions.playersPerSide);
  const { matches } = runtime();
  const arranged = await matches.arrange(
    {
      title: `${home.name} v ${away.name}`,
      conditions,
      sides: [sideOf(home), sideOf(away)],
      visibility: 'public',
      tier: 'SINGLE',
      startsAt: new Date().toISOString(),
      venue: 'Played by the simulator',
      simulated: true,
    },
    by,
  );
  if (!arranged.ok) return fail(arranged.failure.message);
  const view = await matches.view({ id: arranged.value.id }, by);
  const first = view.ok ? view.value.snapshot.entries[0]?.event : undefined;
  if (first?.type !== 'matchArranged') return fail('The match was arranged and has no first entry');
  const commands = [...simulate({ seed, conditions, sides: first.sides })]
    .filter((command) => command.type !== 'ArrangeMatch')
    .map((command) => ({ commandId: CommandId.parse(randomUUID()), command }));
  return { match: arranged.value, commands };
};

const matchOfFile = async (file: string, by: Viewer): Promise<Script> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) =>
    fail(`Can't read ${file}: ${String(error)}`),
  );
  const parsed: unknown = parseJson(text, file);
  const arranged = await runtime().matches.arrangeImport(parsed, by);
  return arranged.ok ? arranged.value : fail(`${file} can't be scored: ${arranged.failure.message}`);
};

const parseJson = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(`${file} is no JSON: ${String(error)}`);
  }
};

const record = async ({ match, commands }: Script, every: number, by: Viewer): Promise<void> => {
  for (const request of commands) {
    const answer = await runtime().matches.record(match.id, [request], by);
    const result = answer.ok ? answer.value.results[0] : undefined;
    if (result?.status !== 'recorded')
      return fail(`Not recorded: ${JSON.stringify(answer.ok ? result : answer.failure)}`);
    if (request.command.type === 'BowlBall' && every > 0)
      await new Promise((resolve) => setTimeout(resolve, every));
  }
};

const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        every: { type: 'string', default: '3000' },
        once: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

const wholeNumber = (text: string, option: string): number =>
  /^\d{1,9}$/.test(text) ? Number(text) : fail(`--${option} takes a whole number, not ${text}`);

/** Plays one match. `from`: the folder a file's name is relative to. Ends the process after it with `--once`. */
export const playDemo = async (args: readonly string[], from: string): Promise<void> => {
  const { values, positionals } = readOptions(args);
  const every = wholeNumber(values.every, 'every');
  const [file] = positionals;
  const { viewer, email, password } = await demoScorer(process.env.DATA_DIR ?? 'data/demo');
  const script =
    file === undefined
      ? await simulatedMatch(
          values.seed === undefined ? randomInt(2 ** 31) : wholeNumber(values.seed, 'seed'),
          viewer,
        )
      : await matchOfFile(path.resolve(from, file), viewer);
  const base = runtime().publicUrl ?? `http://localhost:${process.env.PORT ?? '3000'}`;
  say(`\n  ${script.match.teams.join(' v ')}`);
  say(`  Watch it:  ${base}/m/${script.match.code}`);
  say(`  Score it:  ${base}/m/${script.match.code}/score  as ${email}, password ${password}\n`);
  await record(script, every, viewer);
  const after = await runtime().matches.view({ id: script.match.id }, viewer);
  say(`  ${after.ok ? (after.value.match.result ?? 'No result') : after.failure.message}\n`);
  if (values.once) process.kill(process.pid, 'SIGTERM');
};
