// A reader on a slow network whose greeting (a whole log) is longer than what may wait for it: it is not cut for that, and is
// for what it leaves unread behind it.
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { announcer } from './announcer';
import { stream } from './event-stream';
import { makeRoom } from './room';
import { spectator } from './testing/arena';
import { scoreMatch } from './testing/scored-match';

test('a long greeting is not held against a slow reader; balls that wait behind it are', () => {
  const match = scoreMatch('m1');
  const now = (): Date => new Date('2026-05-01T12:00:00Z');
  const room = makeRoom(match.live().id, announcer, () => undefined, now, 500);
  room.learn(match.live());
  // Nothing is behind this response, so that nothing of it ever leaves.
  const res = new ServerResponse(new IncomingMessage(new Socket()));
  const ended: string[] = [];
  stream(res, {
    ...{ room, since: null, heartbeatMs: 60_000, bufferBytes: 3_000, now },
    bearer: { viewer: spectator('m1'), expiresAt: Infinity, matchId: null },
    onEnd: (reason) => ended.push(reason),
  });
  expect(res.writableLength).toBeGreaterThan(3_000);
  let balls = 0;
  for (; balls < 20 && !res.destroyed; balls += 1)
    for (const { before, match: after } of match.bowl()) room.publish(before, after);
  // A ball's frame is some two kilobytes.
  expect(balls).toBeGreaterThan(1);
  expect(balls).toBeLessThan(10);
  res.emit('close');
  expect(ended).toEqual(['stalled']);
  expect(room.readers.size).toBe(0);
});
