// People whom the scorer names at the ground: a substitute who fields, somebody who takes another's place. Each gets an id
// at once and is known by name on this pad; the name goes along with every command that calls them by that id, since the
// first of these may never be recorded. Doesn't know what they do.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Command, PlayerId } from '@/engine';
import type { NewNames } from '@/protocol/recording';
import type { Roster } from '@/protocol/roster';

export type Introductions = {
  readonly roster: Roster;
  readonly introduce: (name: string) => PlayerId;
  readonly namesIn: (command: Command) => NewNames;
};

export function useIntroductions(known: Roster, newPlayerId: () => PlayerId): Introductions {
  const [introduced, setIntroduced] = useState<NewNames>({});
  // Whoever is introduced is called by the very next command, before anything is drawn again.
  const latest = useRef<NewNames>({});
  const roster = useMemo(
    () => ({ ...known, players: { ...introduced, ...known.players } }),
    [known, introduced],
  );
  const introduce = useCallback(
    (name: string) => {
      const id = newPlayerId();
      latest.current = { ...latest.current, [id]: name };
      setIntroduced(latest.current);
      return id;
    },
    [newPlayerId],
  );
  const namesIn = useCallback((command: Command) => mentioned(command, latest.current), []);
  return { roster, introduce, namesIn };
}

/** Those of the names whose ids a command mentions, wherever in it. */
export function mentioned(command: Command, names: NewNames): NewNames {
  const said = JSON.stringify(command);
  return Object.fromEntries(Object.entries(names).filter(([id]) => said.includes(`"${id}"`)));
}
