// Who a match file names: an id for each name, by the file's registry where it has one, and the roster beside the log.
// A name is looked up with its side, for two players of one name may meet. Doesn't know what they did.
import { PlayerId, TeamId } from '../vocabulary/ids';
import type { SideIndex } from '../vocabulary/ids';
import type { MatchFile } from './file';

/** The names of a match, in the shape of protocol/roster.ts. */
export type NamedRoster = {
  readonly teams: [NamedTeam, NamedTeam];
  readonly players: Record<PlayerId, string>;
};
export type NamedTeam = { readonly id: TeamId; readonly name: string; readonly shortName: string };

/** The people of a file. Sides in the order of `info.teams`. */
export type People = {
  readonly roster: NamedRoster;
  /** In the order named, those who appear without having been named at the end. */
  readonly players: readonly [readonly PlayerId[], readonly PlayerId[]];
  readonly sideOf: (team: string) => SideIndex | null;
  readonly idOf: (side: SideIndex, name: string) => PlayerId;
};

/** Up to four letters that a scoreboard can hold: initials, or the beginning of a single word. */
function shortNameOf(team: string): string {
  const words = team.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return team.slice(0, 3).toUpperCase();
  return words
    .slice(0, 4)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Players in a side, where the file is silent: all of Cricsheet's matches are played by elevens. */
export const playersASide = 11;

/** One whom the file leaves out: a side of which only ten are named has an eleventh, who did not bat. */
const unnamedPlayer = (side: SideIndex, index: number): PlayerId =>
  PlayerId.parse(`cricsheet:unnamed:${side}:${index + 1}`);
export const isUnnamed = (player: PlayerId): boolean => player.startsWith('cricsheet:unnamed:');

const teamOf = (name: string): NamedTeam => ({
  id: TeamId.parse(`cricsheet:${name}`.slice(0, 64)),
  name,
  shortName: shortNameOf(name),
});

/** Everyone who batted or bowled for a side, as the deliveries name them. */
function appearing(file: MatchFile, side: SideIndex): Set<string> {
  const names = new Set<string>();
  for (const innings of file.innings) {
    const batting = innings.team === file.info.teams[side];
    for (const absent of batting ? (innings.absent_hurt ?? []) : []) names.add(absent);
    for (const over of innings.overs ?? []) {
      for (const ball of over.deliveries) {
        if (batting) names.add(ball.batter).add(ball.non_striker);
        else names.add(ball.bowler);
      }
    }
  }
  return names;
}

/** Ids for both sides' names. */
export function peopleOf(file: MatchFile): People {
  const { teams, players, registry } = file.info;
  const named: Record<PlayerId, string> = {};
  const ids: [Map<string, PlayerId>, Map<string, PlayerId>] = [new Map(), new Map()];

  const idOf = (side: SideIndex, name: string): PlayerId => {
    const known = ids[side].get(name);
    if (known !== undefined) return known;
    const registered = registry?.people[name];
    const byRegistry = PlayerId.parse(`cricsheet:${registered ?? ''}`.slice(0, 64));
    const taken = registered === undefined || named[byRegistry] !== undefined;
    const id = taken ? PlayerId.parse(`cricsheet:${side}:${name}`.slice(0, 64)) : byRegistry;
    ids[side].set(name, id);
    named[id] = name;
    return id;
  };
  const squad = (side: SideIndex): PlayerId[] => {
    const names = new Set(players[teams[side]] ?? []);
    for (const name of appearing(file, side)) names.add(name);
    const unnamed = Array.from({ length: Math.max(0, playersASide - names.size) }, (_, index) =>
      unnamedPlayer(side, index),
    );
    for (const id of unnamed) named[id] = 'unnamed';
    return [...[...names].map((name) => idOf(side, name)), ...unnamed];
  };

  return {
    players: [squad(0), squad(1)],
    roster: { teams: [teamOf(teams[0]), teamOf(teams[1])], players: named },
    sideOf: (team) => (team === teams[0] ? 0 : team === teams[1] ? 1 : null),
    idOf,
  };
}
