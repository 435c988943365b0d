'use server';
// What the people page of a match does: parse, ask who does it, hand over to the server.
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { MatchId } from '@/engine/vocabulary/schemas';
import type { MadeLink } from '@/components/people/one-time-link';
import { Office, type NewInvitation } from '@/protocol/people';
import { runtime } from '@/server/runtime';
import { fromOurPage, viewer } from '../../../api/auth/session';
import { shownLink } from '../../../i/link';
import { failureInWords } from '../../../language/failures';

const offices: Readonly<Record<string, NewInvitation>> = {
  guest: { office: 'scorer', side: null, guest: true },
  scorer: { office: 'scorer', side: null, guest: false },
  umpire: { office: 'umpire', side: null, guest: false },
  captain0: { office: 'captain', side: 0, guest: false },
  captain1: { office: 'captain', side: 1, guest: false },
};

/** A one-time link to the office; a sentence where none could be made. */
export async function invite(match: unknown, choice: unknown): Promise<MadeLink | { problem: string }> {
  if (!(await fromOurPage())) return { problem: await failureInWords({ code: 'FOREIGN_ORIGIN' }) };
  const matchId = MatchId.safeParse(match);
  const wanted = typeof choice === 'string' && Object.hasOwn(offices, choice) ? offices[choice] : undefined;
  if (!matchId.success || wanted === undefined)
    return { problem: await failureInWords({ code: 'MALFORMED' }) };
  const made = await shownLink(await runtime().people.invite(matchId.data, wanted, await viewer()));
  revalidatePath('/m/[code]/people', 'page');
  return made;
}

const Dismissal = z.object({ matchId: MatchId, id: z.string(), office: Office });

export async function dismiss(form: FormData): Promise<void> {
  const asked = Dismissal.safeParse(Object.fromEntries(form));
  if (!asked.success || !(await fromOurPage())) return;
  const { matchId, ...person } = asked.data;
  await runtime().people.dismiss(matchId, person, await viewer());
  revalidatePath('/m/[code]/people', 'page');
}

const Revocation = z.object({ matchId: MatchId, id: z.string() });

export async function revoke(form: FormData): Promise<void> {
  const asked = Revocation.safeParse(Object.fromEntries(form));
  if (!asked.success || !(await fromOurPage())) return;
  const { matchId, id } = asked.data;
  await runtime().people.revoke({ matchId }, id, await viewer());
  revalidatePath('/m/[code]/people', 'page');
}

const Release = z.object({ matchId: MatchId, seen: z.coerce.number().int() });

export async function releasePen(form: FormData): Promise<void> {
  const asked = Release.safeParse(Object.fromEntries(form));
  if (!asked.success || !(await fromOurPage())) return;
  await runtime().pen.release(asked.data.matchId, asked.data.seen, await viewer());
  revalidatePath('/m/[code]/people', 'page');
}
