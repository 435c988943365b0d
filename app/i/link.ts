// The address of a one-time link, and its picture for a camera. Doesn't know what it opens.
import { headers } from 'next/headers';
import { renderSVG } from 'uqr';
import type { MadeLink } from '@/components/people/one-time-link';
import type { Outcome } from '@/protocol/errors';
import type { Invited } from '@/protocol/people';
import { runtime } from '@/server/runtime';
import { failureInWords } from '../language/failures';

/** For a person to pass on; a sentence where the link could not be made. */
export async function shownLink(made: Outcome<Invited>): Promise<MadeLink | { readonly problem: string }> {
  if (!made.ok) return { problem: await failureInWords(made.failure) };
  const origin = runtime().publicUrl ?? (await headers()).get('origin') ?? '';
  const url = `${origin}/i/${made.value.secret}`;
  return { url, qr: renderSVG(url, { border: 1 }) };
}
