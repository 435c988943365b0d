// The teams that a reader follows: kept in a cookie on their device, so that the first HTML knows them and no account is
// needed. Doesn't know the teams' names.
import { cookies } from 'next/headers';
import type { TeamId } from '@/engine';
import { TeamId as TeamIdSchema } from '@/engine/vocabulary/schemas';

export const followedCookieName = 'scorebox-teams';

/** A cookie has room for these; the one followed longest gives way. */
const most = 12;

/** Between two ids; an id may have dots of its own, where the team was made with its match. */
const between = '~';

/** The ids in a cookie's text; what is none is left out. */
export const followedIn = (text: string | undefined): readonly TeamId[] =>
  (text ?? '')
    .split(between)
    .flatMap((id) => {
      const parsed = TeamIdSchema.safeParse(id);
      return parsed.success && /^[\w.-]+$/.test(id) ? [parsed.data] : [];
    })
    .slice(-most);

/** The cookie's text after following or leaving one. */
export const followedAfter = (
  text: string | undefined,
  change: { readonly team: TeamId; readonly follow: boolean },
): string => {
  const others = followedIn(text).filter((id) => id !== change.team);
  return (change.follow ? [...others, change.team] : others).slice(-most).join(between);
};

/** The teams this reader follows. */
export const followedTeams = async (): Promise<readonly TeamId[]> =>
  followedIn((await cookies()).get(followedCookieName)?.value);
