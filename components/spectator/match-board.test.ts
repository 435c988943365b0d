// The board as it leaves the server, in every state of a match: complete without a script.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dotBall, emptyBook, noRemark, presets, type PlayingConditions, type Scorebook } from '@/engine';
import { boardSpeech } from '@/words/english';
import { arranged, bowl, readyForBall, record } from '@/engine/notation/play';
import { Charts } from './charts';
import { wordsOf } from './names';
import { boardHtml, replayHtml, roster, textOf } from './sample';
import { tabs } from './tabs';

const fiveOvers: PlayingConditions = { ...presets.t20, ballsPerInnings: 12, bowlerQuotaBalls: null };
const twoOvers = '1 . 4 W 2lb 6 | wd 1 . . 2 nb 1 .';

describe('the scoreboard', () => {
  it('shows the teams and the toss to come before it', () => {
    const text = textOf(boardHtml(emptyBook));
    expect(text).toContain('Coming up');
    expect(text).toContain('Ashford v Burnham');
    expect(text).toContain('The toss is still to come');
  });

  it('tells the toss once there was one', () => {
    expect(textOf(boardHtml(arranged(presets.t20)))).toContain('Ashford won the toss and chose to bat');
  });

  it('shows the score, the overs, who is in and who bowls during play', () => {
    // 1 + 4 + 2 leg byes + 6 = 13 for 1 in the first over; a wide, 1, 2, a no-ball, 1 = 6 in the second.
    const text = textOf(boardHtml(bowl(arranged(presets.t20), twoOvers)));
    expect(text).toContain('19/1');
    expect(text).toContain('2 of 20 overs');
    expect(text).toContain('Run rate 9.50');
    expect(text).toContain('Burnham yet to bat');
    expect(text).toContain('A Player3');
    expect(text).toContain('3 watching');
  });

  it('tells what the side batting second needs, also between the innings', () => {
    const halfTime = bowl(arranged(fiveOvers), twoOvers);
    expect(textOf(boardHtml(halfTime))).toContain('Interval');
    expect(textOf(boardHtml(halfTime))).toContain('Burnham need 20 from 12 balls');
    const chase = bowl(halfTime, '4 . 1');
    expect(textOf(boardHtml(chase))).toContain('Need 15 from 9 balls');
    // 15 runs from 9 balls of six-ball overs.
    expect(textOf(boardHtml(chase))).toContain('RRR 10.00');
  });

  it('tells the result and who did best', () => {
    const won = bowl(bowl(arranged(fiveOvers), twoOvers), '6 6 6 4');
    const text = textOf(boardHtml(won));
    expect(text).toContain('Finished');
    expect(text).toContain('Burnham won by 10 wickets');
    expect(text).toContain('Best with the bat');
  });

  it('tells why play stopped', () => {
    const wet = record(bowl(arranged(presets.t20), '1 .'), { type: 'StopPlay', reason: 'rain', note: '' });
    expect(textOf(boardHtml(wet))).toContain('Scorebox home Rain stopped play 3 watching');
    expect(textOf(boardHtml(wet))).toContain('Rain stopped play.');
  });

  it('tells who did best between innings, and awaits no batter there', () => {
    const text = textOf(boardHtml(bowl(arranged(fiveOvers), '1 . 4 . 2 6 | wd 1 . . 2 nb 1 W')));
    expect(text).toContain('Burnham need 20 from 12 balls');
    expect(text).toContain('Best with the bat');
    expect(text).not.toContain('New batter to come');
  });

  it('keeps the scores of a super over apart from those of the match', () => {
    const conditions = { ...fiveOvers, ballsPerInnings: 6, superOver: presets.t20.superOver };
    const tied = bowl(bowl(arranged(conditions), '1 . 1 . 1 .'), '1 1 1 . . .');
    expect(textOf(boardHtml(tied))).toContain('Match tied. Super over: Burnham bat first');
    const superOver = bowl(tied, '6 . 1 . . .');
    const again = bowl(bowl(superOver, '4 . 1 . 2 .'), '6');
    // Burnham batted second in the match, so first in the super over; Ashford first in the second (PC-7).
    expect(textOf(boardHtml(bowl(superOver, '4')))).toContain('Super over: 0.1 of 1 over 4/0');
    expect(textOf(boardHtml(again))).toContain('Super over 2: 0.1 of 1 over 6/0 Burnham yet to bat');
    expect(textOf(boardHtml(again))).toContain('Match tied: super over');
  });

  it('says why a match was abandoned in play, and who will not bat any more', () => {
    const off = record(bowl(arranged(presets.t20), twoOvers), {
      type: 'EndMatch',
      how: { kind: 'abandoned' },
      note: 'Waterlogged outfield',
    });
    const text = textOf(boardHtml(off));
    expect(text).toContain('Match abandoned: Waterlogged outfield');
    expect(text).toContain('Burnham did not bat');
    expect(text).not.toContain('yet to bat');
  });

  it('says that a match was abandoned, and when it was to begin, where no ball was bowled', () => {
    const off = record(arranged(presets.t20), { type: 'EndMatch', how: { kind: 'abandoned' }, note: '' });
    const text = textOf(boardHtml(off));
    expect(text).toContain('Abandoned');
    expect(text).toContain('Starts');
    expect(text).toContain('No ball was bowled.');
    expect(text).not.toContain('begins with the first ball');
  });
});

