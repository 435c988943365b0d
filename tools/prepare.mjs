// Makes a clone ready: installs, generates, builds, each only where something changed since. Run by start, test and demo;
// the database is migrated by the server itself when it starts. Plain Node: nothing is installed when it begins.
import { createRequire } from 'node:module';
import path from 'node:path';
import { Stop, bin, fingerprint, root, run, step } from './steps.mjs';

const lastLines = (text, count) => text.trim().split('\n').slice(-count).join('\n');

const atLeast = (version, wanted) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
};

const checkNode = () => {
  if (!atLeast(process.versions.node, [20, 19]))
    throw new Stop(`Node ${process.versions.node} is too old; it needs 20.19 or later`);
};

/** better-sqlite3 is compiled where no ready-made binary can be had; without a compiler it is there but does not load. */
const checkDatabaseDriver = () => {
  try {
    const Database = createRequire(path.join(root, 'package.json'))('better-sqlite3');
    new Database(':memory:').close();
  } catch (error) {
    throw new Stop(
      'the embedded database (better-sqlite3) could not be built; install a C++ compiler, make and python3 ' +
        `(Debian: apt-get install build-essential python3), remove node_modules and try again (${String(error).split('\n')[0]})`,
    );
  }
};

const install = () =>
  step({
    name: 'Install packages',
    stamp: 'node_modules/.scorebox-installed',
    contents: fingerprint(['package.json', 'package-lock.json'], process.version),
    made: ['node_modules/next/package.json', 'node_modules/better-sqlite3/package.json'],
    work: async () => {
      const options = {
        quiet: true,
        env: { NODE_ENV: 'development', PRISMA_SKIP_POSTINSTALL_GENERATE: '1' },
      };
      const exact = await run('npm', ['ci', '--no-audit', '--no-fund'], options);
      if (exact.code !== 0) {
        console.log('    npm ci did not accept the lockfile on this registry; trying npm install');
        const loose = await run('npm', ['install', '--no-audit', '--no-fund', '--no-save'], options);
        if (loose.code !== 0) {
          console.error(lastLines(loose.output, 15));
          throw new Stop('the packages could not be installed (is the network there, and a C++ compiler?)');
        }
      }
      checkDatabaseDriver();
    },
  });

const generate = () =>
  step({
    name: 'Generate the database client',
    stamp: 'generated/.made',
    contents: fingerprint([
      'prisma',
      'prisma.config.ts',
      'tools/generate.ts',
      'tools/prisma-models.ts',
      'package-lock.json',
    ]),
    made: ['generated'],
    work: async () => {
      const { code, output } = await run('npm', ['run', '--silent', 'generate'], { quiet: true });
      if (code !== 0) {
        console.error(lastLines(output, 15));
        throw new Stop('the database client could not be generated');
      }
    },
  });

const sources = [
  'app',
  'components',
  'client',
  'engine',
  'protocol',
  'server',
  'prisma',
  'public',
  'tools/bundle.mjs',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

const buildPages = () =>
  step({
    name: 'Build the pages (about a minute the first time)',
    stamp: '.next/.scorebox-built',
    contents: fingerprint(sources),
    made: ['.next/BUILD_ID'],
    work: async () => {
      const { code, output } = await bin('next/dist/bin/next', ['build'], {
        quiet: true,
        env: { NODE_ENV: 'production' },
      });
      if (code !== 0) {
        console.error(lastLines(output, 40));
        throw new Stop('the pages could not be built');
      }
    },
  });

const bundleServer = () =>
  step({
    name: 'Bundle the server and the service worker',
    stamp: '.build/.made',
    contents: fingerprint(sources),
    made: ['.build/server.mjs', '.build/service-worker.js'],
    work: async () => (await import('./bundle.mjs')).bundle(),
  });

/** Everything a production start needs. */
export const prepare = async () => {
  checkNode();
  await install();
  await generate();
  await buildPages();
  await bundleServer();
};

/** What a development server or the unit tests need. */
export const prepareSources = async () => {
  checkNode();
  await install();
  await generate();
};
