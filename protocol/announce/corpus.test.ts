// Real matches told ball by ball: each event is as its schema says, none is missing and none is told twice. The match
// files are not part of the project; where they lie beside it, every fortieth is told here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { append, emptyBook, whyOnStrike, type Innings, type LogEntry, type Scorebook } from '@/engine';
import { importCricsheet } from '@/engine/cricsheet/import';
import { MatchId } from '@/engine/vocabulary/schemas';
import { Announcement, type Happening } from '../announcements';
import type { Roster } from '../roster';
import { announce, envelope } from './announce';

const folder = '../shared/corpus/matches';
const files = existsSync(folder) ? readdirSync(folder).filter((_, index) => index % 40 === 0) : [];
if (files.length === 0) {
  console.log(`NOT RUN: no match files in ${folder}`);
  it.skip(`NOT RUN: no match files in ${folder}`);
}

const matchId = MatchId.parse('corpus');

function bookOf(file: string): { entries: readonly LogEntry[]; roster: Roster } {
  const imported = importCricsheet(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
  if (!imported.ok) throw new Error(`${file}: ${imported.error.message}`);
  return { entries: imported.value.book.entries, roster: imported.value.roster };
}

function tellAll(file: string): { book: Scorebook; told: Happening[] } {
  const { entries, roster } = bookOf(file);
  const told: Happening[] = [];
  let book = emptyBook;
  for (const entry of entries) {
    const after = append(book, entry);
    told.push(...announce(book, after, [entry], { roster, verification: 'agreed' }));
    book = after;
    if (entry.seq % 101 === 0) {
      const innings = after.state.innings.at(-1);
      if (innings?.ended === null) expect(whyOnStrike(after)?.at(-1)?.faces).toBe(innings.striker);
    }
  }
  return { book, told };
}

const sum = (book: Scorebook, count: (innings: Innings) => number): number =>
  book.state.innings.reduce((total, innings) => total + count(innings), 0);

it.each(files)('%s is told whole and once', { timeout: 120_000 }, (file) => {
  const { book, told } = tellAll(file);
  const count = (type: Happening['type']): number => told.filter((each) => each.type === type).length;
  for (const happening of told)
    Announcement.parse(envelope(happening, { matchId, seq: 1, at: '2026-06-01T12:00:00Z' }));
  expect(count('BALL_BOWLED')).toBe(sum(book, (innings) => innings.balls.length));
  expect(count('WICKET_FALLEN')).toBe(sum(book, (innings) => innings.falls.length));
  expect(count('OVER_COMPLETE')).toBe(
    sum(book, (innings) => innings.overs.filter((over) => over.complete).length),
  );
  expect(count('INNINGS_COMPLETE')).toBe(book.state.innings.length);
  expect(count('MATCH_COMPLETE')).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toMatch(/NaN|undefined|"\?"/);
});
