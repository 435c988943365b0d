// npm test: everything. Makes the clone ready, checks form and types, runs the unit and contract tests, then the browser
// journeys, and ends with one line of counts. Exit code 0 only where nothing failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { prepare } from './prepare.mjs';
import { bin, orStop, root } from './steps.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
const reports = path.join(root, 'test-results');

const check = async (name, script, args) => {
  console.log(`\n== ${name}`);
  const { code } = await bin(script, args);
  counts[code === 0 ? 'passed' : 'failed'] += 1;
};

const readReport = (file) => {
  const place = path.join(reports, file);
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : null;
};

const unitTests = async () => {
  console.log('\n== Unit and contract tests');
  const { code } = await bin('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ]);
  const report = readReport('unit.json');
  counts.passed += report?.numPassedTests ?? 0;
  counts.skipped += report?.numPendingTests ?? 0;
  counts.failed += Math.max(report?.numFailedTests ?? 0, code === 0 ? 0 : 1);
};

const journeys = async () => {
  console.log('\n== Journeys in a real browser');
  const env = {
    CHROMIUM_PATH: await findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: 'test-results/journeys.json',
  };
  console.log(`  with ${env.CHROMIUM_PATH}`);
  const { code } = await bin('@playwright/test/cli.js', ['test', '--reporter=list,json'], { env });
  const stats = readReport('journeys.json')?.stats;
  counts.passed += stats?.expected ?? 0;
  counts.skipped += stats?.skipped ?? 0;
  counts.failed += Math.max((stats?.unexpected ?? 0) + (stats?.flaky ?? 0), code === 0 ? 0 : 1);
};

await orStop(async () => {
  process.chdir(root);
  rmSync(reports, { recursive: true, force: true });
  await prepare();
  mkdirSync(reports, { recursive: true });
  await check('Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
  await check('Lint', 'eslint/bin/eslint.js', ['.']);
  await check('Types', 'typescript/bin/tsc', ['--noEmit']);
  await unitTests();
  await journeys();
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
});
