// A pad on a page of its own with a server in small behind it: every command is read by its schema, decided by the Laws and
// appended, and what cannot be is a fault. For tests of the whole pad. Doesn't know what is tapped.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { append, decide, type Command, type Scorebook } from '@/engine';
import { Command as ReadCommand, PlayerId } from '@/engine/vocabulary/schemas';
import type { NewNames } from '@/protocol/recording';
import type { Roster } from '@/protocol/roster';
import { scorerSpeech } from '@/words/english/scorer';
import type { PadPen } from '../pad-pen';
import { ScoringPad } from '../scoring-pad';

const at = '2026-06-01T12:00:00Z';
const nothing = () => undefined;
const noProblem = () => Promise.resolve(null);

/** The device has the pen, and keeps it. */
const ours: PadPen = {
  here: { kind: 'mine', fence: 1 },
  apart: [],
  onShowCode: () => Promise.resolve({ problem: 'Not here.' }),
  onHandOver: noProblem,
  onTake: noProblem,
  onEnter: nothing,
  onDrop: nothing,
  peoplePath: null,
};

export type Ground = {
  /** What was recorded so far. */
  readonly book: () => Scorebook;
  /** The commands the pad gave out, in order. */
  readonly given: readonly Command[];
  /** What went wrong: a command that the server would not read or not allow, an error that nobody caught. */
  readonly faults: string[];
  readonly leave: () => void;
};

/** Puts the pad of this match on the page. Sides are Ashford and Burnham; a1 is "Player a1". */
export function ground(first: Scorebook): Ground {
  let book = first;
  let people = 0;
  const given: Command[] = [];
  const faults: string[] = [];
  const newPlayerId = () => PlayerId.parse(`new${(people += 1)}`);

  /** As the server takes a command: read, decided, appended. */
  const record = (command: Command): Scorebook => {
    given.push(command);
    const read = ReadCommand.safeParse(command);
    const decision = read.success ? decide(book, read.data) : null;
    if (decision === null) faults.push(`unreadable: ${JSON.stringify(command)}`);
    else if (!decision.ok) faults.push(`refused ${decision.refusal.code}: ${JSON.stringify(command)}`);
    else {
      book = decision.events.reduce(
        (now, event) => append(now, { seq: now.entries.length + 1, at, event }),
        book,
      );
    }
    return book;
  };

  document.body.innerHTML = '';
  const root = createRoot(document.body.appendChild(document.createElement('div')), {
    onUncaughtError: (error) => faults.push(String(error)),
  });
  flushSync(() =>
    root.render(<Pad first={first} roster={rosterOf(first)} newPlayerId={newPlayerId} record={record} />),
  );
  return { book: () => book, given, faults, leave: () => flushSync(() => root.unmount()) };
}

function Pad(props: {
  readonly first: Scorebook;
  readonly roster: Roster;
  readonly newPlayerId: () => PlayerId;
  readonly record: (command: Command) => Scorebook;
}) {
  const [book, show] = useState(props.first);
  const [roster, know] = useState(props.roster);
  const enter = (command: Command, names: NewNames) => {
    show(props.record(command));
    know((before) => ({ ...before, players: { ...before.players, ...names } }));
  };
  return (
    <ScoringPad
      speech={scorerSpeech}
      book={book}
      roster={roster}
      ready
      alarm={null}
      sync={{ kind: 'synced' }}
      lasting
      stateOf={() => 'recorded'}
      held={[]}
      newPlayerId={props.newPlayerId}
      onCommand={enter}
      onRetry={nothing}
      onDiscard={nothing}
      onExport={nothing}
      pen={ours}
      boardPath="/m/AAAAAA"
    />
  );
}

function rosterOf({ state: { sides } }: Scorebook): Roster {
  if (sides === null) throw new Error('no sides');
  const [home, away] = sides;
  return {
    teams: [
      { id: home.teamId, name: 'Ashford', shortName: 'ASH' },
      { id: away.teamId, name: 'Burnham', shortName: 'BUR' },
    ],
    players: Object.fromEntries(sides.flatMap(({ players }) => players.map((id) => [id, `Player ${id}`]))),
  };
}
