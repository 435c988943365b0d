// @vitest-environment happy-dom
// Random taps on the whole pad, seeded: nothing crashes, every command it gives out is one the server would read and the
// Laws allow, the book it made is the one that its log folds to, and there is always a key that leads on.
// TAPS and SEED by environment; a failure names its seed and the last taps.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, expect, test, vi } from 'vitest';
import { append, decide, emptyBook, fold, presets, type PlayingConditions, type Scorebook } from '@/engine';
import { arranged } from '@/engine/notation/play';
import { chanceFrom } from '@/engine/simulate/chance';
import { Command, PlayerId } from '@/engine/vocabulary/schemas';
import type { Roster } from '@/protocol/roster';
import { scorerSpeech } from '@/words/english/scorer';
import type { PadPen } from './pad-pen';
import { ScoringPad } from './scoring-pad';
import { deadEnd, tapAnything } from './testing/thumb';

const nothing = () => Promise.resolve(null);
/** The device has the pen, and keeps it. */
const ours: PadPen = {
  here: { kind: 'mine', fence: 1 },
  apart: [],
  onShowCode: () => Promise.resolve({ problem: 'Not here.' }),
  onHandOver: nothing,
  onTake: nothing,
  onEnter: () => undefined,
  onDrop: () => undefined,
  peoplePath: null,
};

// The React that is shipped: a hundred thousand taps with the one for development take minutes more.
vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

const taps = Number(process.env['TAPS'] ?? 2000);
const seed = Number(process.env['SEED'] ?? 1);
/** A match is left after so many taps, or when its scores are agreed. */
const tapsAMatch = 600;
const at = '2026-06-01T12:00:00Z';

/** What went wrong, by the page itself. */
let faults: string[] = [];
let book: Scorebook = emptyBook;
let people = 0;

/** As the server takes a command: read, decided, appended. */
function record(command: unknown): void {
  const read = Command.safeParse(command);
  const decision = read.success ? decide(book, read.data) : null;
  if (decision === null) faults.push(`unreadable: ${JSON.stringify(command)}`);
  else if (!decision.ok) faults.push(`refused ${decision.refusal.code}: ${JSON.stringify(command)}`);
  else {
    book = decision.events.reduce(
      (now, event) => append(now, { seq: now.entries.length + 1, at, event }),
      book,
    );
  }
}

function Ground({ first, roster }: { readonly first: Scorebook; readonly roster: Roster }) {
  const [shown, show] = useState(first);
  const [known, setKnown] = useState(roster);
  const nothing = () => undefined;
  return (
    <ScoringPad
      speech={scorerSpeech}
      book={shown}
      roster={known}
      ready
      alarm={null}
      sync={{ kind: 'synced' }}
      lasting
      stateOf={() => 'recorded'}
      held={[]}
      newPlayerId={() => PlayerId.parse(`new${(people += 1)}`)}
      onCommand={(command, names) => {
        record(command);
        setKnown((before) => ({ ...before, players: { ...before.players, ...names } }));
        show(book);
      }}
      onRetry={nothing}
      onDiscard={nothing}
      onExport={nothing}
      pen={ours}
      boardPath="/m/AAAAAA"
    />
  );
}

const rosterOf = ({ state }: Scorebook): Roster => {
  const sides = state.sides;
  if (sides === null) throw new Error('no sides');
  return {
    teams: [
      { id: sides[0].teamId, name: 'Ashford', shortName: 'ASH' },
      { id: sides[1].teamId, name: 'Burnham', shortName: 'BUR' },
    ],
    players: Object.fromEntries(sides.flatMap(({ players }) => players.map((id) => [id, `Player ${id}`]))),
  };
};

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A page that is loaded when it is first asked for comes a few turns later. */
async function deadEndThatStays(): Promise<string | null> {
  const until = Date.now() + 20_000;
  while (deadEnd() !== null && Date.now() < until) await turn();
  return deadEnd();
}

/** One match, until it is done with; how many taps it took. */
async function scored(conditions: PlayingConditions, seeded: number, most: number): Promise<number> {
  book = arranged(conditions);
  document.body.innerHTML = '';
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place, { onUncaughtError: (error) => faults.push(String(error)) });
  flushSync(() => root.render(<Ground first={book} roster={rosterOf(book)} />));
  const chance = chanceFrom(seeded);
  const last: string[] = [];
  let made = 0;
  while (made < most && !book.state.scoresAgreed && faults.length === 0) {
    flushSync(() => last.push(tapAnything(chance)));
    made += 1;
    // Timers and observers get their turn, as between a person's taps: else all they hold is held to the end.
    if (made % 20 === 0) await turn();
    const stuck = await deadEndThatStays();
    if (stuck !== null) faults.push(`dead end: ${stuck}`);
  }
  const folded = JSON.stringify(fold(book.entries).state);
  if (folded !== JSON.stringify(book.state)) faults.push('the log folds to another book');
  expect(faults, `seed ${seeded}, after ${last.slice(-25).join(' · ')}`).toEqual([]);
  flushSync(() => root.unmount());
  await turn();
  return made;
}

afterEach(() => {
  faults = [];
});

test(`${taps} random taps on the pad`, { timeout: 1_800_000 }, async () => {
  const games = Object.values(presets);
  let made = 0;
  for (let match = 0; made < taps; match += 1) {
    const conditions = games[match % games.length] ?? presets.t20;
    made += await scored(conditions, seed + match, Math.min(tapsAMatch, taps - made));
  }
  expect(made).toBe(taps);
});