describe('a match of several days', () => {
  const declared = record(bowl(arranged(presets.test), '6 6 6 6 6 6 | 6 6 6 6 6 6'), {
    type: 'CloseInnings',
    reason: 'declared',
  });
  const allOut = bowl(declared, 'W . . W . . | W W W W W W | W . 1 . . W');

  it('tells the day, the overs left in it, and how far the side is behind', () => {
    const text = textOf(boardHtml(bowl(declared, '4 . . . . .')));
    // Two overs and one of the ninety, and two for the change of innings.
    expect(text).toContain('Day 1 · 85 overs left');
    expect(text).toContain('Trail by 68');
    expect(text).toContain('72/0 dec');
  });

  it('tells the interval by its name, and stumps by the day gone', () => {
    const lunch = record(bowl(declared, '4'), { type: 'StopPlay', reason: 'lunch', note: '' });
    expect(textOf(boardHtml(lunch))).toContain('Scorebox home Lunch');
    const stumps = record(bowl(declared, '4'), { type: 'EndDay' });
    expect(textOf(boardHtml(stumps))).toContain('Stumps');
    expect(textOf(boardHtml(stumps))).toMatch(/T20 Day 1 Burnham/);
  });

  it('tells the follow-on: who may ask for it, who follows on, and how far behind', () => {
    const long = { ...presets.test, followOnLead: 70 };
    const first = record(bowl(arranged(long), '6 6 6 6 6 6 | 6 6 6 6 6 6'), {
      type: 'CloseInnings',
      reason: 'declared',
    });
    const choice = bowl(first, 'W . . W . . | W W W W W W | W . 1 . . W');
    expect(textOf(boardHtml(choice))).toContain('Ashford lead by 71 and may enforce the follow-on');
    const enforced = record(choice, { type: 'DecideFollowOn', enforced: true });
    expect(textOf(boardHtml(enforced))).toContain('Burnham follow on, 71 behind');
    expect(textOf(boardHtml(bowl(enforced, '1')))).toContain('Trail by 70, following on');
    expect(textOf(boardHtml(allOut))).toContain('Ashford bat next, 71 ahead');
  });

  it('tells what was made in the session in play', () => {
    const afternoon = record(
      bowl(declared, '4 . 1 . . .'),
      { type: 'StopPlay', reason: 'lunch', note: '' },
      { type: 'ResumePlay' },
    );
    expect(textOf(boardHtml(afternoon))).toContain('This session –');
    expect(textOf(boardHtml(bowl(afternoon, '2 W')))).toContain('This session 2/1 (0.2)');
  });

  it('lists its sessions over the overs', () => {
    const afternoon = bowl(
      record(bowl(declared, '4 W'), { type: 'StopPlay', reason: 'lunch', note: '' }, { type: 'ResumePlay' }),
      '2',
    );
    const text = textOf(boardHtml(afternoon, { tab: 'overs' }));
    expect(text).toContain('Days and sessions');
    expect(text).toMatch(
      /To lunch 2 0\.2 72\/0 4\/1 Ashford 72\/0 Burnham 4\/1 Session 2 0\.1 2\/0 Burnham 6\/1/,
    );
    expect(textOf(boardHtml(bowl(arranged(presets.t20), '1'), { tab: 'overs' }))).not.toContain('sessions');
  });
});

