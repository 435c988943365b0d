// npm run demo: serves Scorebox and scores a match on it, ball by ball, for a look around.
//   npm run demo                         a simulated match, another each time
//   npm run demo -- --seed 7             the same simulated match each time
//   npm run demo -- FILE                 a match from a Cricsheet JSON file
//   npm run demo -- --every 500          a ball every 500 ms (3000 if left out; 0 is as fast as it goes)
//   npm run demo -- --once               stop when the match is over
// Its data lie in data/demo, apart from a club's own; for the same reason it does not read .env.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.mjs';
import { orStop, root } from './steps.mjs';

const invokedFrom = process.env.INIT_CWD ?? process.cwd();
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.env.NODE_ENV ??= 'production';
process.env.DATA_DIR ??= path.join(root, 'data', 'demo');
process.env.LOG_LEVEL ??= 'warn';
process.chdir(root);

await orStop(async () => {
  console.log('Scorebox demo');
  await prepare();
});
await import(pathToFileURL(path.join(root, '.build/server.mjs')).href);
const { register } = await import('tsx/esm/api');
register();
const { playDemo } = await import('./demo/play.ts');
await playDemo(process.argv.slice(2), invokedFrom);
