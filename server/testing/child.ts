// A whole server without pages in a process of its own, for tests that kill it, end it, or measure it: tells its address to
// its parent, and its event loop's delay when asked. Settings come in TEST_SETTINGS as JSON.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { z } from 'zod';
import { endWhenTold } from '../end-when-told';
import { makeLog } from '../log';
import { testServer } from './server';

const settings = z.record(z.string(), z.string()).parse(JSON.parse(process.env['TEST_SETTINGS'] ?? '{}'));
const delay = monitorEventLoopDelay({ resolution: 10 });
const server = await testServer(settings, process.env['DATA_DIR']);
endWhenTold(server, makeLog('silent'));
process.on('message', () => {
  const ms = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10;
  process.send?.({
    lag: { p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), max: ms(delay.max) },
  });
  delay.reset();
});
delay.enable();
process.send?.({ url: server.url });
