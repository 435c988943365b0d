// Draws the boards of all real matches as the server does, each tab, and writes them as JSON, one match a line: for a journey
// that lays them out. A process of its own, since it is React that draws. Takes one in so many; knows
// no browser. Tests only.
import { expectedCards, flaggedFiles, readFileOf } from '@/engine/conformance/testing/corpus';
import { importCricsheet } from '@/engine/cricsheet/import';
import { boardHtml } from './sample';
import { tabs } from './tabs';

const oneIn = Number(process.argv[2] ?? '1');
const ids = [...expectedCards().map((card) => card.id), ...flaggedFiles()];

for (const id of ids.filter((_, place) => place % oneIn === 0)) {
  const imported = importCricsheet(readFileOf(id));
  if (!imported.ok) throw new Error(`${id}: ${imported.error.message}`);
  const { book, roster } = imported.value;
  const boards = tabs.map((tab) => ({ tab, html: boardHtml(book, { roster, tab }) }));
  process.stdout.write(`${JSON.stringify({ id, boards })}\n`);
}
