// Who may have the pen of a match, and how it passes on: to whoever opens a free one, by a code shown on one device and
// typed on the other, or taken by a person who has confirmed it. Doesn't know how it is kept.
import { randomInt } from 'node:crypto';
import type { MatchId } from '@/engine';
import { failed, type Outcome } from '@/protocol/errors';
import type { PenState, PenWay } from '@/protocol/pen';
import { tooOften, type Limit } from '../auth/limits';
import { may, personOf, type Role } from '../auth/permissions';
import type { RolesAt } from '../auth/roles-at';
import type { Books } from '../matches/books';
import type { Reach } from '../matches/matches';
import type { Runtime, Viewer } from '../runtime';
import type { Pen, Pens } from './pens';

/** A holder who was not heard of for so long may be relieved by another scorer. Milliseconds. */
export const silentMs = 2 * 60_000;
/** How long a code is good. Milliseconds. */
const codeMs = 5 * 60_000;

export type PenParts = {
  readonly pens: Pens;
  readonly books: Pick<Books, 'level'>;
  readonly reach: Reach;
  readonly rolesAt: RolesAt;
  readonly now: () => Date;
  /** Guesses of a code, at one match by one person. */
  readonly guesses: Limit;
};

/** One who asks, and may score. */
type Asker = { readonly id: string; readonly roles: readonly Role[] };

export const makePen = (parts: PenParts): Runtime['pen'] => {
  const { pens, books, reach, now } = parts;

  /** The one who asks, and the pen as it is. Failures: those of who may not score. */
  const asked = async (
    matchId: MatchId,
    viewer: Viewer,
    action: 'match.score' | 'match.manage',
  ): Promise<Outcome<{ readonly asker: Asker; readonly pen: Pen }>> => {
    const open = await reach(matchId, viewer, action);
    if (!open.ok) return open;
    const id = personOf(viewer);
    if (id === null) return failed('NOT_SIGNED_IN');
    const [roles, pen] = await Promise.all([parts.rolesAt(viewer, open.value.file), pens.now(matchId)]);
    return pen === null ? failed('NO_SUCH_MATCH') : { ok: true, value: { asker: { id, roles }, pen } };
  };

  const stateOf = (pen: Pen, asker: Asker, device: string | null): PenState => {
    const { fence, holder, name } = pen;
    const [since, heardAt] = [pen.since.toISOString(), pen.heardAt.toISOString()];
    return {
      fence,
      holder: holder === null ? null : { name, since, heardAt },
      way: wayOf(pen, asker, device, now()),
      scorer: asker.roles.includes('scorer'),
    };
  };

  const see: Runtime['pen']['see'] = async (matchId, device, viewer) => {
    const here = await asked(matchId, viewer, 'match.score');
    if (!here.ok) return here;
    return { ok: true, value: stateOf(here.value.pen, here.value.asker, device) };
  };

  const headOf = async (matchId: MatchId): Promise<number> => (await books.level(matchId))?.head.seq ?? 0;

  return {
    see,
    async take(matchId, { device, seen, confirmed }, viewer) {
      const here = await asked(matchId, viewer, 'match.score');
      if (!here.ok) return here;
      const { pen, asker } = here.value;
      const way = wayOf(pen, asker, device, now());
      if (way === 'write') {
        await pens.heard(matchId, pen.fence);
        return see(matchId, device, viewer);
      }
      const allowed = way === 'free' || (way !== 'code' && confirmed);
      if (!allowed || seen !== pen.fence) return taken(pen);
      await pens.pass(matchId, pen.fence, { holder: asker.id, device });
      return see(matchId, device, viewer).then(whereWriting);
    },
    async showCode(matchId, { device, head }, viewer) {
      const here = await asked(matchId, viewer, 'match.score');
      if (!here.ok) return here;
      const { pen, asker } = here.value;
      if (wayOf(pen, asker, device, now()) !== 'write') return taken(pen);
      if (head !== (await headOf(matchId))) return failed('STALE');
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const until = new Date(now().getTime() + codeMs);
      await pens.setCode(matchId, pen.fence, code, until);
      return { ok: true, value: { code, expiresAt: until.toISOString() } };
    },
    async handOver(matchId, { device, code, head, confirmed }, viewer) {
      const here = await asked(matchId, viewer, 'match.score');
      if (!here.ok) return here;
      const { pen, asker } = here.value;
      const key = `${matchId} ${asker.id}`;
      const standing = await parts.guesses.take(key);
      if (!standing.allowed) return tooOften(standing);
      if (!(await pens.isCode(matchId, code))) return failed('WRONG_CODE');
      await parts.guesses.clear(key);
      if (head !== (await headOf(matchId))) return failed('STALE');
      if (confirmed) await pens.pass(matchId, pen.fence, { holder: asker.id, device });
      return see(matchId, device, viewer).then(confirmed ? whereWriting : asItIs);
    },
    async release(matchId, seen, viewer) {
      const here = await asked(matchId, viewer, 'match.manage');
      if (!here.ok) return here;
      const { pen } = here.value;
      if (pen.holder !== null && (seen !== pen.fence || !(await pens.pass(matchId, seen, null)))) {
        return taken(pen);
      }
      return see(matchId, null, viewer);
    },
  };
};

const wayOf = (pen: Pen, asker: Asker, device: string | null, at: Date): PenWay => {
  if (pen.holder === null) return 'free';
  if (pen.holder === asker.id) return pen.device === device ? 'write' : 'own';
  if (at.getTime() - pen.heardAt.getTime() > silentMs) return 'silent';
  return may(asker.roles, 'match.manage') ? 'forced' : 'code';
};

const taken = ({ name, holder, fence }: Pen) =>
  failed('PEN_TAKEN', holder === null ? 'The pen was released meanwhile.' : `${name} has the pen.`, {
    fence,
  });

const asItIs = (seen: Outcome<PenState>): Outcome<PenState> => seen;

/** Another may have been quicker: then it is theirs. */
const whereWriting = (seen: Outcome<PenState>): Outcome<PenState> => {
  if (!seen.ok || seen.value.way === 'write') return seen;
  return failed('PEN_TAKEN', undefined, { fence: seen.value.fence });
};
