// Bundles for production with esbuild, after the pages are built: server/index.ts, our own TypeScript inside, packages
// outside; and the service worker, with the list of the files that make up this build.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

/** Writes .build/server.mjs and its source map. */
const bundleServer = (build) =>
  build({
    entryPoints: [path.join(root, 'server/index.ts')],
    outfile: path.join(root, '.build/server.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '@': root },
    sourcemap: true,
    logLevel: 'warning',
  });

/** Whether a device needs it to work without a network: scripts, styles, and the typeface's Latin letters. */
const isKept = (file) =>
  /^chunks\/.*\.(js|css)$/.test(file) || /^media\/inter-latin-wght-normal\.[\w-]+\.woff2$/.test(file);

const filesOfBuild = () =>
  readdirSync(path.join(root, '.next/static'), { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter(isKept)
    .map((file) => `/_next/static/${file}`)
    .sort();

/** Writes .build/service-worker.js. */
const bundleWorker = (build) => {
  const id = readFileSync(path.join(root, '.next/BUILD_ID'), 'utf8').trim();
  return build({
    entryPoints: [path.join(root, 'client/worker/worker.ts')],
    outfile: path.join(root, '.build/service-worker.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    define: { THIS_BUILD: JSON.stringify({ id, files: filesOfBuild() }) },
    logLevel: 'warning',
  });
};

export const bundle = async () => {
  const { build } = await import('esbuild');
  await Promise.all([bundleServer(build), bundleWorker(build)]);
};
