// Law 16: the result, and the hit that makes it.
import { describe, expect, it } from 'vitest';
import type { Command, PlayingConditions, Scorebook } from '../index';
import {
  arranged,
  awayOpening,
  ball,
  batterLine,
  batting,
  bowled,
  chase,
  declare,
  fielding,
} from './harness';
import {
  four,
  innings,
  makeRuns,
  opening,
  play,
  player,
  refusalOf,
  run,
  say,
  score,
  six,
  times,
} from './harness';

const twenty: Partial<PlayingConditions> = { ballsPerInnings: 120 };
const penalty = (to: 0 | 1): Command => ({ type: 'AwardPenalty', to, runs: 5, reason: 'unfairPlay' });
const ended = (how: Extract<Command, { type: 'EndMatch' }>['how']): Command => ({
  type: 'EndMatch',
  how,
  note: '',
});
const allOut = (book: Scorebook) => play(book, ...times(10, bowled));
const over = (book: Scorebook) => say(book, { type: 'CloseInnings', reason: 'declared' });

/** Two innings a side, the four totals given; each closed by declaration but a chase that gets there. */
function twoInnings(totals: readonly number[], followOn: boolean | null = null): Scorebook {
  const open = [opening('A', 'B'), awayOpening];
  return totals.reduce(
    (book, total) => {
      const decided =
        book.state.awaiting.kind === 'followOn'
          ? say(book, { type: 'DecideFollowOn', enforced: followOn === true })
          : book;
      const { awaiting } = decided.state;
      if (awaiting.kind !== 'openers') return decided;
      const played = makeRuns(say(decided, open[awaiting.batting] ?? awayOpening), total);
      return innings(played).ended === null ? over(played) : played;
    },
    arranged({ inningsPerSide: 2, followOnLead: 150, days: 4 }),
  );
}

