import { expect, it } from 'vitest';
import { MatchId, TeamId } from '@/engine/vocabulary/schemas';
import { head } from '@/components/spectator/sample';
import type { MatchSummary } from '@/server/runtime';
import { speechIn } from '@/words/site';
import { lowHome } from './low-home';

const match = (team: string): MatchSummary => ({
  ...head,
  ...{
    id: MatchId.parse('m1'),
    status: 'live',
    result: null,
    outcome: null,
    spectators: 0,
    teams: [team, 'Burnham'],
  },
  ...{ teamIds: [TeamId.parse('a'), TeamId.parse('b')], scores: ['15/1 (1.2)', null] },
});
const page = (matches: readonly MatchSummary[], language: 'en' | 'hi' = 'en'): string =>
  lowHome({ parts: [{ title: 'On now', matches }], speech: speechIn(language), language, refresh: 60 });

it('has each match with its score, and ships nothing else', () => {
  const html = page([match('Ashford')]);
  expect(html).toContain('href="/m/ABC234"');
  expect(html).toContain('15/1 (1.2)');
  expect(html).not.toMatch(/<script|<img|@font-face|url\(|src=/);
});

it('prints names as text, and says where nothing is on', () => {
  expect(page([match('<img src=x onerror=alert(1)>')])).not.toContain('<img');
  expect(page([])).toContain('No match is on at the moment.');
  expect(page([], 'hi')).not.toMatch(/undefined|low\./);
});
