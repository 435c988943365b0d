// Finds a Chromium for the browser tests, or gets one: CHROMIUM_PATH, Playwright's own, the system's, a download, the
// system's packages, in that order. Says what it did. Doesn't know the tests.
import { existsSync } from 'node:fs';
import { Stop, bin, run } from './steps.mjs';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onSystem = () => systemPaths.find((place) => existsSync(place)) ?? null;

const playwrights = async () => {
  const { chromium } = await import('@playwright/test');
  const place = chromium.executablePath();
  return existsSync(place) ? place : null;
};

const fromPackages = async () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return null;
  console.log("    no download to be had; installing chromium from the system's packages");
  await run('apt-get', ['update', '-qq'], { quiet: true });
  await run('apt-get', ['install', '-y', '-qq', 'chromium'], {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return onSystem();
};

/** The path of a Chromium that can be started. */
export const findBrowser = async () => {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Stop(`CHROMIUM_PATH names ${named}, which is not there`);
    return named;
  }
  const there = (await playwrights()) ?? onSystem();
  if (there !== null) return there;
  console.log('  No browser for the tests: getting one with `npx playwright install chromium`');
  await bin('@playwright/test/cli.js', ['install', 'chromium'], { quiet: true });
  const got = (await playwrights()) ?? (await fromPackages());
  if (got === null)
    throw new Stop(
      'no Chromium could be found or installed; set CHROMIUM_PATH to one and run npm test again',
    );
  return got;
};
