// Lighthouse on the pages that spectators open, as a phone on a slow line (its own mobile settings): home, the match page
// of a live and of a finished T20, the scorecard. Says each run, the median, the load of the machine, and every audit that
// is not perfect outside performance. Lighthouse is no dependency: npx fetches it when this is run.
//   npm run bench:lighthouse            five runs of each page; after npm start or npm test has built the pages
//   RUNS=1 PAGES=home,live npm run bench:lighthouse
//   CHROME_PATH names the browser, where Lighthouse does not find one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { median, setStage } from './stage';

const version = '12.8.2';
const runs = Number(process.env.RUNS ?? '5');

const Report = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      scoreDisplayMode: z.string(),
      numericValue: z.number().optional(),
      displayValue: z.string().optional(),
    }),
  ),
});
type Report = z.infer<typeof Report>;

/** One run of Lighthouse on a page. */
const look = async (address: string, folder: string): Promise<Report> => {
  const file = path.join(folder, 'report.json');
  const chrome = `--headless=new ${process.getuid?.() === 0 ? '--no-sandbox' : ''}`.trim();
  const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${chrome}`];
  const run = spawn('npx', ['--yes', `lighthouse@${version}`, address, ...options], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? process.env.CHROMIUM_PATH },
  });
  const [code] = await once(run, 'exit');
  if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)}`);
  const report = Report.parse(JSON.parse(await readFile(file, 'utf8')));
  if (report.runtimeError !== undefined) throw new Error(report.runtimeError.message);
  return report;
};

const points = (report: Report, category: string): number =>
  Math.round((report.categories[category]?.score ?? 0) * 100);

/** Audits with a weight in any category but performance that are not perfect. */
const imperfect = ({ categories, audits }: Report): string[] =>
  Object.entries(categories)
    .filter(([category]) => category !== 'performance')
    .flatMap(([category, { auditRefs }]) => auditRefs.map(({ id, weight }) => ({ category, id, weight })))
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ category, id }) => `${category}: ${audits[id]?.title ?? id}`);

const shown = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const judge = async (page: string, address: string, folder: string): Promise<boolean> => {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await look(address, folder));
  const performance = reports.map((report) => points(report, 'performance'));
  say(`${page.padEnd(10)} performance ${String(median(performance))} (${performance.join(', ')})`);
  for (const id of [...shown, 'cumulative-layout-shift']) {
    const values = reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN);
    const unit = id === 'cumulative-layout-shift' ? '' : ' ms';
    say(`  ${id.padEnd(26)} ${median(values).toFixed(unit === '' ? 3 : 0)}${unit}`);
  }
  const rest = ['accessibility', 'best-practices', 'seo'].map((category) => ({
    category,
    score: median(reports.map((report) => points(report, category))),
  }));
  say(`  ${rest.map(({ category, score }) => `${category} ${String(score)}`).join(', ')}`);
  for (const audit of new Set(reports.flatMap(imperfect))) say(`  not perfect: ${audit}`);
  return median(performance) >= 95 && rest.every(({ score }) => score === 100);
};

const stage = await setStage();
const folder = await mkdtemp(path.join(tmpdir(), 'scorebox-lighthouse-'));
const pages = {
  home: '/',
  live: `/m/${stage.live.code}`,
  finished: `/m/${stage.finished.code}`,
  scorecard: `/m/${stage.finished.code}?tab=scorecard`,
};
const asked = process.env.PAGES?.split(',');
await stage.browser.close();
say(
  `Lighthouse ${version}, mobile, median of ${String(runs)}; load ${loadavg()[0]?.toFixed(1) ?? '?'} at the start`,
);
let held = true;
for (const [page, path] of Object.entries(pages))
  if (asked === undefined || asked.includes(page))
    held = (await judge(page, `${stage.scorebox.url}${path}`, folder)) && held;
say(
  `load ${loadavg()[0]?.toFixed(1) ?? '?'} at the end; ${held ? 'the bars are held' : 'A BAR IS NOT HELD'}`,
);
await stage.clear();
await rm(folder, { recursive: true, force: true });
process.exitCode = held ? 0 : 1;
