// People who are named for the first time while a match is on: a substitute in the field, a replacement. Written together
// with the entry that mentions them, or not at all. Doesn't know what they do.
import { PlayerId } from '@/engine/vocabulary/schemas';
import type { Prisma } from '@/generated/sqlite/client';
import type { CommandRequest } from '@/protocol/recording';
import type { Database } from '../db/database';
import type { MatchFile } from './match-file';

/** The match's file with the new names in it, and what has to be written for them. */
export type Welcomed = {
  readonly ok: true;
  readonly file: MatchFile;
  readonly writes: readonly Prisma.PrismaPromise<unknown>[];
};

/** Whoever the match knows already keeps the name they have. `player`: an id that is somebody else's. */
export type Newcomers = (
  file: MatchFile,
  names: NonNullable<CommandRequest['names']>,
) => Promise<Welcomed | { readonly ok: false; readonly player: PlayerId }>;

export const makeNewcomers =
  (db: Database): Newcomers =>
  async (file, names) => {
    const { fullNames, roster } = file;
    const fresh = Object.entries(names)
      .filter(([id]) => !Object.hasOwn(fullNames, id))
      .map(([id, name]) => ({ id, name }));
    if (fresh.length === 0) return { ok: true, file, writes: [] };
    const ids = fresh.map(({ id }) => id);
    const known = await db.player.findFirst({ where: { id: { in: ids } }, select: { id: true } });
    if (known !== null) return { ok: false, player: PlayerId.parse(known.id) };
    const named = Object.fromEntries(fresh.map(({ id, name }) => [PlayerId.parse(id), name]));
    return {
      ok: true,
      file: {
        ...file,
        roster: { ...roster, players: { ...roster.players, ...named } },
        fullNames: { ...fullNames, ...named },
      },
      writes: [
        db.player.createMany({ data: fresh }),
        db.otherPlayer.createMany({ data: ids.map((playerId) => ({ matchId: file.id, playerId })) }),
      ],
    };
  };
