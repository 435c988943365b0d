// Names as a match file needs them: each player's own within the side, for the file has no ids beside them.
import type { PlayerId, SideIndex } from '../../vocabulary/ids';
import type { Side } from '../../vocabulary/facts';
import type { NamedRoster } from '../people';
import { isUnnamed } from '../people';

export type FileNames = {
  readonly player: (id: PlayerId) => string;
  readonly team: (side: SideIndex) => string;
  /** The players of a side, in the order named. */
  readonly squad: (side: SideIndex) => string[];
  /** Each name's id. */
  readonly registry: () => Record<string, string>;
};

/** The id outside; null for one that was made of a name, for want of a registry's. */
function outsideId(id: PlayerId): string | null {
  const own = id.replace(/^cricsheet:/, '');
  return /^[01]:/.test(own) ? null : own;
}

/** A name of both sides stands for the first's player: a file has one registry for both. */
function registryOf(named: readonly (readonly [PlayerId, string])[]): Record<string, string> {
  const people: Record<string, string> = {};
  for (const [id, name] of named) {
    const outside = outsideId(id);
    if (outside !== null) people[name] ??= outside;
  }
  return people;
}

/** "J Smith", and "J Smith (2)" for the second of the side. */
function namesOfSide(side: Side, { players }: NamedRoster): [PlayerId, string][] {
  const taken = new Set<string>();
  return side.players
    .filter((id) => !isUnnamed(id))
    .map((id) => {
      const name = players[id] ?? id;
      let own = name;
      for (let count = 2; taken.has(own); count += 1) own = `${name} (${count})`;
      taken.add(own);
      return [id, own];
    });
}

/** Names for the ids of a match's sides; a substitute fielder's comes from the roster. */
export function fileNames(sides: readonly [Side, Side], roster: NamedRoster): FileNames {
  const bySide = [namesOfSide(sides[0], roster), namesOfSide(sides[1], roster)] as const;
  const all = new Map([...bySide[0], ...bySide[1]]);
  return {
    player: (id) => all.get(id) ?? roster.players[id] ?? id,
    team: (side) => roster.teams[side].name,
    squad: (side) => bySide[side].map(([, name]) => name),
    registry: () => registryOf([...all]),
  };
}
