// The server's word on a batch is heard, whatever it is: an answer that this page did not know would be taken for no answer,
// and the pad would call itself offline for ever.
import { afterEach, expect, test, vi } from 'vitest';
import { RecordAnswer } from '@/protocol/recording';
import { sendBatch } from './rest-batch';
import { matchId } from './testing/scoring-server';

afterEach(() => vi.unstubAllGlobals());
const answering = (body: unknown) =>
  vi.stubGlobal('fetch', async () =>
    Response.json(body, { headers: { 'Content-Type': 'application/json' } }),
  );

const statuses = RecordAnswer.options.map(({ shape }) => shape.status.value);

test.each(statuses)('%s', async (status) => {
  const results = [{ commandId: '01990000-0000-7000-8000-000000000001', status }];
  answering({ head: 5, results });
  expect(await sendBatch(matchId, [])).toEqual({ ok: true, value: { head: 5, results } });
});

test('what is no answer is none', async () => {
  answering({ head: 5, results: [{ commandId: 'x', status: 'toString' }] });
  expect(await sendBatch(matchId, [])).toMatchObject({ ok: false });
});
