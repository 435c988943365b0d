// npm run card -- FILE…: scores Cricsheet match files through the engine and prints each one's card as a line of JSON.
// A file that can't be scored gives a line with its error, and the next goes on. One file is held at a time.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cardOfFile } from '@/engine/cricsheet/card';
import { importCricsheet } from '@/engine/cricsheet/import';

const progressFrom = 20;
const progressEvery = 50;

type Line = Readonly<Record<string, unknown>>;

const errorLine = (id: string, code: string, message: string): Line => ({ id, error: { code, message } });

function parsed(text: string): { ok: true; json: unknown } | { ok: false } {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

/** The card of a file's text, or why there is none, as it is printed. */
export function cardOfText(id: string, text: string): Line {
  const file = parsed(text);
  if (!file.ok) return errorLine(id, 'NOT_JSON', 'The file is not JSON');
  const imported = importCricsheet(file.json);
  if (!imported.ok) return errorLine(id, imported.error.code, imported.error.message);
  const { strikeCorrections } = imported.value;
  const explained = strikeCorrections.filter((correction) => correction.explained).length;
  return {
    ...cardOfFile(imported.value, id),
    strikeCorrections: { explained, unexplained: strikeCorrections.length - explained },
  };
}

/** The card of a file, or why there is none, as it is printed. */
export async function cardLine(file: string): Promise<Line> {
  const id = path.basename(file, '.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return errorLine(id, 'UNREADABLE', error instanceof Error ? error.message : String(error));
  }
  return cardOfText(id, text);
}

/** Prints a card for each file, and the progress where there are many. */
async function printCards(files: readonly string[]): Promise<void> {
  for (const [index, file] of files.entries()) {
    const line = JSON.stringify(await cardLine(file));
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    const done = index + 1;
    const due = done % progressEvery === 0 || done === files.length;
    if (files.length >= progressFrom && due) process.stderr.write(`${done}/${files.length}\n`);
  }
}

if (process.argv[1] === import.meta.filename) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    process.stderr.write('Usage: npm run card -- FILE…\n');
    process.exitCode = 2;
  } else {
    await printCards(files.map((file) => path.resolve(process.env['INIT_CWD'] ?? '.', file)));
  }
}
