// A match scored in memory, for tests of the live layer: two sides of eleven, twenty overs, the first ball awaited.
import {
  append,
  decide,
  dotBall,
  emptyBook,
  presets,
  type Command,
  type Delivery,
  type PlayingConditions,
  type Scorebook,
} from '@/engine';
import { MatchId, PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import type { Roster } from '@/protocol/roster';
import type { LiveMatch } from '../parts';
import { headOf } from '../wire';

const team = (side: string, name: string): Roster['teams'][0] => ({
  id: TeamId.parse(side),
  name,
  shortName: name.slice(0, 3).toUpperCase(),
});
const playersOf = (side: string) =>
  Array.from({ length: 11 }, (_, index) => PlayerId.parse(`${side}${index + 1}`));

export const home = playersOf('home');
export const away = playersOf('away');
const sideOf = (id: string, players: typeof home) => ({
  teamId: TeamId.parse(id),
  players,
  captain: null,
  keeper: null,
});

export const player = (id: string): PlayerId => PlayerId.parse(id);
export const single: Delivery = { ...dotBall, ran: 1 };

/** Everything before the first ball. */
const opening = (conditions: PlayingConditions): readonly Command[] => [
  { type: 'ArrangeMatch', sides: [sideOf('home', home), sideOf('away', away)], conditions },
  { type: 'DecideToss', winner: 0, elected: 'bat' },
  { type: 'OpenInnings', batting: 0, striker: player('home1'), nonStriker: player('home2') },
  { type: 'NameBowler', bowler: player('away11') },
];

export type ScoredMatch = {
  readonly live: () => LiveMatch;
  /** Records a command and tells what stood before; throws where the Laws refuse it: the test is wrong then. */
  readonly record: (command: Command) => { readonly before: Scorebook; readonly match: LiveMatch };
  /** One delivery, after naming the next bowler where that is awaited. */
  readonly bowl: (delivery?: Delivery) => { readonly before: Scorebook; readonly match: LiveMatch }[];
};

/** A match whose first ball is awaited. */
export const scoreMatch = (id: string, conditions: PlayingConditions = presets.t20): ScoredMatch => {
  const roster: Roster = {
    teams: [team('home', 'Home'), team('away', 'Away')],
    players: Object.fromEntries([...home, ...away].map((one) => [one, `Player ${one}`])),
  };
  let book: Scorebook = emptyBook;
  const live = (): LiveMatch => ({
    id: MatchId.parse(id),
    code: 'ABC234',
    book,
    roster,
    signedHead: () => ({
      seq: headOf(book),
      hash: `hash-of-${headOf(book)}`,
      keyId: 'key',
      signature: `signature-of-${headOf(book)}`,
    }),
  });
  const record: ScoredMatch['record'] = (command) => {
    const before = book;
    const decision = decide(book, command);
    if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`);
    for (const event of decision.events)
      book = append(book, { seq: headOf(book) + 1, at: '2026-05-01T12:00:00.000Z', event });
    return { before, match: live() };
  };
  const bowl: ScoredMatch['bowl'] = (delivery = single) => {
    const over = book.state.innings.at(-1)?.overs.length ?? 0;
    const named =
      book.state.awaiting.kind === 'bowler'
        ? [record({ type: 'NameBowler', bowler: player(`away${11 - (over % 5)}`) })]
        : [];
    return [...named, record({ type: 'BowlBall', delivery })];
  };
  for (const command of opening(conditions)) record(command);
  return { live, record, bowl };
};
