// The data folder: made where it is missing, for the server alone, and the small files that are made once and kept there.
// A file that is there is never replaced: not one that can't be read, nor one that doesn't hold what it should.
import { constants } from 'node:fs';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartUpFailure } from './start-up-failure';

/** Throws StartUpFailure where the folder can't be made or written to. */
export const makeDataFolder = async (folder: string): Promise<void> => {
  try {
    await makeFolder(resolve(folder));
    await access(folder, constants.W_OK);
  } catch {
    throw new StartUpFailure(`DATA_DIR ${folder} can't be written to`);
  }
};

/**
 * One folder after another, each tried twice at most: Node's own recursive mkdir goes on for ever where a file system
 * takes no folders and says that the one above is missing, as /proc does.
 */
export const makeFolder = async (path: string): Promise<void> => {
  if (await made(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path, { mode: 0o700 });
};

/** False where the folder above is missing. */
const made = async (path: string): Promise<boolean> => {
  try {
    await mkdir(path, { mode: 0o700 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    if (codeOf(error) === 'EEXIST') return true;
    throw error;
  }
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** What the file of that name holds; where there is none, it is made, readable by the server alone. */
export const keptFile = async (folder: string, name: string, make: () => string): Promise<string> => {
  const file = join(folder, name);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT')
      throw new StartUpFailure(`${file} can't be read; make it readable for the user that runs Scorebox`);
  }
  const text = make();
  // Whole or not there, whenever the power goes.
  await writeFile(`${file}.new`, text, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return text;
};
