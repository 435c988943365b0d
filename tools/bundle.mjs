// Bundles server/index.ts into one file for production: our own TypeScript inside, packages outside. Needs esbuild only.
import path from 'node:path';
import { root } from './steps.mjs';

/** Writes .build/server.mjs and its source map. */
export const bundle = async () => {
  const { build } = await import('esbuild');
  await build({
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
};
