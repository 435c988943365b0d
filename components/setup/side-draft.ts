// A side as it is being set up: a team, its names, who plays today, captain and keeper. Pure changes of a value, each the
// answer to one thing a person does. Doesn't know the other side.
import type { PlayerId, TeamId } from '@/engine';

/** A name on the list; `id` is null until the server knows the player. */
export type DraftPlayer = { readonly id: PlayerId | null; readonly name: string; readonly plays: boolean };

/** `captain` and `keeper` are places in `players`. */
export type SideDraft = {
  readonly teamId: TeamId | null;
  readonly name: string;
  readonly shortName: string;
  readonly players: readonly DraftPlayer[];
  readonly captain: number | null;
  readonly keeper: number | null;
  /** Names typed but not on the list yet. */
  readonly typed: string;
};

/** A team saved earlier, to pick a side from. */
export type SavedTeam = {
  readonly id: TeamId;
  readonly name: string;
  readonly shortName: string;
  readonly players: readonly { readonly id: PlayerId; readonly name: string }[];
  /** Who played in its latest match, in the order named; null or left out where it has not played. */
  readonly lastXi?: {
    readonly players: readonly PlayerId[];
    readonly captain: PlayerId | null;
    readonly keeper: PlayerId | null;
  } | null;
};

export const emptySide: SideDraft = {
  teamId: null,
  name: '',
  shortName: '',
  players: [],
  captain: null,
  keeper: null,
  typed: '',
};

/** A saved team: who played last plays, with captain and keeper; else as many as the match wants, in the order saved. */
export function sideOfTeam(team: SavedTeam, wanted: number): SideDraft {
  const { lastXi = null } = team;
  const last = (lastXi?.players ?? []).filter((id) => team.players.some((player) => player.id === id));
  const chosen = last.length === 0 ? team.players.map(({ id }) => id) : last;
  const plays = new Set(chosen.slice(0, wanted));
  const place = (id: PlayerId) => (last.includes(id) ? last.indexOf(id) : last.length);
  const players = team.players.toSorted((a, b) => place(a.id) - place(b.id));
  const placeOf = (id: PlayerId | null | undefined): number | null => {
    const index = players.findIndex((player) => player.id === id);
    return index < 0 || id === null || id === undefined || !plays.has(id) ? null : index;
  };
  return {
    ...emptySide,
    teamId: team.id,
    name: team.name,
    shortName: team.shortName,
    players: players.map(({ id, name }) => ({ id, name, plays: plays.has(id) })),
    captain: placeOf(lastXi?.captain),
    keeper: placeOf(lastXi?.keeper),
  };
}

/** Names from a pasted list, one a line: numbers, bullets and commas go; (c), * and (wk), † tell captain and keeper. */
export function namesIn(
  text: string,
): readonly { readonly name: string; readonly captain: boolean; readonly keeper: boolean }[] {
  return text
    .split(/[\n;]+/)
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.):\s]|[-–•])\s*/, ''))
    .map((line) => ({
      name: line
        .replace(/\((?:c|capt|captain|wk|keeper|c\s*[&,/+]\s*wk|wk\s*[&,/+]\s*c)\.?\)/gi, '')
        .replace(/[*†,]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 60),
      captain: /\*|\(\s*(?:c|capt|captain)\b/i.test(line) || /[&,/+]\s*c\)/i.test(line),
      keeper: /†|\bwk\b|\(keeper\)/i.test(line),
    }))
    .filter(({ name }) => name !== '');
}

/** The side with a pasted list added; who is on it already is not added twice. As many play as the match wants. */
export function addNames(side: SideDraft, text: string, wanted: number): SideDraft {
  return namesIn(text).reduce<SideDraft>((so, { name, captain, keeper }) => {
    const known = so.players.findIndex((player) => isSameName(player.name, name));
    const place = known < 0 ? so.players.length : known;
    const players = known < 0 ? [...so.players, { id: null, name, plays: playing(so) < wanted }] : so.players;
    return {
      ...so,
      players,
      captain: captain ? place : so.captain,
      keeper: keeper ? place : so.keeper,
    };
  }, side);
}

/** The side with what was typed put on its list. */
export const addTyped = (side: SideDraft, wanted: number): SideDraft => ({
  ...addNames(side, side.typed, wanted),
  typed: '',
});

const isSameName = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

export const playing = (side: SideDraft): number => side.players.filter(({ plays }) => plays).length;

/** A player in or out of today's side; out takes the captaincy and the gloves along. */
export function setPlays(side: SideDraft, place: number, plays: boolean): SideDraft {
  return {
    ...side,
    players: side.players.map((player, index) => (index === place ? { ...player, plays } : player)),
    captain: !plays && side.captain === place ? null : side.captain,
    keeper: !plays && side.keeper === place ? null : side.keeper,
  };
}

/** A name off the list; the places of captain and keeper move with the names. */
export function removePlayer(side: SideDraft, place: number): SideDraft {
  const moved = (index: number | null): number | null => {
    if (index === null || index === place) return null;
    return index > place ? index - 1 : index;
  };
  return {
    ...side,
    players: side.players.filter((_, index) => index !== place),
    captain: moved(side.captain),
    keeper: moved(side.keeper),
  };
}

/** What a scoreboard has room for: "KENT", "RCB" for Royal Challengers Bengaluru. */
export function shortNameOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const short =
    words.length > 1 ? words.map((word) => word.charAt(0)).join('') : (words[0] ?? '').slice(0, 4);
  return short.toUpperCase().slice(0, 8);
}
