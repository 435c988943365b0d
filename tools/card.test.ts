// The command line `npm run card -- FILE…`, run as a person runs it: a line of JSON a file, an error a bad file, progress
// where there are many.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ball, innings, matchFile } from '@/engine/cricsheet/testing/match-file';

const root = path.resolve(import.meta.dirname, '..');
const run = promisify(execFile);
const card = (...files: string[]) =>
  run(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'tools/card.ts', ...files], {
    cwd: root,
  });

const lines = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'scorebox-card-'));
  const wicket = { wickets: [{ kind: 'caught', player_out: 'a2', fielders: [{ name: 'b2' }] }] };
  const played = innings('Ashes', [
    ['b11', ball('a1', 'a2', 1), ball('a2', 'a1', 0, wicket), ball('a1', 'a3', 1)],
  ]);
  const old = matchFile([played], { dates: ['2019-05-01'], season: '2019' });
  await writeFile(at('good.json'), JSON.stringify(old));
  await writeFile(at('broken.json'), '{');
  await writeFile(at('other.json'), '[]');
});

afterAll(() => rm(folder, { recursive: true }));

describe('npm run card', () => {
  it('prints a card for each file, and the error of one that has none, and goes on', async () => {
    const { stdout } = await card(at('broken.json'), at('other.json'), at('nowhere.json'), at('good.json'));
    expect(lines(stdout)).toMatchObject([
      { id: 'broken', error: { code: 'NOT_JSON' } },
      { id: 'other', error: { code: 'NOT_CRICSHEET' } },
      { id: 'nowhere', error: { code: 'UNREADABLE' } },
      {
        id: 'good',
        teams: ['Ashes', 'Birches'],
        innings: [{ total: 2, wickets: 1, fow: [{ w: 1, score: 1, over: '0.2', player: 'a2' }] }],
        result_text: 'No result',
        strikeCorrections: { explained: 1, unexplained: 0 },
      },
    ]);
  });

  it('tells its progress beside the cards where there are many', async () => {
    const { stdout, stderr } = await card(...Array.from({ length: 25 }, () => at('good.json')));
    expect(lines(stdout)).toHaveLength(25);
    expect(stderr).toContain('25/25');
  });

  it('says how it is used, and fails, without a file', async () => {
    await expect(card()).rejects.toMatchObject({ code: 2, stderr: 'Usage: npm run card -- FILE…\n' });
  });
});
