// What the tests of the events stand on: Kent against Surrey by short ids, and what is told of an entry, each event held
// against its schema.
import { presets, type Command, type PlayingConditions, type Scorebook } from '@/engine';
import { arranged, bowl, readyForBall, record } from '@/engine/notation/play';
import { MatchId, TeamId } from '@/engine/vocabulary/schemas';
import { Announcement, type AnnouncementType, type Happening } from '../announcements';
import type { Roster } from '../roster';
import { announce, envelope } from './announce';

const team = (id: string, name: string) => ({
  id: TeamId.parse(id),
  name,
  shortName: name.slice(0, 3),
});
export const roster: Roster = {
  teams: [team('a', 'Kent'), team('b', 'Surrey')],
  players: Object.fromEntries(
    ['a', 'b'].flatMap((side) =>
      Array.from({ length: 11 }, (_, index) => [`${side}${index + 1}`, `Player ${side}${index + 1}`]),
    ),
  ),
};
export const audience = { roster, verification: 'agreed' } as const;
const stamp = { matchId: MatchId.parse('m1'), seq: 9, at: '2026-06-01T12:00:00Z' };

/** What is told of the entries that `after` has beyond `before`; each held against its schema. */
export function told(before: Scorebook, after: Scorebook): Happening[] {
  const happenings = announce(before, after, after.entries.slice(before.entries.length), audience);
  for (const happening of happenings) Announcement.parse(envelope(happening, stamp));
  return happenings;
}

/** What is told of the last ball of a text bowled on `book`. */
export function toldOfBall(book: Scorebook, ball: string): Happening[] {
  const ready = readyForBall(book);
  return told(ready, bowl(ready, ball));
}

export const toldOf = (book: Scorebook, ...commands: Command[]): Happening[] =>
  told(book, record(book, ...commands));
export const types = (happenings: readonly Happening[]): AnnouncementType[] =>
  happenings.map(({ type }) => type);
/** The one event of this type. @throws where there is none */
export function only<T extends AnnouncementType>(happenings: readonly Happening[], type: T) {
  const found = happenings.find((each): each is Extract<Happening, { type: T }> => each.type === type);
  if (found === undefined) throw new Error(`no ${type} among ${types(happenings).join(', ')}`);
  return found;
}

export const t20 = arranged(presets.t20);
export const oneOver: PlayingConditions = {
  ...presets.t20,
  ballsPerInnings: 6,
  bowlerQuotaBalls: 6,
  superOver: null,
};
