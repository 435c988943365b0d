// What the board's tests are given: names for the sides of engine/notation's matches, and a board drawn as the server
// draws it. Tests only.
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import type { Scorebook, Seq } from '@/engine';
import { boardSpeech } from '@/words/english';
import { TeamId } from '@/engine/vocabulary/schemas';
import type { Roster } from '@/protocol/roster';
import { MatchBoard, type MatchBoardProps } from './match-board';
import type { MatchHead } from './match-head';
import { panels } from './panels';
import { ReplayBoard } from './replay-board';

const side = (letter: string): [string, string][] =>
  Array.from({ length: 11 }, (_, index) => [
    `${letter}${index + 1}`,
    `${letter.toUpperCase()} Player${index + 1}`,
  ]);

export const roster: Roster = {
  teams: [
    { id: TeamId.parse('a'), name: 'Ashford', shortName: 'ASH' },
    { id: TeamId.parse('b'), name: 'Burnham', shortName: 'BUR' },
  ],
  players: Object.fromEntries([...side('a'), ...side('b')]),
};

export const head: MatchHead = {
  code: 'ABC234',
  title: 'Sunday friendly',
  venue: 'The Rec',
  startsAt: '2026-06-01T12:00:00Z',
  conditionsName: 'T20',
  visibility: 'public',
  tier: 'SINGLE',
  simulated: false,
};

const props = (book: Scorebook): MatchBoardProps => ({
  match: head,
  book,
  roster,
  speech: boardSpeech,
  link: { kind: 'live' },
  spectators: 3,
  scoreHref: null,
  peopleHref: null,
  tab: 'live',
  whole: false,
  filter: { kind: 'all' },
  panels,
  replayed: null,
});

/** The board's HTML as it leaves the server. */
export const boardHtml = (book: Scorebook, other: Partial<MatchBoardProps> = {}): string =>
  renderToStaticMarkup(createElement(MatchBoard, { ...props(book), ...other }));

/** The same page gone back to a ball. */
export const replayHtml = (book: Scorebook, at: Seq, other: Partial<MatchBoardProps> = {}): string =>
  renderToStaticMarkup(
    createElement(ReplayBoard, { ...props(book), ...other, at, onAt: () => undefined, begun: false }),
  );

/** What a reader sees of some HTML: its text, a space where a tag stood. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
