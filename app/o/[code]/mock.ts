// A match that plays itself by the clock, a ball every few seconds, round and round: to set a scene up before there is
// anything to show. The same for everybody at every moment. Doesn't know the overlay.
import { append, decide, emptyBook, presets, type Command, type LogEntry, type Scorebook } from '@/engine';
import { simulate, type Fixture } from '@/engine/simulate/simulate';
import { inventTeams } from '@/engine/simulate/teams';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import type { Roster } from '@/protocol/roster';

export type Mocked = { readonly entries: readonly LogEntry[]; readonly roster: Roster };

const seed = 11;
/** Between two commands. Milliseconds. */
export const mockStepMs = 4_000;

const invented = (): { readonly roster: Roster; readonly sides: Fixture['sides'] } => {
  const [home, away] = inventTeams(seed, presets.t20.playersPerSide);
  const ids = (letter: string) => home.players.map((_, index) => PlayerId.parse(`${letter}${index + 1}`));
  const [homeIds, awayIds] = [ids('h'), ids('a')];
  const named = (players: readonly PlayerId[], names: readonly string[]) =>
    players.map((id, index) => [id, names[index] ?? ''] as const);
  const team = (id: string, { name, shortName }: typeof home) => ({ id: TeamId.parse(id), name, shortName });
  const side = (id: string, players: readonly PlayerId[]) => ({
    ...{ teamId: TeamId.parse(id), players: [...players], captain: null, keeper: null },
  });
  return {
    roster: {
      teams: [team('h', home), team('a', away)],
      players: Object.fromEntries([...named(homeIds, home.players), ...named(awayIds, away.players)]),
    },
    sides: [side('h', homeIds), side('a', awayIds)],
  };
};

type Play = { readonly roster: Roster; readonly packets: readonly (readonly LogEntry[])[] };

/** The whole match, its entries command by command. */
const played = (): Play => {
  const { roster, sides } = invented();
  let book: Scorebook = emptyBook;
  const packets: LogEntry[][] = [];
  for (const command of simulate({ seed, conditions: presets.t20, sides })) packets.push(recorded(command));
  return { roster, packets };

  function recorded(command: Command): LogEntry[] {
    const decision = decide(book, command);
    if (!decision.ok) throw new Error(`The simulator was refused: ${decision.refusal.code}`);
    const entries = decision.events.map((event, index) => ({
      ...{ seq: book.entries.length + 1 + index, at: new Date(0).toISOString(), event },
    }));
    book = entries.reduce(append, book);
    return entries;
  }
};

let play: Play | null = null;

/** The match as far as it has got at `now` (epoch milliseconds), its entries with their times. */
export function mockMatch(now: number): Mocked {
  play ??= played();
  const { packets, roster } = play;
  // Begins in the middle, so that every layout has something to show, and over again after the result.
  const middle = Math.floor(packets.length / 2);
  const round = (packets.length - middle + 10) * mockStepMs;
  const start = Math.floor(now / round) * round;
  const entries = packets.flatMap((packet, index) => {
    const at = start + Math.max(0, index - middle) * mockStepMs;
    return at > now ? [] : packet.map((entry) => ({ ...entry, at: new Date(at).toISOString() }));
  });
  return { entries, roster };
}
