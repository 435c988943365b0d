// The corpus of real matches beside the project, for tests: files, the cards they must give, and which contradict
// themselves. It is read where it lies and never part of the project. Data from Cricsheet (https://cricsheet.org), ODC-BY 1.0.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const folder = path.resolve(import.meta.dirname, '../../../../shared/corpus');

/** Whether there is a corpus to hold the engine against. */
export const hasCorpus = existsSync(path.join(folder, 'expected.jsonl'));

/** Innings of a card, as far as a test must look into them. */
export const CardInnings = z.array(
  z.looseObject({ partnerships: z.array(z.looseObject({ end: z.string() })) }),
);

const Expected = z.looseObject({ id: z.string(), innings: CardInnings });
export type Expected = z.infer<typeof Expected>;

/** The parts of an expected card that are about the cricket; the rest is about the file. */
export const compared = ['innings', 'result', 'result_text'] as const;

const lines = (name: string): Expected[] =>
  readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Expected.parse(JSON.parse(line)));

/** The cards that files must give. */
export const expectedCards = (): Expected[] => lines('expected.jsonl');

/** Files that contradict themselves. */
export const flaggedFiles = (): string[] => lines('flagged.jsonl').map(({ id }) => id);

export const fileOf = (id: string): string => path.join(folder, 'matches', `${id}.json`);

export const readFileOf = (id: string): unknown => JSON.parse(readFileSync(fileOf(id), 'utf8'));
