// The picture that a link to a match shows where it is shared: who plays, the score, how it stands. Doesn't know fonts or
// how it is painted.
import {
  currentInnings,
  digest,
  oversText,
  scoreText,
  type Innings,
  type MatchState,
  type SideIndex,
} from '@/engine';
import { headline } from '@/components/spectator/headline';
import type { BoardWords } from '@/words/messages';
import type { Roster } from '@/protocol/roster';
import type { Drawing, DrawnText } from '@/server/runtime';

export type Pictured = {
  readonly title: string;
  readonly venue: string;
  readonly code: string;
  readonly state: MatchState;
  readonly roster: Roster;
  readonly words: BoardWords;
};

/** As Open Graph asks for it. Pixels. */
const [width, height, edge] = [1200, 630, 64];
const colours = { ground: '#0d1f18', raised: '#183026', ink: '#f7faf5', muted: '#a9bfb3', accent: '#6fe3ac' };

const line = (
  text: string,
  y: number,
  size: number,
  over: Partial<Omit<DrawnText, 'text' | 'y' | 'size'>> = {},
): DrawnText => ({
  ...{ text, y, size, x: edge, weight: 'regular', colour: colours.ink, align: 'start' },
  ...{ room: width - 2 * edge, ...over },
});

/** The match as it stands. */
export function sharePicture({ title, venue, code, state, roster, words }: Pictured): Drawing {
  const now = currentInnings(state);
  const stands = headline(state, words);
  const sides = [0, 1] as const;
  return {
    ...{ width, height, ground: colours.ground },
    boxes: [
      { x: 0, y: 0, width: 12, height, round: 0, colour: colours.accent },
      ...(now === null || state.result !== null
        ? []
        : [
            {
              x: 40,
              y: now.batting === 0 ? 152 : 272,
              width: 1120,
              height: 112,
              round: 16,
              colour: colours.raised,
            },
          ]),
    ],
    texts: [
      line([title, venue].filter((part) => part !== '').join(' · '), 96, 34, {
        colour: colours.muted,
        room: 860,
      }),
      line('Scorebox', 96, 34, {
        weight: 'bold',
        colour: colours.accent,
        x: width - edge,
        align: 'end',
        room: 200,
      }),
      ...sides.flatMap((side) => sideLine(side, state, roster)),
      line([stands.text, stands.rate].filter((part) => part !== '').join(' · '), 466, 46, { weight: 'bold' }),
      line(now === null ? code : atTheWicket(state, words), 544, 36, { colour: colours.muted }),
    ],
  };
}

function sideLine(side: SideIndex, { innings }: MatchState, roster: Roster): readonly DrawnText[] {
  const own = innings.filter((one) => one.batting === side && !one.superOver);
  const last = own.at(-1);
  const y = side === 0 ? 228 : 348;
  return [
    line(roster.teams[side].name, y, 60, { weight: 'bold', room: last === undefined ? 1060 : 600 }),
    ...(last === undefined ? [] : [scoreLine(own.slice(0, -1), last, y)]),
  ];
}

const scoreLine = (earlier: readonly Innings[], last: Innings, y: number): DrawnText => {
  const scores = [...earlier.map(({ runs }) => String(runs)), scoreText(last)].join(' & ');
  return line(`${scores} (${oversText(last)})`, y, 60, {
    weight: 'bold',
    x: width - edge,
    align: 'end',
    room: 440,
  });
};

/** Who bats and who bowls; the best of the match once it is over is on its page. */
function atTheWicket(state: MatchState, { player }: BoardWords): string {
  const board = digest(state);
  if (board === null || state.result !== null) return '';
  const batters = [board.striker, board.nonStriker].flatMap((batter, index) =>
    batter === null
      ? []
      : [`${player(batter.player)} ${batter.runs}${index === 0 ? '*' : ''} (${batter.balls})`],
  );
  const bowler =
    board.bowler === null
      ? []
      : [`${player(board.bowler.player)} ${board.bowler.wickets}/${board.bowler.runs}`];
  return [...batters, ...bowler].join('  ·  ');
}