describe('Law 16, the result', () => {
  it('16.6 a boundary that wins counts whole: 149, target 151, four makes 153', () => {
    const book = chase(151, 149);
    const hit = say(book, ball({ boundary: four }));
    expect(score(innings(hit))).toBe('153/0');
    const striker = innings(book).striker ?? '';
    expect((batterLine(hit, striker)?.runs ?? 0) - (batterLine(book, striker)?.runs ?? 0)).toBe(4);
  });

  it('16.6 runs run count no further than the one that wins: 150, three run, 151', () => {
    const hit = say(chase(151, 150), run(3));
    expect(score(innings(hit))).toBe('151/0');
    expect(innings(hit).balls.at(-1)).toMatchObject({ batRuns: 1, bowlerRuns: 1 });
  });

  it('16.6 the runs that win were run before the ball crossed the rope: the boundary counts for nothing', () => {
    expect(innings(say(chase(151, 150), ball({ ran: 1, boundary: four }))).runs).toBe(151);
  });

  it('16.6 the penalty of a wide or no-ball wins at once: nothing else off the ball counts', () => {
    expect(innings(say(chase(151, 150), ball({ call: 'noBall', boundary: six })))).toMatchObject({
      runs: 151,
      extras: { noBalls: 1 },
    });
    expect(innings(say(chase(151, 150), ball({ call: 'wide', ran: 2 })))).toMatchObject({ runs: 151 });
  });

  it('16.6 scores level, a wide and a stumping: won by the wide, the wicket is none', () => {
    const stumped = ball({ call: 'wide', dismissal: { kind: 'stumped', fielders: [] } });
    const book = say(chase(151, 150), stumped);
    expect(score(innings(book))).toBe('151/0');
    expect(book.state.result).toMatchObject({ winner: 1, margin: { by: 'wickets', wickets: 10 } });
  });

  it('16.6 a run out after the winning run is none either', () => {
    const striker = innings(chase(151, 150)).striker ?? player('X');
    const dismissal = { kind: 'runOut', batter: striker, end: 'bowler', fielders: [] } as const;
    const book = say(chase(151, 150), ball({ ran: 1, dismissal: { ...dismissal, fielders: [] } }));
    expect(score(innings(book))).toBe('151/0');
  });

  it('16.1 the side with more runs wins, batting first by runs', () => {
    expect(allOut(chase(151, 100)).state.result).toEqual({
      kind: 'win',
      winner: 0,
      margin: { by: 'runs', runs: 50, innings: false },
      method: null,
    });
  });

  it('16.7 batting last, by the wickets still to fall: nine a side, five down, by three', () => {
    const nine = arranged({ playersPerSide: 9 }, batting.slice(0, 9), fielding.slice(0, 9));
    const first = say(makeRuns(say(nine, opening('A', 'B')), 50), declare, awayOpening);
    const book = makeRuns(play(first, ...times(5, bowled)), 51);
    expect(book.state.result).toEqual({
      kind: 'win',
      winner: 1,
      margin: { by: 'wickets', wickets: 3 },
      method: null,
    });
  });

  it('16.5 scores level and the last innings completed: a tie', () => {
    expect(allOut(chase(151, 150)).state.result).toEqual({ kind: 'tie', method: null });
    const overs = play(chase(151, 150, { ballsPerInnings: 162 }), ...times(162, ball()));
    expect(innings(overs).ended).toBe('oversBowled');
    expect(overs.state.result).toEqual({ kind: 'tie', method: null });
  });

  it('16.1 two innings a side: by runs, by wickets, tied', () => {
    expect(twoInnings([200, 180, 150, 100]).state.result).toMatchObject({
      winner: 0,
      margin: { by: 'runs', runs: 70, innings: false },
    });
    expect(twoInnings([200, 180, 150, 171]).state.result).toMatchObject({
      winner: 1,
      margin: { by: 'wickets', wickets: 10 },
    });
    expect(twoInnings([200, 180, 150, 170]).state.result).toEqual({ kind: 'tie', method: null });
  });

  it('16.1 by an innings, following on or batting third', () => {
    expect(twoInnings([400, 180, 150], true).state.result).toMatchObject({
      winner: 0,
      margin: { by: 'runs', runs: 70, innings: true },
    });
    expect(twoInnings([100, 400, 250]).state.result).toMatchObject({
      winner: 1,
      margin: { by: 'runs', runs: 50, innings: true },
    });
  });

  it('16.1 following on and level after three innings, a fourth is played for one run', () => {
    const book = twoInnings([400, 200, 200], true);
    expect(book.state.awaiting).toEqual({ kind: 'openers', batting: 0 });
    expect(innings(say(book, opening('A', 'B'))).target?.runs).toBe(1);
  });

  it('16.5 not played out: a draw, by time, by agreement or with the last day', () => {
    const last = say(twoInnings([200, 180, 150]), awayOpening);
    for (const reason of ['time', 'agreed'] as const) {
      expect(say(last, { type: 'CloseInnings', reason }).state.result).toEqual({ kind: 'draw' });
    }
    const days = times(3, { type: 'EndDay' } as const).flatMap((end) => [
      end,
      { type: 'ResumePlay' } as const,
    ]);
    const fourth = say(last, ...days);
    expect(fourth.state.day).toBe(4);
    expect(say(fourth, { type: 'EndDay' }).state.result).toEqual({ kind: 'draw' });
  });

  it('16.3 awarded and conceded', () => {
    const book = chase(151, 20);
    expect(say(book, ended({ kind: 'awarded', to: 0 })).state.result).toMatchObject({
      winner: 0,
      margin: { by: 'awarded' },
    });
    expect(say(book, ended({ kind: 'conceded', by: 0 })).state.result).toMatchObject({
      winner: 1,
      margin: { by: 'conceded' },
    });
  });

  it('PC-2 no result and abandoned, also without a ball bowled', () => {
    expect(say(arranged(), ended({ kind: 'abandoned' })).state.result).toEqual({
      kind: 'noResult',
      why: 'abandoned',
    });
    const book = say(chase(151, 20, twenty), ended({ kind: 'noResult' }));
    expect(book.state.result).toEqual({ kind: 'noResult', why: 'noResult' });
    expect(innings(book).ended).toBe('matchEnded');
  });

  it('PC-2 a limited chase closed by time, with no target given for what was played: no result', () => {
    const book = say(chase(151, 20, twenty), { type: 'CloseInnings', reason: 'time' });
    expect(book.state.result).toEqual({ kind: 'noResult', why: 'noResult' });
  });

  it('16.6 an award after the last ball counts, and can change who won', () => {
    const lost = allOut(chase(151, 147));
    expect(lost.state.result).toMatchObject({ winner: 0, margin: { by: 'runs', runs: 3 } });
    expect(say(lost, penalty(1)).state.result).toMatchObject({ winner: 1, margin: { by: 'penaltyRuns' } });
  });

  it('41.17.2 to the fielding side after the target was reached: the score decides until October 2026', () => {
    const won = say(chase(151, 150), run(1));
    expect(say(won, penalty(0)).state.result).toMatchObject({ winner: 0, margin: { by: 'runs', runs: 4 } });
  });

  it('41.17.2 since October 2026 play goes on where the award undoes the result', () => {
    const won = say(chase(151, 150, { edition: '2026' }), run(1));
    const book = say(won, penalty(0));
    expect(book.state.result).toBeNull();
    expect(book.state.awaiting).toEqual({ kind: 'ball' });
    expect(innings(book).target?.runs).toBe(156);
    expect(say(book, ball({ boundary: six })).state.result).toMatchObject({ winner: 1 });
  });

  it('16.8 16.9 a scoring error found after the last ball: corrected, the result follows', () => {
    const won = say(chase(151, 150), run(1));
    const last = won.entries.at(-1)?.seq ?? 0;
    const book = say(won, { type: 'VoidEntry', target: last });
    expect(book.state.result).toBeNull();
    expect(book.state.awaiting).toEqual({ kind: 'ball' });
  });

  it('16.10 once the scores are agreed the result is not changed: no award, no correction, no undo', () => {
    const won = say(chase(151, 150), run(1));
    const last = won.entries.at(-1)?.seq ?? 0;
    const agreed = say(won, { type: 'AgreeScores' });
    const award: Command = { type: 'AwardPenalty', to: 0, runs: 5, reason: 'other' };
    const changes: readonly Command[] = [
      award,
      { type: 'VoidEntry', target: last },
      { type: 'Undo', target: last + 1 },
    ];
    for (const command of changes) expect(refusalOf(agreed, command)).toBe('SCORES_AGREED');
    expect(refusalOf(agreed, { type: 'NamePlayerOfTheMatch', players: [player('A')] })).toBeNull();
    expect(agreed.state.result).toEqual(won.state.result);
  });

  it('16.10 scores are agreed after the result, not before', () => {
    expect(refusalOf(chase(151, 150), { type: 'AgreeScores' })).toBe('NOT_AWAITED');
  });

  it('16.6 after the result nothing more is scored', () => {
    const won = say(chase(151, 150), run(1));
    for (const command of [ball(), declare, { type: 'ResumePlay' } as const]) {
      expect(refusalOf(won, command)).toBe('MATCH_OVER');
    }
    expect(refusalOf(won, { type: 'NamePlayerOfTheMatch', players: [player('A')] })).toBeNull();
  });
});
