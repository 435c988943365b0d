// Names that mean harm, and names that may not be told, through everything that leaves the server: pages, overlay, low data,
// pictures, files, calls and streams. The first stay text and inside the screen; the second are nowhere.
import { expect } from '@playwright/test';
import { z } from 'zod';
import { presets, type Command } from '@/engine';
import { simulate } from '@/engine/simulate/simulate';
import { PlayerId, TeamId } from '@/engine/vocabulary/schemas';
import { asked, recordOver } from '@/server/testing/match';
import { caller, signer } from '@/server/testing/server';
import { journey } from './journey';
import { phone } from './people';

const Team = z.object({ id: TeamId, players: z.array(z.object({ id: PlayerId })) });
const Match = z.object({ id: z.string().brand('MatchId'), code: z.string() });
type Given = {
  readonly name: string;
  readonly players: readonly string[];
  readonly notes: readonly string[];
};

/** A match of two such teams as far as the second innings, with the notes on its last balls; and who may manage it. */
const played = async (url: string, { name, players, notes }: Given) => {
  const call = caller(url);
  const token = await signer(call)('Creator');
  const team = async () => {
    const body = { name, shortName: name.slice(0, 12), players: players.map((player) => ({ name: player })) };
    return Team.parse((await call('POST', '/api/v1/teams', token, body)).body);
  };
  const teams = [await team(), await team()] as const;
  const [home, away] = teams;
  const xi = ({ players: of }: z.infer<typeof Team>) => of.map(({ id }) => id);
  const body = {
    ...{ title: name, venue: name, conditions: 't20' },
    teams: teams.map((of) => ({ teamId: of.id, xi: xi(of) })),
  };
  const { id, code } = Match.parse((await call('POST', '/api/v1/matches', token, body)).body);
  const side = (of: z.infer<typeof Team>) => ({
    teamId: of.id,
    players: xi(of),
    captain: null,
    keeper: null,
  });
  const commands: Command[] = [
    ...[...simulate({ seed: 3, conditions: presets.t20, sides: [side(home), side(away)] })].slice(1, 190),
    ...notes.map((text): Command => ({ type: 'AddNote', text })),
  ];
  const match = { id, code, sides: [xi(home), xi(away)] as const };
  for (let from = 0; from < commands.length; from += 100) {
    const batch = commands.slice(from, from + 100).map((command) => asked(command));
    const { results } = await recordOver(call, token, match, batch);
    expect(results.filter(({ status }) => status !== 'recorded')).toEqual([]);
  }
  return { call, token, home, id, code };
};

const pagesOf = (code: string): readonly string[] => [
  ...['live', 'scorecard', 'overs', 'charts', 'info'].map((tab) => `/m/${code}?tab=${tab}`),
  ...['?ball=40', '/share', '/alerts', '/overlay', '/low', '/low?tab=scorecard'].map(
    (part) => `/m/${code}${part}`,
  ),
  ...['/', '/matches', '/matches?q=a'],
];
const overlaysOf = (code: string): readonly string[] =>
  ['bug', 'lower', 'over', 'partnership', 'card'].map((layout) => `/o/${code}?layout=${layout}`);
const filesOf = (id: string, code: string): readonly string[] => [
  ...['', '/snapshot', '/log', '/log.json', '/card', '/cricsheet', '/balls.csv'].map(
    (part) => `/api/v1/matches/${id}${part}`,
  ),
  ...['/api/v1/matches', `/o/${code}?part=1&after=0`, `/m/${code}/qr.svg`],
  ...['cricsheet.json', 'balls.csv', 'log.json'].map((file) => `/m/${code}/files/${file}`),
];

/** What a stream says first. */
const beginningOf = async (address: string, token: string): Promise<string> => {
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status, address).toBe(200);
  const reader = answer.body?.getReader();
  let text = '';
  for (;;) {
    const part = await reader?.read();
    text += new TextDecoder().decode(part?.value);
    if (part?.done !== false || /data: .*\n\n/.test(text)) break;
  }
  await reader?.cancel();
  return text;
};

const hostile = [
  `<img src=x onerror=alert(1)>`,
  `</script><script>alert(1)</script>`,
  `" onmouseover="alert(1)`,
  `' autofocus onfocus='alert(1)`,
  `&lt;b&gt; &amp; <b>bold</b>`,
  `\u202Eevil\u202C name`,
  `👩🏽‍🚀👨‍👩‍👧 Ay\u0327s\u0327e`,
  `=HYPERLINK("http://x","y")`,
  `Z${'\u0353'.repeat(20)}algo \u200b\u2060new\nline`,
  'Q'.repeat(60),
  'علي حسن محمد صلاح الدين',
];

