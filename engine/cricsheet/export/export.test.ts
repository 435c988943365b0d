// The export: a match scored here, written as a file, read and scored again, gives the same card; and what a file must say.
import { describe, expect, it } from 'vitest';
import { presets } from '../../conditions/presets';
import type { Card } from '../../projections/card';
import { namedCard } from '../../projections/card';
import { player, record } from '../../notation/play';
import { emptyBook } from '../../scorebook/scorebook';
import { simulate } from '../../simulate/simulate';
import { inventTeams } from '../../simulate/teams';
import type { PlayingConditions } from '../../vocabulary/conditions';
import { TeamId } from '../../vocabulary/ids';
import type { Side } from '../../vocabulary/facts';
import type { Scorebook } from '../../vocabulary/state';
import { cardOfFile, namesIn } from '../card';
import { MatchFile } from '../file';
import { importCricsheet } from '../import';
import type { NamedRoster } from '../people';
import { innings, ball, matchFile } from '../testing/match-file';
import type { ExportDetails } from './export';
import { detailsOf, exportCricsheet } from './export';

const details: ExportDetails = {
  dates: ['2026-10-03'],
  gender: 'female',
  teamType: 'club',
  matchType: null,
  season: null,
  event: null,
  venue: 'Mill Lane',
  city: null,
  lawfulTargets: true,
};

function made(conditions: PlayingConditions, seed: number): { book: Scorebook; roster: NamedRoster } {
  const [home, away] = inventTeams(seed, conditions.playersPerSide);
  const roster: NamedRoster = {
    teams: [
      { id: TeamId.parse('home'), name: home.name, shortName: home.shortName },
      { id: TeamId.parse('away'), name: away.name, shortName: away.shortName },
    ],
    players: {},
  };
  const side = (index: 0 | 1, names: readonly string[]): Side => ({
    teamId: roster.teams[index].id,
    players: names.map((name, place) => {
      const id = player(`${index}-${place}`);
      roster.players[id] = name;
      return id;
    }),
    captain: null,
    keeper: null,
  });
  const sides: [Side, Side] = [side(0, home.players), side(1, away.players)];
  return { book: record(emptyBook, ...simulate({ seed, conditions, sides })), roster };
}

/** A batter who was gone again before a ball is in no delivery, so in no file. */
const wereSeen = ({ state }: Scorebook): boolean =>
  state.innings.every(({ retirements, balls }) =>
    retirements.every(({ player: gone }) =>
      balls.some((each) => each.striker === gone || each.nonStriker === gone),
    ),
  );

/** Penalty runs between balls have no place in a file but on the ball before: before a wicket that fell off it. */
function penaltiesHaveAPlace({ entries }: Scorebook): boolean {
  let wicketLast = false;
  return entries.every(({ event }) => {
    if (event.type === 'ballBowled') wicketLast = event.delivery.dismissal !== null;
    return event.type !== 'penaltyAwarded' || !wicketLast;
  });
}

const withoutPowerplays = (card: Card | null) =>
  card && { ...card, innings: card.innings.map((each) => ({ ...each, powerplays: [] })) };

/** Powerplays have the runs of the balls in them: an award between balls is in none, and in a file on one. */
const comparable = (book: Scorebook, card: Card | null) =>
  book.entries.some(({ event }) => event.type === 'penaltyAwarded') ? withoutPowerplays(card) : card;

function writtenAndRead(book: Scorebook, roster: NamedRoster) {
  const written: unknown = JSON.parse(JSON.stringify(exportCricsheet(book, roster, details)));
  const read = importCricsheet(written);
  if (!read.ok) throw new Error(read.error.message);
  return { written: MatchFile.parse(written), read: read.value };
}

describe('a match written as a file', () => {
  it.each([
    ['T20', presets.t20, 25],
    ['fifty overs', presets.oneDay50, 12],
    ['The Hundred', presets.theHundred, 12],
    ['Test', presets.test, 5],
  ] as const)('of %s gives the same card when it is scored again', (_, conditions, count) => {
    const matches = Array.from({ length: count }, (_each, index) => made(conditions, index + 1));
    const tellable = matches.filter(({ book }) => wereSeen(book) && penaltiesHaveAPlace(book));
    expect(tellable.length).toBeGreaterThan(count / 2);
    for (const { book, roster } of tellable) {
      const { read } = writtenAndRead(book, roster);
      const head = { id: '1', type: read.file.info.match_type, gender: 'female', team_type: 'club' };
      const card = namedCard(book, namesIn(roster), { ...head, dates: [...details.dates], event: null });
      expect(comparable(book, cardOfFile(read, '1'))).toEqual(comparable(book, card));
    }
  });

  it('says what every file says', () => {
    const { book, roster } = made(presets.t20, 3);
    const { written } = writtenAndRead(book, roster);
    expect(written.info).toMatchObject({ match_type: 'T20', overs: 20, season: '2026', venue: 'Mill Lane' });
    expect(Object.keys(written.info.players)).toEqual([...written.info.teams]);
  });

  it('is nothing before the match is arranged', () => {
    expect(exportCricsheet(emptyBook, made(presets.t20, 1).roster, details)).toBeNull();
  });

  it('has the deliveries and wickets of the file it came from, byte for byte', () => {
    const file = matchFile([
      innings('Ashes', [
        [
          'b11',
          ball('a1', 'a2', 4, { nonBoundary: true }),
          ball('a1', 'a2', 0, { extras: { legbyes: 1, noballs: 1 } }),
          ball('a2', 'a1', 1, {
            wickets: [
              { kind: 'run out', player_out: 'a1', fielders: [{ name: 'b3' }, { substitute: true }] },
            ],
          }),
          ball('a3', 'a2', 0, { wickets: [{ kind: 'retired hurt', player_out: 'a2' }] }),
          ball('a3', 'a4', 0, { extras: { wides: 5 } }),
          ball('a3', 'a4', 0, { wickets: [{ kind: 'caught and bowled', player_out: 'a3' }] }),
        ],
      ]),
    ]);
    const read = importCricsheet(file);
    if (!read.ok) throw new Error(read.error.message);
    const { book, roster } = read.value;
    const written = exportCricsheet(book, roster, detailsOf(read.value.file));
    expect(JSON.parse(JSON.stringify(written?.innings))).toEqual(file.innings);
  });
});
