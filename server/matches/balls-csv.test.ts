import { describe, expect, it } from 'vitest';
import { presets } from '@/engine';
import { arranged, bowl } from '@/engine/notation/play';
import { TeamId } from '@/engine/vocabulary/schemas';
import type { Roster } from '@/protocol/roster';
import { ballsCsv } from './balls-csv';

const { state } = bowl(arranged(presets.t20), '1 4 wd W');
const rosterOf = (name: string): Roster => ({
  teams: [
    { id: TeamId.parse('a'), name: 'Kent', shortName: 'K' },
    { id: TeamId.parse('b'), name: 'Surrey', shortName: 'S' },
  ],
  players: Object.fromEntries(
    ['a', 'b'].flatMap((side) => Array.from({ length: 11 }, (_, index) => [`${side}${index + 1}`, name])),
  ),
});
const linesOf = (name: string) => ballsCsv(state, rosterOf(name)).trimEnd().split('\r\n');

describe('a match as a table', () => {
  it('has a line a delivery, with what it was and the score after it', () => {
    const [head, one, four, wide, wicket, ...rest] = linesOf('Ann Lee');
    expect(rest).toEqual([]);
    expect(head).toBe(
      '\ufeff"innings","batting","over","ball","striker","nonStriker","bowler","call","offBat","wides","noBalls","byes","legByes","penalties","runs","boundary","dismissal","out","fielders","score","wickets","at"',
    );
    expect(one).toMatch(/^1,"Kent",0,1,"Ann Lee","Ann Lee","Ann Lee","fair",1,0,0,0,0,0,1,"","","","",1,0,/);
    expect(four).toMatch(/"fair",4,0,0,0,0,0,4,"yes",.*,5,0,/);
    // The wide is no ball of the over: it carries the number of the next.
    expect(wide).toMatch(/^1,"Kent",0,\d,.*"wide",0,1,0,0,0,0,1,/);
    expect(wicket).toMatch(/,"bowled","Ann Lee","",6,1,/);
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =cmd|"/c calc"!A1', '＝1'])(
    'never holds a formula: %j',
    (name) => {
      for (const line of linesOf(name).slice(1)) expect(line).not.toMatch(/(^|,)"?\s*[=+\-@＝]/);
      expect(linesOf(name)[1]).toContain(`"'${name.replaceAll('"', '""').split('\r')[0]}`);
    },
  );

  it('keeps quotes, commas and lines inside their cell', () => {
    const text = ballsCsv(state, rosterOf('A "B", C\nD'));
    expect(text).toContain('"A ""B"", C\nD"');
  });
});
