// What search engines read: the fields that schema.org and Google's guides ask for, each in its form, and nothing that a
// name could break.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { presets, type Scorebook } from '@/engine';
import { MatchId, TeamId } from '@/engine/vocabulary/schemas';
import { arranged, bowl } from '@/engine/notation/play';
import { head, roster } from '@/components/spectator/sample';
import type { MatchView } from '@/server/runtime';
import { structuredData } from './structured-data';

const url = z.url().startsWith('https://scores.example/m/ABC234');
const Team = z.object({ '@type': z.literal('SportsTeam'), name: z.string().min(1) });
const SportsEvent = z.object({
  '@type': z.literal('SportsEvent'),
  '@id': url,
  name: z.string().min(1),
  startDate: z.iso.datetime(),
  endDate: z.iso.datetime().optional(),
  location: z.object({ '@type': z.literal('Place'), name: z.string().min(1) }),
  homeTeam: Team,
  awayTeam: Team,
  competitor: z.array(Team).length(2),
  eventStatus: z.enum(['https://schema.org/EventScheduled', 'https://schema.org/EventCancelled']),
  url,
  image: url,
});
const LiveBlogPosting = z.object({
  '@type': z.literal('LiveBlogPosting'),
  about: z.object({ '@id': url }),
  headline: z.string().min(1).max(110),
  datePublished: z.iso.datetime(),
  coverageStartTime: z.iso.datetime(),
  coverageEndTime: z.iso.datetime().optional(),
  liveBlogUpdate: z
    .array(
      z.object({
        '@type': z.literal('BlogPosting'),
        headline: z.string().min(1).max(110),
        articleBody: z.string().min(1),
        datePublished: z.iso.datetime(),
        url,
      }),
    )
    .min(1),
});
const Page = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([SportsEvent]).rest(LiveBlogPosting),
});

const view = (book: Scorebook, over: Partial<MatchView['match']> = {}): MatchView => ({
  match: {
    ...head,
    id: MatchId.parse('m1'),
    status: 'live',
    teams: ['Ashford', 'Burnham'],
    teamIds: [TeamId.parse('a'), TeamId.parse('b')],
    scores: [null, null],
    result: null,
    outcome: null,
    spectators: 0,
    ...over,
  },
  snapshot: { seq: book.entries.length, entries: [...book.entries], roster },
  fullNames: null,
  mayScore: false,
  mayManage: false,
});
const book = bowl(arranged(presets.t20), '1 4 W');
const told = [{ seq: 7, at: '2026-06-01T12:03:00Z', place: '0.3', text: 'OUT! Bowled!' }];
const written = (given: MatchView, lines = told): string =>
  structuredData({ view: given, state: book.state, told: lines, origin: 'https://scores.example' });

describe('a match for search engines', () => {
  it('is an event with its coverage, every field in its form', () => {
    const [event, blog] = Page.parse(JSON.parse(written(view(book))))['@graph'];
    expect(event.startDate).toBe('2026-06-01T12:00:00Z');
    expect(blog?.liveBlogUpdate[0]?.url).toBe('https://scores.example/m/ABC234?ball=7');
    expect(blog?.about['@id']).toBe(event['@id']);
  });

  it('has a start and a place where nobody said them', () => {
    const given = view(book, { startsAt: null, venue: '' });
    expect(Page.parse(JSON.parse(written(given)))['@graph'][0].location.name).toBe('Sunday friendly');
  });

  it('is the event alone before there is anything to tell', () => {
    expect(Page.parse(JSON.parse(written(view(book), [])))['@graph']).toHaveLength(1);
  });

  it('says that an abandoned match is off', () => {
    const [event] = Page.parse(JSON.parse(written(view(book, { status: 'abandoned' }))))['@graph'];
    expect(event.eventStatus).toContain('EventCancelled');
  });

  it('cannot be ended by a name', () => {
    const name = '</script><script>alert(1)</script>';
    expect(written(view(book, { teams: [name, 'B'], venue: name }))).not.toContain('</script>');
  });
});
