// Names as they come: pasted from a message, a website, a team sheet.
import { describe, expect, test } from 'vitest';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import {
  addNames,
  addTyped,
  emptySide,
  namesIn,
  playing,
  removePlayer,
  setPlays,
  shortNameOf,
  type SideDraft,
  sideOfTeam,
} from './side-draft';

describe('a pasted list', () => {
  test('numbers, bullets, blank lines and stray commas are no part of a name', () =>
    expect(
      namesIn('1. Zak Crawley\n2) Ben Compton,\n\n- Joe Denly\n 11 Fred Klaassen').map(({ name }) => name),
    ).toEqual(['Zak Crawley', 'Ben Compton', 'Joe Denly', 'Fred Klaassen']));
  test('captain and keeper are marked as scorecards mark them', () =>
    expect(namesIn('Sam Billings* †\nRory Burns (c)\nBen Foakes (wk)\nJos Buttler (c & wk)')).toEqual([
      { name: 'Sam Billings', captain: true, keeper: true },
      { name: 'Rory Burns', captain: true, keeper: false },
      { name: 'Ben Foakes', captain: false, keeper: true },
      { name: 'Jos Buttler', captain: true, keeper: true },
    ]));
  test('a name that begins with a C is no captain', () =>
    expect(namesIn('Colin de Grandhomme\nC Green')).toEqual([
      { name: 'Colin de Grandhomme', captain: false, keeper: false },
      { name: 'C Green', captain: false, keeper: false },
    ]));
});

describe('a side', () => {
  test('takes a name once, whatever its capitals, and marks whom the list marks', () => {
    const side = addNames(addNames(emptySide, 'Joe Root\nBen Stokes', 11), 'joe root (c)\nOllie Pope', 11);
    expect(side.players.map(({ name }) => name)).toEqual(['Joe Root', 'Ben Stokes', 'Ollie Pope']);
    expect(side.captain).toBe(0);
  });
  test('names typed and not added yet are on the list when it matters', () => {
    const side = addTyped({ ...emptySide, typed: 'Joe Root\nOllie Pope' }, 11);
    expect(side.players.map(({ name }) => name)).toEqual(['Joe Root', 'Ollie Pope']);
    expect(side.typed).toBe('');
  });
  test('only as many play as the match wants; the rest stay on the list', () => {
    const side = addNames(emptySide, 'A\nB\nC\nD', 3);
    expect(side.players.map(({ plays }) => plays)).toEqual([true, true, true, false]);
    expect(playing(side)).toBe(3);
  });
  test('who is out of the side keeps neither captaincy nor gloves', () => {
    const side = setPlays(addNames(emptySide, 'A (c)\nB (wk)', 11), 0, false);
    expect([side.captain, side.keeper]).toEqual([null, 1]);
  });
  test('captain and keeper move with their names when one above is taken off', () => {
    const side = removePlayer(addNames(emptySide, 'A\nB (c)\nC (wk)', 11), 0);
    expect(side.captain === null ? null : side.players[side.captain]?.name).toBe('B');
    expect(side.keeper === null ? null : side.players[side.keeper]?.name).toBe('C');
  });
  test('of a saved team the first eleven play', () => {
    const players = Array.from({ length: 13 }, (_, n) => ({ id: PlayerId.parse(`p${n}`), name: `P ${n}` }));
    const side = sideOfTeam({ id: TeamId.parse('t'), name: 'Kent', shortName: 'KENT', players }, 11);
    expect(playing(side)).toBe(11);
    expect(side.players).toHaveLength(13);
  });
});

test.each([
  ['Kent', 'KENT'],
  ['Royal Challengers Bengaluru', 'RCB'],
  ['Sussex', 'SUSS'],
  ['', ''],
])('%s is %s on a scoreboard', (name, short) => expect(shortNameOf(name)).toBe(short));

describe('a saved team', () => {
  const id = (n: number) => PlayerId.parse(`p${n}`);
  const team = {
    id: TeamId.parse('t'),
    name: 'Kent',
    shortName: 'KENT',
    players: [1, 2, 3, 4, 5].map((n) => ({ id: id(n), name: `Player ${n}` })),
  };
  const named = (side: SideDraft) => side.players.filter(({ plays }) => plays).map(({ name }) => name);

  test('that has not played: the first of the squad, as many as the match wants', () => {
    expect(named(sideOfTeam(team, 3))).toEqual(['Player 1', 'Player 2', 'Player 3']);
  });

  test('that has: who played last, in that order, with captain and keeper; the others below', () => {
    const lastXi = { players: [id(5), id(2), id(3)], captain: id(2), keeper: id(5) };
    const side = sideOfTeam({ ...team, lastXi }, 3);
    expect(named(side)).toEqual(['Player 5', 'Player 2', 'Player 3']);
    expect([side.players[side.captain ?? -1]?.name, side.players[side.keeper ?? -1]?.name]).toEqual([
      'Player 2',
      'Player 5',
    ]);
    expect(side.players).toHaveLength(5);
  });

  test('whose last side was larger, or of people who left: no more than the match wants, and nobody who is gone', () => {
    const lastXi = { players: [id(9), id(4), id(3), id(2), id(1)], captain: id(1), keeper: null };
    const side = sideOfTeam({ ...team, lastXi }, 3);
    expect(named(side)).toEqual(['Player 4', 'Player 3', 'Player 2']);
    expect(side.captain).toBeNull();
  });
});
