// The graceful end of a process: told to stop (SIGTERM, or SIGINT from a keyboard), it finishes what it began and ends; a
// second word changes nothing. Doesn't know what there is to finish.
import type { Log } from './log';
import type { Started } from './start';

export const endWhenTold = (started: Pick<Started, 'stop'>, log: Log): void => {
  let ending = false;
  const end = (signal: NodeJS.Signals) => {
    if (ending) return;
    ending = true;
    log.info({ signal }, 'stopping');
    started.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, 'the end was not graceful');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
};
