// What a device keeps of a scorer's work: commands until they are recorded, matches with their confirmed logs, and whose
// device it is. Types only.
import type { DBSchema } from 'idb';
import type { LogEntry, MatchId, PlayerId, TeamId } from '@/engine';
import type { MatchPlan } from '@/protocol/match-plan';
import type { Roster } from '@/protocol/roster';
import type { Kept } from '../kept';

export type KeptMatch = {
  readonly id: MatchId;
  /** The account that scores it here; nobody else is shown it. */
  readonly scorer: string;
  /** Null until the server knows the match. */
  readonly code: string | null;
  readonly title: string;
  readonly roster: Roster;
  /** As it was set up here without a network; null once the server has it. */
  readonly plan: MatchPlan | null;
  /** When its pad was last opened here. Epoch milliseconds. */
  readonly openedAt: number;
};

export type Team = {
  readonly id: TeamId;
  readonly name: string;
  readonly shortName: string;
  readonly players: readonly { readonly id: PlayerId; readonly name: string }[];
  /** Who played last, as the page that was served knew it; left out where nobody said. */
  readonly lastXi?: {
    readonly players: readonly PlayerId[];
    readonly captain: PlayerId | null;
    readonly keeper: PlayerId | null;
  } | null;
};

/** `id`: of the account. */
export type Scorer = { readonly id: string; readonly name: string; readonly teams: readonly Team[] };

export interface Shelves extends DBSchema {
  commands: {
    key: number;
    value: Kept & { readonly place?: number };
    indexes: { byMatch: string; byCommand: string };
  };
  matches: { key: string; value: KeptMatch };
  /** By match and seq. */
  entries: { key: [string, number]; value: LogEntry & { readonly matchId: MatchId } };
  /** One, under 'now'. */
  scorer: { key: string; value: Scorer };
}
