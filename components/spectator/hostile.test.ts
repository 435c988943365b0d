// Names and notes that mean harm, or are merely long or written from the right: through every tab, the replay, and what
// stands about them. They come out as text and as nothing else.
import { describe, expect, it } from 'vitest';
import { presets } from '@/engine';
import { arranged, bowl, record } from '@/engine/notation/play';
import type { Roster } from '@/protocol/roster';
import { boardHtml, head, replayHtml, roster } from './sample';
import { tabs } from './tabs';

const hostile = [
  `<img src=x onerror=alert(1)>`,
  `</script><script>alert(1)</script>`,
  `" onmouseover="alert(1)`,
  `' autofocus onfocus='alert(1)`,
  `&lt;b&gt; &amp; <b>bold</b>`,
  `{winner} \${x} {{y}}`,
  `\u202Eevil\u202C \u05D0\u05D1\u05D2 \u0639\u0644\u064A`,
  `🏏👩🏽‍🚀 Ayşe Çağ 王小明`,
  `=HYPERLINK("http://x","y")`,
  `long `.repeat(40),
];

const named = (text: string): Roster => ({
  teams: [
    { ...roster.teams[0], name: text, shortName: text.slice(0, 4) },
    { ...roster.teams[1], name: text },
  ],
  players: Object.fromEntries(Object.keys(roster.players).map((id) => [id, text])),
});

describe.each(hostile)('a name such as %j', (text) => {
  const noted = record(bowl(arranged(presets.t20), '1 . 4 W 2lb 6 | wd 1'), { type: 'AddNote', text });
  const about = { roster: named(text), match: { ...head, title: text, venue: text }, whole: true };
  const pages = [
    ...tabs.map((tab) => [tab, boardHtml(noted, { ...about, tab })] as const),
    ['replay', replayHtml(noted, noted.state.innings[0]?.balls[2]?.seq ?? 0, about)] as const,
  ];

  it.each(pages)('stays text on %s', (_page, html) => {
    // What the page itself is made of holds none of these.
    expect(html).not.toMatch(/<img src=x|<script|<b>/);
    for (const [tag] of html.matchAll(/<[a-z][^>]*>/g))
      expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=|\sautofocus|'/);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });

  it('is told as it is', () => {
    const escaped = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#x27;');
    expect(boardHtml(noted, { ...about, tab: 'info' })).toContain(`>${escaped}<`);
    expect(boardHtml(noted, about)).toContain(escaped.trim());
  });
});
