// Steps with a name, a time, and a stamp that says when one need not be done again. Plain Node: it runs before anything
// is installed. Doesn't know what the steps do.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Takes the settings of .env, where there is one; what the environment sets already, wins. */
export const readEnvFile = () => {
  const file = path.join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
};

/** What stops a start, in one line for a person; anything else is a bug and keeps its stack. */
export class Stop extends Error {}

/** Prints one line and ends with a failure where a step stopped. */
export const orStop = async (work) => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\nScorebox can't go on: ${error.message}`);
    process.exit(1);
  }
};

const filesUnder = (place) => {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
};

/** One hash over the contents of files and folders, named from the root; tests left out, they change no build. */
export const fingerprint = (places, extra = '') => {
  const hash = createHash('sha256').update(extra);
  for (const file of places.flatMap(filesUnder).sort())
    if (!/\.test\.tsx?$/.test(file))
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(root, file)))
        .update('\0');
  return hash.digest('hex');
};

/**
 * Does a step unless its stamp says it was done for the same contents and its outcome is there still.
 * `made` names what must exist afterwards, from the root.
 */
export const step = async ({ name, stamp, contents, made, work }) => {
  const stampFile = path.join(root, stamp);
  const done = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === contents;
  if (done && made.every((place) => existsSync(path.join(root, place))))
    return console.log(`  ${name}: up to date`);
  console.log(`  ${name} ...`);
  const began = Date.now();
  await work();
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, contents);
  console.log(`  ${name}: done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
};

/** Runs a command in the root; resolves to its exit code. With `quiet` its output comes back and is not shown. */
export const run = (command, args, { env = {}, quiet = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });

/** A program of an installed package, run with this Node. */
export const bin = (script, args, options) =>
  run(process.execPath, [path.join('node_modules', script), ...args], options);