journey('a name that means harm is text everywhere, and inside the screen', async ({ browser, scorebox }) => {
  const name = `</title><script>alert(1)</script>"'${'W'.repeat(20)}`;
  const { token, id, code } = await played(scorebox.url, {
    ...{ name, players: hostile },
    notes: [...hostile.map((text) => text.repeat(3)), 'y'.repeat(200)],
  });
  const page = await phone(browser, scorebox.url);
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()} ran a script`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of pagesOf(code)) {
      // The low-data pages keep themselves as the reader's choice.
      await page.context().clearCookies();
      await page.goto(path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) faults.push(`${path} is wider than ${String(width)} by ${String(over)}`);
      const made = await page.locator('img[src="x"], [onmouseover], [onfocus], main b > b').count();
      if (made > 0) faults.push(`${path} made markup of a name`);
    }
  }
  for (const path of overlaysOf(code)) {
    await page.goto(path);
    if ((await page.locator('img, b b').count()) > 0) faults.push(`${path} made markup of a name`);
  }
  await page.context().clearCookies();
  await page.goto(`/m/${code}`);
  expect(await page.title()).toContain('</title><script>');
  expect(JSON.parse(await page.locator('script[type="application/ld+json"]').innerText())).toBeTruthy();
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect((await page.request.get(picture ?? '')).headers()['content-type']).toBe('image/png');

  for (const path of filesOf(id, code)) {
    const answer = await page.request.get(path);
    if (!answer.ok()) faults.push(`${path} answers ${String(answer.status())}`);
    const type = answer.headers()['content-type'] ?? '';
    if (type.includes('json')) expect(JSON.parse(await answer.text())).toBeTruthy();
    else expect(type).toMatch(/^(text\/csv|image\/svg)/);
    // A cell that a spreadsheet would work out.
    if (type.includes('csv')) expect(await answer.text()).not.toMatch(/(^|,|\n)"?[=+@]/);
  }
  for (const path of [`/api/v1/matches/${id}/live`, '/api/v1/scores'])
    expect(await beginningOf(scorebox.url + path, token)).toMatch(/data: \{|data: \[/);
  expect(faults).toEqual([]);
});

journey('a minor’s name is told nowhere but as the team chose', async ({ scorebox }) => {
  const names = ['Asha Secretone', 'Bela Secrettwo', 'Chitra Secretthree', 'Dina Openname'];
  const others = Array.from({ length: 7 }, (_, index) => `Player${String(index)} Other`);
  const { call, token, home, id, code } = await played(scorebox.url, {
    ...{ name: 'Ashford', players: [...names, ...others], notes: [] },
  });
  // The other team's players of these names are hidden whole, so that whatever is found is of the one looked at.
  const teams = z
    .object({ teams: z.array(Team) })
    .parse((await call('GET', '/api/v1/teams', token)).body).teams;
  for (const team of teams)
    for (const [index, [shownAs, alias]] of (
      [
        ['initials', null],
        ['alias', 'Bee'],
        ['hidden', null],
      ] as const
    ).entries()) {
      const shown = team.id === home.id ? { shownAs, alias } : { shownAs: 'hidden', alias: null };
      const body = { player: team.players[index]?.id, ...shown };
      expect((await call('POST', `/api/v1/teams/${team.id}/players/show`, token, body)).status).toBe(200);
    }
  const told: string[] = [];
  for (const path of [...pagesOf(code), ...overlaysOf(code), ...filesOf(id, code)]) {
    const text = await (await fetch(scorebox.url + path)).text();
    if (/Secret(one|two|three)/.test(text)) told.push(path);
  }
  for (const path of [`/api/v1/matches/${id}/live`, '/api/v1/scores'])
    if (/Secret(one|two|three)/.test(await beginningOf(scorebox.url + path, token))) told.push(path);
  expect(told).toEqual([]);
  const card = await (await fetch(`${scorebox.url}/m/${code}?tab=scorecard`)).text();
  for (const shown of ['A S', 'Bee', 'Dina Openname']) expect(card).toContain(shown);
});
