// The way to push services leads out to the internet and nowhere else, whatever a name server says.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { postPush } from './post';

it('never reaches a machine of our own network', async () => {
  let knocks = 0;
  const ours = createServer((socket) => {
    knocks += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(ours, 'listening');
  const address = ours.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const sent = postPush({ endpoint: `https://localhost:${port}/x`, headers: {}, body: Buffer.from('x') });
  await expect(sent).rejects.toThrow('not a public address');
  expect(knocks).toBe(0);
  ours.close();
});
