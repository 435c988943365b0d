// The announcements of a match as the live layer needs them: in their envelopes. Doesn't know what they say.
import { announce, envelope } from '@/protocol/announce/announce';
import { connectionEstablished } from '@/protocol/announce/hello';
import type { Announcer } from './room';
import { headOf } from './wire';

export const announcer: Announcer = {
  announce: (before, after, { id, roster }) => {
    const entries = after.entries.slice(before.entries.length);
    const last = entries.at(-1);
    if (last === undefined) return [];
    const place = { matchId: id, seq: last.seq, at: last.at };
    return announce(before, after, entries, { roster, verification: 'unverified' }).map((happening) =>
      envelope(happening, place),
    );
  },
  establish: ({ id, code, book, roster, signedHead }, snapshotReason, at) =>
    envelope(
      connectionEstablished(book, {
        matchId: id,
        matchCode: code,
        roster,
        signedHead: signedHead(),
        disputesOpen: [],
        snapshotReason,
      }),
      { matchId: id, seq: headOf(book), at },
    ),
};
