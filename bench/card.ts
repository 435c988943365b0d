// npm run bench:card: many match files through what `npm run card` does with each: how many in a second of processor time,
// and the most memory the process has had by then. The largest come first, so that the peak can only grow by what is kept
// of matches that are done. Reads the corpus beside the project; where there is none, matches simulated from seeds and
// written as files in memory. Last, that time against the least a program can do with such a file, which is to parse it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { append, decide, emptyBook, presets } from '@/engine';
import type { Scorebook, Side } from '@/engine';
import { exportCricsheet } from '@/engine/cricsheet/export/export';
import { simulate } from '@/engine/simulate/simulate';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import { cardOfText } from '@/tools/card';

const folder = path.resolve(import.meta.dirname, '../../shared/corpus/matches');
const milestones = [50, 200];
const simulatedTests = 20;
const simulatedMatches = 300;

type Source = { readonly id: string; readonly text: () => Promise<string> };

function corpus(): Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, file: path.join(folder, name) }))
    .sort((a, b) => statSync(b.file).size - statSync(a.file).size)
    .map(({ name, file }) => ({ id: path.basename(name, '.json'), text: () => readFile(file, 'utf8') }));
}

const team = (letter: string) => ({ id: TeamId.parse(letter), name: letter, shortName: letter });
const side = (letter: string): Side => ({
  teamId: TeamId.parse(letter),
  players: Array.from({ length: 11 }, (_, index) => PlayerId.parse(`${letter}${index + 1}`)),
  captain: null,
  keeper: null,
});

/** A whole match of this seed, as the text of a file: the first few are Tests, the others T20s. */
function simulated(seed: number): string {
  const conditions = seed < simulatedTests ? presets.test : presets.t20;
  let book: Scorebook = emptyBook;
  for (const command of simulate({ seed, conditions, sides: [side('a'), side('b')] })) {
    const decision = decide(book, command);
    if (!decision.ok)
      throw new Error(`the simulator's ${command.type} was refused: ${decision.refusal.code}`);
    for (const event of decision.events)
      book = append(book, { seq: book.entries.length + 1, at: '2026-06-01T12:00:00Z', event });
  }
  const file = exportCricsheet(
    book,
    { teams: [team('a'), team('b')], players: {} },
    {
      dates: ['2026-06-01'],
      gender: 'male',
      teamType: 'club',
      matchType: null,
      season: null,
      event: null,
      venue: null,
      city: null,
      lawfulTargets: true,
    },
  );
  return JSON.stringify(file);
}

const simulatedSources = (): Source[] =>
  Array.from({ length: simulatedMatches }, (_, seed) => ({
    id: String(seed),
    text: () => Promise.resolve(simulated(seed)),
  }));

/** Each delivery of a file names its non-striker, and nothing else does. */
const deliveriesIn = (text: string): number => text.split('"non_striker"').length - 1;

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

/** Seconds of processor time that a piece of work takes, the collector's with it. */
function timed(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000_000;
}

const there = existsSync(folder);
const sources = there ? corpus() : simulatedSources();
const sum = { files: 0, deliveries: 0, scoring: 0, parsing: 0 };

console.log(there ? 'The corpus, largest files first' : 'Simulated matches, Tests first: no corpus here');
console.log('  files   deliveries   files/s   deliveries/s   peak memory');
for (const { id, text } of sources) {
  const file = await text();
  sum.scoring += timed(() => JSON.stringify(cardOfText(id, file)));
  sum.parsing += timed(() => JSON.parse(file));
  sum.files += 1;
  sum.deliveries += deliveriesIn(file);
  if (!milestones.includes(sum.files) && sum.files !== sources.length) continue;
  const cells = [
    sum.files,
    sum.deliveries,
    (sum.files / sum.scoring).toFixed(1),
    Math.round(sum.deliveries / sum.scoring),
  ];
  const widths = [7, 13, 10, 15];
  const row = cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join('');
  console.log(`${row} ${peakMegabytes().toFixed(0).padStart(10)} MB`);
}
console.log(
  `Scoring took ${(sum.scoring / sum.parsing).toFixed(1)} times as long as parsing the same files.`,
);
