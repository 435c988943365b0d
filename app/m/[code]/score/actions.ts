'use server';
// Recording what the pad sends: parse, ask who sends it, hand over to the server's recorder. Knows no rule.
import { headers } from 'next/headers';
import { MatchId } from '@/engine/vocabulary/schemas';
import { failed, type Outcome } from '@/protocol/errors';
import { CommandBatch, type BatchAnswer } from '@/protocol/recording';
import { runtime } from '@/server/runtime';

/**
 * Records commands in order. Next refuses another page's Origin, but lets a request without one pass; a browser always
 * sends it, so here there must be one. Failures: FOREIGN_ORIGIN, MALFORMED, and those of the recorder.
 */
export async function record(matchId: unknown, commands: unknown): Promise<Outcome<BatchAnswer>> {
  const sent = await headers();
  if (sent.get('origin') === null) return failed('FOREIGN_ORIGIN');
  const match = MatchId.safeParse(matchId);
  const batch = CommandBatch.safeParse({ commands });
  if (!match.success || !batch.success) return failed('MALFORMED');
  const { matches, viewerOf } = runtime();
  return matches.record(match.data, batch.data.commands, await viewerOf(sent));
}
