// Everyone at once: a crowd joins a match with a long log in one moment; then the server is killed, started again, and all
// come back with the seq they hold. Time until the last is level, CPU and memory of the server.
// `npm run bench:storm -- [SPECTATORS] [ENTRIES]`
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Report } from './server';
import { gather } from './web-socket-crowd';

const [, , spectators = '2000', entries = '2500'] = process.argv;
const crowdSize = Number(spectators);

const start = async (port: number): Promise<{ readonly server: ChildProcess; readonly port: number }> => {
  const server = fork(new URL('./server.ts', import.meta.url), ['prepared', '1', entries, String(port)], {
    execArgv: ['--import', 'tsx'],
  });
  const [told] = await once(server, 'message');
  return { server, port: Number(Reflect.get(Object(told), 'port')) };
};

const cost = async (server: ChildProcess): Promise<Report> => {
  const answered = once(server, 'message');
  server.send('cost');
  const { cpuMs, rssMb, ended }: Report = JSON.parse(JSON.stringify((await answered)[0]));
  return { cpuMs, rssMb, ended };
};

const join = async (name: string, server: ChildProcess, port: number, auth: object): Promise<() => void> => {
  const before = await cost(server);
  const began = performance.now();
  const crowd = await gather(port, crowdSize, `40/matches/m1,${JSON.stringify(auth)}`, crowdSize);
  const seconds = (performance.now() - began) / 1000;
  const { cpuMs, rssMb } = await cost(server);
  console.log(
    `${name}: ${crowd.size()} of ${crowdSize} level after ${seconds.toFixed(2)} s · ` +
      `server CPU ${((cpuMs - before.cpuMs) / 1000).toFixed(2)} s · memory ${before.rssMb.toFixed(0)} to ${rssMb.toFixed(0)} MB`,
  );
  return crowd.leave;
};

const first = await start(0);
const leave = await join(`all join a log of ${entries} entries`, first.server, first.port, { token: 't' });
first.server.kill('SIGKILL');
await once(first.server, 'exit');
leave();
const again = await start(first.port);
const leaveAgain = await join('all come back to a server that was killed', again.server, again.port, {
  token: 't',
  since: Number(entries) - 3,
});
leaveAgain();
again.server.disconnect();
