// npm start: makes the clone ready and serves it. npm run dev: the same server, from source, with hot reload.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, prepareSources } from './prepare.mjs';
import { orStop, readEnvFile, root } from './steps.mjs';

const dev = process.argv.includes('--dev');
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.env.NODE_ENV ??= dev ? 'development' : 'production';
process.chdir(root);
readEnvFile();

await orStop(async () => {
  console.log('Scorebox');
  await (dev ? prepareSources() : prepare());
});
if (dev) {
  const { register: registerTypeScript } = await import('tsx/esm/api');
  registerTypeScript();
}
await import(pathToFileURL(path.join(root, dev ? 'server/index.ts' : '.build/server.mjs')).href);
