// The server's entry: settings, log, start, and a graceful end. What can't start says why in one line.
import { readSettings, type Settings } from './env';
import { endWhenTold } from './end-when-told';
import { makeLog } from './log';
import { StartUpFailure } from './start-up-failure';
import { startServer } from './start';

const giveUp = (lines: readonly string[]): never => {
  for (const line of lines) process.stderr.write(`Scorebox can't start: ${line}\n`);
  process.exit(1);
};

const run = async (settings: Settings): Promise<void> => {
  const log = makeLog(settings.logLevel);
  // One broken request must not end a match: what nobody awaited is told, and the server goes on.
  process.on('unhandledRejection', (error) => log.error({ error }, 'a promise was left to fail'));
  try {
    const started = await startServer(settings, log, { pages: true, root: process.cwd() });
    endWhenTold(started, log);
    log.info({ url: settings.publicUrl ?? started.url }, 'Scorebox serves');
    if (process.stdout.isTTY) process.stdout.write(`\n  Scorebox  ${settings.publicUrl ?? started.url}\n\n`);
  } catch (error) {
    if (error instanceof StartUpFailure) giveUp([error.message]);
    throw error;
  }
};

const read = readSettings(process.env);
if (read.ok) await run(read.settings);
else giveUp(read.lines);
