// A made-up match for a hand to enter: two invented sides and every command of a seeded simulation. Whatever the rules, a
// match of our own that needs no file.
import { emptyBook, type Command, type Names, type PlayingConditions, type Scorebook } from '@/engine';
import { simulate } from '@/engine/simulate/simulate';
import { inventTeams } from '@/engine/simulate/teams';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import type { NamedSide } from './arranged';
import { entered } from './hand';

export type MadeUp = {
  readonly sides: readonly [NamedSide, NamedSide];
  readonly names: Names;
  readonly commands: readonly Command[];
  /** The book that the simulator's own log folds to. */
  readonly book: Scorebook;
};

export function madeUp(seed: number, conditions: PlayingConditions): MadeUp {
  const [first, second] = inventTeams(seed, conditions.playersPerSide);
  const side = ({ name, shortName, players }: typeof first, letter: string): NamedSide => ({
    name,
    shortName,
    players: players.map((player, index) => ({
      id: PlayerId.parse(`${letter}${String(index + 1)}`),
      name: player,
    })),
  });
  const sides = [side(first, 'a'), side(second, 'b')] as const;
  const named = new Map(sides.flatMap(({ players }) => players.map(({ id, name }) => [id, name])));
  const onTheDay = (of: NamedSide, letter: string) => ({
    teamId: TeamId.parse(letter),
    players: of.players.map(({ id }) => id),
    captain: null,
    keeper: null,
  });
  const commands = [
    ...simulate({ seed, conditions, sides: [onTheDay(sides[0], 'a'), onTheDay(sides[1], 'b')] }),
  ];
  return {
    sides,
    names: { player: (id) => named.get(id) ?? id, team: (index) => sides[index].name },
    commands,
    book: commands.reduce(entered, emptyBook),
  };
}
