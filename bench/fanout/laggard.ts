// The two clients that hold a server up, in a process of their own, so that what they are sent costs the crowd's process
// nothing: one joins and reads nothing more, one reads on and answers no ping. Told the port and the words to join with;
// says when both have joined; both leave when they are told, or with their parent.
import { connect, type Socket } from 'node:net';
import { maskedFrame, upgradeRequest } from './web-socket-crowd';

const lag = (port: number, join: string, fault: 'stalled' | 'dead'): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('data', () => {
      socket.off('error', reject);
      // The server resets the connection of the one that it cuts.
      socket.on('error', () => socket.destroy());
      socket.write(maskedFrame(join));
      if (fault === 'stalled') socket.pause();
      else socket.resume();
      resolve(socket);
    });
    socket.write(upgradeRequest());
  });

const [, , port = '0', join = ''] = process.argv;
let here: readonly Socket[] = [];
process.on('message', (word) => {
  if (word === 'leave') for (const socket of here) socket.destroy();
  else
    void Promise.all([lag(Number(port), join, 'stalled'), lag(Number(port), join, 'dead')]).then((joined) => {
      here = joined;
      process.send?.('joined');
    });
});
process.on('disconnect', () => process.exit(0));
