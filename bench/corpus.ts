// npm run bench:corpus: the cards of all the matches of the corpus, as `npm run card` makes them: files and deliveries a
// second, and whether memory grows with the number of files. Says NOT RUN where there is no corpus.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cardLine } from '@/tools/card';

const folder = path.resolve(import.meta.dirname, '../../shared/corpus/matches');
const rounds = 3;

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

/** Resident memory after every round, for a leak shows as a stair. Bytes. */
async function measure(files: readonly string[]): Promise<void> {
  for (let round = 1; round <= rounds; round += 1) {
    const began = performance.now();
    for (const file of files) await cardLine(file);
    const seconds = (performance.now() - began) / 1000;
    const { rss } = process.memoryUsage();
    const rate = (files.length / seconds).toFixed(1);
    console.log(`round ${round}: ${files.length} files, ${rate} a second, ${megabytes(rss)} MB resident`);
  }
}

if (existsSync(folder)) {
  await measure(readdirSync(folder).map((name) => path.join(folder, name)));
} else {
  console.log('NOT RUN: there is no ../shared/corpus');
}