describe('the board level with the ground', () => {
  it('does not say that it is live before it is connected', () => {
    const book = bowl(arranged(presets.t20), '1 . 4');
    const before = textOf(boardHtml(book, { link: { kind: 'connecting' }, spectators: 3 }));
    expect(before).toContain('As at 0.3');
    expect(before).not.toMatch(/● Live|watching/);
    const connected = textOf(boardHtml(book, { link: { kind: 'live' }, spectators: 3 }));
    expect(connected).toMatch(/● Live.*3 watching/);
  });

  it('says as at which ball it stands while it reconnects', () => {
    const book = bowl(arranged(presets.t20), '1 . 4');
    const text = textOf(boardHtml(book, { link: { kind: 'reconnecting', since: 0 } }));
    expect(text).toContain('Reconnecting, as at 0.3');
    expect(text).not.toContain('● Live');
  });
});

describe('the commentary', () => {
  it('tells every ball, newest over first', () => {
    const html = boardHtml(bowl(arranged(presets.t20), twoOvers));
    expect(html.match(/id="ball-/g)).toHaveLength(14);
    expect(html.indexOf('Over 2')).toBeLessThan(html.lastIndexOf('Over 1<'));
  });

  it('tells what stood and what stands after a correction', () => {
    const book = bowl(arranged(presets.t20), '1 4 .');
    const [, four] = book.state.innings[0]?.balls ?? [];
    if (four === undefined) throw new Error('no second ball');
    const corrected = record(book, {
      type: 'AmendEntry',
      target: four.seq,
      fact: { type: 'ballBowled', delivery: { ...four.delivery, off: 'legByes' } },
    });
    const text = textOf(boardHtml(corrected));
    expect(text).toMatch(/Stood: 0\.2 B Player11 to A Player2: 4 runs/);
    expect(text).toMatch(/Stands: 0\.2 B Player11 to A Player2: 4 leg byes/);
  });

  it('says that an undone ball was taken back', () => {
    const book = bowl(arranged(presets.t20), '1 4');
    const last = book.state.innings[0]?.balls.at(-1);
    if (last === undefined) throw new Error('no ball');
    const text = textOf(boardHtml(record(book, { type: 'Undo', target: last.seq })));
    expect(text).toContain('4 runs Stands: nothing; the entry was taken back');
  });

  it('shows a note of the scorer, and nothing in it as markup', () => {
    const noted = record(bowl(arranged(presets.t20), '1'), {
      type: 'AddNote',
      text: '<script>alert(1)</script> & <b>rain</b> about',
    });
    const html = boardHtml(noted);
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>rain');
    expect(html).toContain('&lt;b&gt;rain&lt;/b&gt; about');
  });
});

/** What the tab shows, without the board over it. */
const panelOf = (html: string): string => html.slice(html.indexOf('px-4 pt-4 pb-16'));

describe('every tab', () => {
  const matches = {
    'before the toss': emptyBook,
    'in play': bowl(arranged(presets.t20), twoOvers),
    'over, all out and won': bowl(bowl(arranged(fiveOvers), 'W W W W W W | W W W W'), '1'),
    'of two innings a side': bowl(arranged(presets.test), twoOvers),
  };

  it.each(Object.entries(matches))('is drawn for a match %s, with no NaN and no hole in it', (_, book) => {
    for (const tab of tabs) {
      const html = boardHtml(book, { tab });
      expect(html).not.toMatch(/NaN|undefined|Infinity|\[object|Unnamed/);
      // The charts come in a script of their own and are drawn below.
      if (tab !== 'charts') expect(textOf(panelOf(html)).length).toBeGreaterThan(30);
    }
  });

  it('prints names of any length and script as text', () => {
    const hostile = `<img src=x onerror=alert(1)> ‮txt 🏏 ${'long '.repeat(36)}`;
    const players = { ...roster.players, a1: hostile };
    for (const tab of tabs) {
      const html = boardHtml(matches['in play'], { tab, roster: { ...roster, players } });
      expect(html).not.toContain('<img src=x');
    }
  });
});

describe('the charts', () => {
  const html = (book: Scorebook): string =>
    renderToStaticMarkup(createElement(Charts, { state: book.state, words: wordsOf(roster, boardSpeech) }));

  it('draw two innings, each chart with its sentence and its table', () => {
    const won = bowl(bowl(arranged(fiveOvers), twoOvers), '6 6 6 4');
    const drawn = html(won);
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
    expect(textOf(drawn)).toContain('The score as it grew: Ashford 19/1, Burnham 22/0.');
    // Worm, run rate, phases, and for each innings a Manhattan, the partnerships, and batter against bowler.
    expect(drawn.match(/<figure/g)).toHaveLength(9);
    expect(drawn.match(/As a table/g)).toHaveLength(9);
  });

  it('draw an innings of one dot ball', () => {
    expect(html(bowl(arranged(presets.t20), '.'))).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('draw no Manhattan of a super over, whose one over is a column as wide as the chart', () => {
    const conditions = { ...fiveOvers, ballsPerInnings: 6, superOver: presets.t20.superOver };
    const tied = bowl(bowl(arranged(conditions), '1 . 1 . 1 .'), '1 1 1 . . .');
    const text = textOf(html(bowl(tied, '6 . 1')));
    expect(text).toContain('Partnerships: Burnham, super over');
    expect(text).not.toContain('Manhattan: Burnham, super over');
  });

  it('say that no place was noted where the wagon wheel would be', () => {
    expect(textOf(html(bowl(arranged(presets.t20), '1')))).toContain(
      'Wagon wheel The scorer has noted no places yet',
    );
  });

  it('turn a left-hander’s wagon wheel to the same off side as the table', () => {
    const place = { angle: 45 + 22.5, distance: 1 };
    const remark = { ...noRemark, place, hand: 'left' as const };
    const delivery = { ...dotBall, boundary: { allowance: 4, overthrow: false }, remark };
    const book = record(readyForBall(arranged(presets.t20)), { type: 'BowlBall', delivery });
    // Clockwise from straight by 67.5° is cover to a right-hander and midwicket to a left-hander.
    expect(textOf(html(book))).toContain('Most runs to midwicket: 4');
    expect(html(book)).toMatch(/M0 0L46 19[M"]/);
  });

  it('say when they begin', () => {
    expect(textOf(html(emptyBook))).toBe('The charts begin with the first ball.');
  });
});

describe('a replay', () => {
  it('draws the board as it stood at that ball, without a script too', () => {
    const book = bowl(arranged(presets.t20), twoOvers);
    const third = book.state.innings[0]?.balls[2];
    if (third === undefined) throw new Error('no third ball');
    const text = textOf(replayHtml(book, third.seq));
    expect(text).toContain('Replay, at 0.3');
    expect(text).toContain('5/0');
  });

  it('leads to the ball before, the next one, now, and its tabs by links that need no script', () => {
    const book = bowl(arranged(presets.t20), twoOvers);
    const [, second, third, fourth] = (book.state.innings[0]?.balls ?? []).map(({ seq }) => String(seq));
    const html = replayHtml(book, Number(third), { tab: 'scorecard' });
    expect(html).toContain(`<a href="/m/ABC234?tab=scorecard&amp;ball=${second}" aria-label="Ball before"`);
    expect(html).toContain(`<a href="/m/ABC234?tab=scorecard&amp;ball=${fourth}" aria-label="Next ball"`);
    expect(html).toContain('<a href="/m/ABC234?tab=scorecard" class="inline-flex');
    expect(html).toContain(`href="/m/ABC234?tab=charts&amp;ball=${third}"`);
  });
});
