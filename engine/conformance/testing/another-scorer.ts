// Two matches of another program's tests, as data: a T20 and a Test match of 2019, ball by ball, with the cards that it
// asserts of them. From danielflower/cricket-scorer (https://github.com/danielflower/cricket-scorer), its T20Test and
// TestMatchTest at commit 5ba32d1, MIT License, Copyright (c) 2017 3redronin; put into our notation here, and each side's
// players numbered by the team sheet. Only what was bowled and what it came to: nothing here knows our engine.

/** One innings: who batted, in the order they came in; the balls of each over behind its bowler; and the card. */
export type RecordedInnings = {
  readonly batting: 0 | 1;
  readonly order: string;
  readonly overs: string;
  readonly total: string;
  readonly batters: string;
  readonly falls: string;
  readonly bowlers: string;
  /** Balls off which the bowler conceded nothing; that program's card of a Test match has none. */
  readonly dots: string | null;
};

/** 5 November 2019: 180 for 7 and 166 for 7. */
export const t20: readonly RecordedInnings[] = [
  {
    batting: 0,
    order: 'a1 a2 a3 a4 a5 a6 a7 a8',
    overs: `
      b6: 1 1 1 4 1 1lb | b8: 1 . . 4 4 1 | b9: 4 4 4 1 1 1 | b10: 1lb 1 . 4 Wc(b8) . | b8: 1 1 Wc(b9) . 4 wd .
      | b10: . . 4 . . 1lb | b9: 1 4 4 . . 6 | b11: . 1 . 1 W 1 | b6: 1 . 1 . . 1lb | b11: 1 6 1 wd+1 . . 1 |
      b6: 1 1 4 wd 2 2 1 | b7: 1 . 1 1 1 1 | b10: 4 6 1 4 1 1 | b7: . 1lb nb+4 nb 6 . 1 1 | b8: . 1 . 1 Wc(b1) 1
      | b9: 1 wd 1 1 wd wd 1 . 4 | b10: 1 1 1 . 4 1 | b9: . 6 1 Wlbw 1 . | b6: 1 1lb 4 . 1 wd W | b8: 1 1 2 4 1
      Wro(a7@striker,b5)`,
    total: '180/7 in 20 overs (lb 6, w 8, nb 2)',
    batters: `
      a1 c b9 b b8, 6 off 8, 0x4 0x6
      a2 c b8 b b10, 33 off 17, 7x4 0x6
      a3 b b11, 7 off 12, 1x4 0x6
      a4 c b1 b b8, 55 off 35, 5x4 3x6
      a5 lbw b b9, 27 off 24, 2x4 1x6
      a6 b b6, 20 off 15, 2x4 1x6
      a7 run out (b5), 15 off 9, 2x4 0x6
      a8 not out, 1 off 2, 0x4 0x6`,
    falls: `1-40 a2 3.5, 2-42 a1 4.3, 3-69 a3 7.5, 4-135 a4 14.5, 5-162 a5 17.4, 6-171 a6 18.6, 7-180 a7 19.6`,
    bowlers: `
      b6 4-0-29-1, 3x4 0x6, 2wd 0nb
      b8 4-0-29-2, 4x4 0x6, 1wd 0nb
      b9 4-0-49-1, 6x4 2x6, 3wd 0nb
      b10 4-0-34-1, 5x4 1x6, 0wd 0nb
      b11 2-0-14-1, 0x4 1x6, 1wd 0nb
      b7 2-0-19-0, 1x4 1x6, 0wd 2nb`,
    dots: 'b6 8, b8 9, b9 6, b10 10, b11 5, b7 4',
  },
  {
    batting: 1,
    order: 'b1 b2 b3 b4 b5 b6 b7 b8 b9',
    overs: `
      a8: . 1 1 4 1 4 | a10: 1 1 6 4 wd 1lb . | a11: 1 . . 1 W . | a10: 4 1 . . . . | a11: . . . 1 1 2 | a8: 1 4
      . . 4 1 | a9: 1 . 4 1 4 4 | a7: 1 1 . 2 1 1 | a6: 1 2 1 6 4 2 | a7: . 1 2 . 4 1 | a9: . Wc(a2)x 1 1 2 . |
      a7: 1 . . 2 4 4 | a11: 1 4 6 2 1 . | a10: 1 1 1 . . 1 | a7: 6 wd 6 wd 1 1 . Wc(a1) | a8: 1 1 1
      Wro(striker@striker,a1) . . | a11: . 1 wd . 1 2 Wc(a8) | a10: 1 . W 1 Wc(a1)x 1 | a9: 1 1 1 1 wd 6 1 | a8:
      . . 1 . 1 2`,
    total: '166/7 in 20 overs (lb 1, w 5)',
    batters: `
      b1 b a11, 18 off 10, 2x4 1x6
      b2 c a2 b a9, 55 off 34, 8x4 1x6
      b3 c a8 b a11, 49 off 39, 4x4 1x6
      b4 c a1 b a7, 18 off 13, 0x4 2x6
      b5 run out (a1), 1 off 2, 0x4 0x6
      b6 c a1 b a10, 2 off 6, 0x4 0x6
      b7 b a10, 0 off 2, 0x4 0x6
      b8 not out, 14 off 10, 0x4 1x6
      b9 not out, 3 off 4, 0x4 0x6`,
    falls: `1-27 b1 2.5, 2-90 b2 10.2, 3-139 b4 14.6, 4-142 b5 15.4, 5-147 b3 16.6, 6-148 b7 17.3, 7-149 b6 17.5`,
    bowlers: `
      a8 4-0-28-0, 4x4 0x6, 0wd 0nb
      a10 4-0-25-2, 2x4 1x6, 1wd 0nb
      a11 4-0-25-2, 1x4 1x6, 1wd 0nb
      a9 3-0-30-1, 3x4 1x6, 1wd 0nb
      a7 4-0-41-1, 3x4 2x6, 2wd 0nb
      a6 1-0-16-0, 1x4 1x6, 0wd 0nb`,
    dots: 'a8 9, a10 11, a11 11, a9 4, a7 7, a6 0',
  },
];

/** 26 to 30 December 2019: 284 and 272, 181 and 268. */
export const testMatch: readonly RecordedInnings[] = [
  {
    batting: 0,
    order: 'a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11',
    overs: `
      b11: Wc(b7) . 4 1 . . | b10: 1 4 . . . . | b11: . . . . . . | b10: 1 2 . . . . | b11: 4 4 3 . . . | b10: .
      . . . . . | b11: . . . . . 1 | b10: 2 . . 1 . . | b11: . . . . . . | b8: 4 . . Wc(b6) . . | b9: . . . . .
      4 | b8: . . . . . . | b9: 1 . 2 . . . | b8: 1 . . wd . . . | b9: . . 4 . . . | b8: . . . . . . | b9: 4 4 1
      . 4 1 | b8: 2 . . . . . | b11: . . . 1 . . | b10: . . . . . . | b11: . 1 . . . 1 | b10: . . . nb+2 . 4
      Wc(b5) | b11: . 4 . . . . | b10: . . . . . 4 | b9: . . . . . . | b10: . . . . . . | b9: 2 4 . 4 . . | b11:
      . . . 1 . . | b9: 1 1 . . 1lb . | b11: . . . . . . | b9: . . . . . 4 | b11: . . . . . . | b9: . . . . . .
      | b8: . Wc(b4) . . . . | b10: . . . . . . | b8: 4 4 . . 4 2 | b10: . . Wc(b4) 1 . 4 | b8: . . . . . . |
      b10: . . . . 2 . | b8: . . . . . . | b4: 4 . 1 1 . 1 | b8: . . . 4 . 4 | b4: 1 1 6 1 . 1 | b11: . 4 . 4 1
      . | b4: . . . 2 2 . | b11: . 4 . 1 . 1 | b4: . . . . 1 4 | b11: . . . 1 . 2 | b10: . 3 . . . . | b9: . 4 .
      . . . | b10: . . . 4 . . | b9: 4 . nb . . . 1 | b8: 1 . . 1 . . | b9: 1 . . 1 . . | b8: 1 4 2 . Wc(b4) . |
      b9: . . 1 . . . | b8: . 1 . 4 . . | b9: . 1lb 1 . . 1 | b8: . . wd . . . . | b9: . . . . . . | b8: 2 1 . .
      . . | b11: . . . . . 1 | b10: 4 . . . . 1lb | b11: 1 . . . . 4 | b10: . 4 2 . . . | b11: 1 4 . 1 . . |
      b10: 1 . . . . . | b11: . 1 . . . . | b3: 1 . . . . . | b11: . 1 . 4 . . | b3: 1 1 . . . . | b8: . . . 1
      Wc(b7) 1 | b9: . . . . . . | b8: . 1 . . 1 . | b9: 4 . . . Wc(b5) . | b8: 1 . . . . . | b9: . . . 4 . . |
      b8: . . 4 . . . | b9: . . . . 1 . | b3: . . . 1 . . | b10: . . . . . 4 | b11: . . 4 . . 4 | b10: 1lb wd .
      . W . . | b8: . 1 . . . . | b10: 4 2 Wc(b7)`,
    total: '284/10 in 84.3 overs (lb 4, w 3, nb 2)',
    batters: `
      a1 c b7 b b11, 0 off 1, 0x4 0x6
      a2 c b6 b b8, 20 off 23, 4x4 0x6
      a3 c b5 b b10, 39 off 72, 6x4 0x6
      a4 c b4 b b10, 29 off 80, 5x4 0x6
      a5 c b4 b b8, 6 off 34, 1x4 0x6
      a6 c b7 b b8, 95 off 128, 14x4 0x6
      a7 c b4 b b8, 33 off 45, 4x4 1x6
      a8 c b7 b b10, 35 off 81, 6x4 0x6
      a9 c b5 b b9, 6 off 15, 1x4 0x6
      a10 b b10, 12 off 24, 3x4 0x6
      a11 not out, 0 off 6, 0x4 0x6`,
    falls: `1-0 a1 0.1, 2-32 a2 9.4, 3-71 a3 21.6, 4-97 a5 33.2, 5-111 a4 36.3, 6-198 a7 54.5, 7-245 a6 71.5, 8-252 a9
      74.5, 9-277 a10 82.4, 10-284 a8 84.3`,
    bowlers: `
      b11 20-4-69-1, 12x4 0x6, 0wd 0nb
      b10 18.3-4-58-4, 9x4 0x6, 1wd 1nb
      b8 20-5-58-4, 9x4 0x6, 2wd 0nb
      b9 19-4-65-1, 12x4 0x6, 0wd 1nb
      b4 4-0-26-0, 2x4 1x6, 0wd 0nb
      b3 3-0-4-0, 0x4 0x6, 0wd 0nb`,
    dots: null,
  },
  {
    batting: 1,
    order: 'b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11',
    overs: `
      a10: . . nb nb+4 . . . . | a8: . . . . . . | a10: . . . 4 . 1 | a8: Wc(a6) . . . . . | a10: . . . . 4
      Wc(a6) | a8: . . . . . . | a10: . . 2 . . . | a8: . . . . . . | a10: 4 . . 4lb . . | a8: . . . . 1lb . |
      a10: . . . . . 1 | a7: . . . . . . | a11: . . . . . 4 | a7: . . 2 . . . | a11: 4 . . . 1 . | a7: . . . . .
      4 | a11: 4 . . 4 1 . | a7: . . . 4 . . | a11: 2 . . . . . | a9: . . . . . . | a11: 1 . . 1 . 1 | a8: . . .
      1 . . | a10: 4 . . 1 . 4 | a8: Wc(a6) . . . . . | a10: 4 . 4 . . . | a8: . . . . . . | a10: . . . 4 1 . |
      a9: . . . . . 4 | a8: 1 . . . 2 . | a10: . . . 2 4 . | a8: . . . 1 . . | a10: 1 . 4 . . . | a11: . 1 1 . .
      4b | a9: . . . 6 6 . | a11: . . wd+4 . . 1 . | a9: 1 . . 1 . . | a11: 4 . 4 . 1 1 | a7: . 4 . . Wc(a6) 1 |
      a11: . . . . W . | a7: 1 4 . . . 2 | a11: . . Wc(a6) . . . | a7: . . . . . . | a11: . . 1 . . . | a7: 1 .
      . . . . | a11: . . 4 1 . . | a8: . . . 4 4 . | a10: . 2 . . 4 . | a8: . 1 . . . . | a10: 4 . . . Wc(a3) .
      | a8: . . . . . . | a10: . . . . . . | a8: Wc(a6) . . 2 . . | a10: 2 1 . Wc(a1) . . | a8: . W`,
    total: '181/10 in 53.2 overs (b 4, lb 5, w 5, nb 2)',
    batters: `
      b1 c a6 b a8, 9 off 15, 2x4 0x6
      b2 c a6 b a10, 4 off 12, 1x4 0x6
      b3 c a6 b a7, 50 off 111, 9x4 0x6
      b4 c a6 b a8, 29 off 49, 5x4 0x6
      b5 c a6 b a11, 35 off 46, 4x4 2x6
      b6 b a11, 1 off 6, 0x4 0x6
      b7 c a6 b a8, 12 off 39, 2x4 0x6
      b8 c a3 b a10, 20 off 24, 4x4 0x6
      b9 b a8, 3 off 11, 0x4 0x6
      b10 c a1 b a10, 2 off 7, 0x4 0x6
      b11 not out, 0 off 2, 0x4 0x6`,
    falls: `1-11 b1 3.1, 2-15 b2 4.6, 3-70 b4 23.1, 4-142 b3 37.5, 5-143 b6 38.5, 6-150 b5 40.3, 7-176 b8 48.5, 8-176
      b7 51.1, 9-181 b10 52.4, 10-181 b9 53.2`,
    bowlers: `
      a10 15-1-68-3, 13x4 0x6, 0wd 2nb
      a8 14.2-8-16-4, 2x4 0x6, 0wd 0nb
      a7 8-2-23-1, 4x4 0x6, 0wd 0nb
      a11 12-2-47-2, 7x4 0x6, 1wd 0nb
      a9 4-1-18-0, 1x4 2x6, 0wd 0nb`,
    dots: null,
  },
  {
    batting: 0,
    order: 'a2 a1 a3 a4 a5 a11 a6 a7 a8 a9 a10',
    overs: `
      b11: . . . 2 Wlbw . | b10: . . . . 4 . | b11: 1 1 1 . 1 . | b10: . . . . . . | b11: . . 1 . . . | b10: . .
      1 1lb . . | b11: 4 4 . 4 . . | b10: . . . Wc(b7) . . | b9: 4 Wc(b7) . 1b . . | b10: 1 . . . . . | b9: 1 4
      . 4 . 4 | b8: 3 1 . . . . | b9: . . . . 6 1 | b8: . . . . . . | b9: 2 4 1 Wc(b8)x . . | b8: . . . . . . |
      b9: . . . . . . | b8: . . . . . 4 | b9: . 4 1 . . nb . | b5: . . . . . . | b8: . . . . . . | b11: 2 . . .
      1 . | b8: . 1 2 . . . | b11: . 1 1 . 1 . | b8: 1 1 . 1 . . | b11: . 3 . . . 1 | b8: . . . . . 4 | b11: 1 .
      . 4 . . | b8: . 1 . . 4 1 | b10: . 1 . . . . | b9: . . . . 1 1 | b10: 1 . . . . 2 | b9: 2lb 1 . 4b 4 . |
      b10: 4 4 . 4 1 . | b9: 1 . . . 2 . | b10: wd+4 1 . . . . . | b9: 1 . . . . 2 | b10: 1 4 1 1 . wd . | b9:
      Wlbw . . 6 6 . | b10: 1 . . . . 4 | b9: Wc(sub) . . 4 2 1 | b5: . Wc(b2) . . . 4 | b9: 6 4 wd 2 1 . . |
      b5: . 1 . . 1 . | b11: . . . . 4 1 | b5: 4 . . . 1 . | b11: 1 1 . . 1 1 | b5: . . 1 . 4 . | b11: . . . . .
      . | b5: . . . nb 1 . . | b11: . . 1 . . 1 | b5: . . Wc(b6) . 1 . | b11: . . 1 . . 1 | b5: 1 1 . . . 1 |
      b9: 2 . 2 . . 1 | b8: wd 1 4 . . 1 . | b9: . 1 . 1 1 1 | b8: 2 . 2 . 1 . | b9: 1 1 1 Wc(b8)x 1 . | b8: 1 .
      4 . 1 1 | b9: wd 1 . . 4 . . | b8: 1 6 1 Wc(b6)`,
    total: '272/10 in 61.4 overs (b 5, lb 3, w 9, nb 2)',
    batters: `
      a2 lbw b b11, 2 off 5, 0x4 0x6
      a1 c b7 b b9, 22 off 27, 5x4 0x6
      a3 c b7 b b10, 4 off 16, 0x4 0x6
      a4 c b8 b b9, 20 off 28, 3x4 1x6
      a5 lbw b b9, 51 off 67, 5x4 0x6
      a11 c sub b b9, 40 off 89, 6x4 0x6
      a6 c b6 b b5, 34 off 37, 2x4 3x6
      a7 c b2 b b5, 7 off 7, 1x4 0x6
      a8 c b6 b b8, 46 off 68, 4x4 0x6
      a9 c b8 b b9, 11 off 16, 1x4 0x6
      a10 not out, 16 off 12, 2x4 1x6`,
    falls: `1-2 a2 0.5, 2-25 a3 7.4, 3-29 a1 8.2, 4-62 a4 14.4, 5-153 a5 38.1, 6-170 a11 40.1, 7-177 a7 41.2, 8-220 a6
      51.3, 9-250 a9 58.4, 10-272 a8 61.4`,
    bowlers: `
      b11 13-1-47-1, 5x4 0x6, 0wd 0nb
      b10 11-2-42-1, 6x4 0x6, 2wd 0nb
      b9 17-1-102-5, 10x4 4x6, 2wd 1nb
      b8 12.4-3-51-1, 5x4 1x6, 1wd 0nb
      b5 8-1-22-2, 3x4 0x6, 0wd 1nb`,
    dots: null,
  },
  {
    batting: 1,
    order: 'b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11',
    overs: `
      a10: 4 2 . . . . | a8: . . . 2 . . | a10: 4 . 2 4b . . | a8: . . . . . . | a10: 4 . 2 . . . | a8: 1 1 . .
      . . | a11: 1 . . . . . | a8: . . . . . . | a11: . . . . . . | a8: . 4 1 . . . | a11: . 4 . . 4 . | a8: . .
      1 1 . 2 | a11: 1 . . . . 4 | a7: . 1 . . . . | a11: . . . 1 . . | a7: . . . . . . | a11: . . . 1 . 4 | a7:
      . . . 2 . . | a10: . 1 . 4 . . | a7: 1lb 4 . . . . | a10: . 2 . . . 2 | a9: . . . . . . | a10: . 4 . 4 . .
      | a9: . . . . . . | a10: 2 . . . . . | a9: . 4 . . . . | a10: . . . . 1 4 | a9: 1 . . . . Wc(a9) | a10: .
      . 4 . . 2 | a9: . 1 . . . . | a8: . . . . 1 . | a9: . . . . . . | a8: . . . . . 1 | a9: . 1 . . . . | a8:
      . 1 2 . . . | a9: . 4 . . . . | a8: . . 2 . . . | a7: 1 . . . . . | a9: 2 . . . . . | a7: . . . . . 4 |
      a9: . . . . 3 . | a8: . . . . . . | a10: . . . 4 . . | a8: . . . . . . | a10: . . . . . . | a8: . . . . .
      . | a10: 6 . . . . . | a8: . . . . . . | a10: . . . . 1 1 | a8: . . . . . 1 | a10: 2 . . 3 . . | a11: .
      Wc(a10) . . . . | a10: . 6 . . . . | a11: . . . . 4 . | a7: . . . 4 . . | a11: 4 . . . wd . . | a7: . .
      Wlbw . . . | a11: . . . . . . | a7: . . . . . . | a11: . 1 . . 1 4b | a7: . . . 2 . . | a11: 1 . . . 1 . |
      a7: . . . . . . | a10: . . 1 . . . | a9: . 1 . . . . | a10: . . . . . 1 | a8: . . . 4 . 1 | a11: . . 1 . .
      . | a8: 4 1 . . . . | a11: . 2 . 4 . . | a9: 4 . . 4 1lb 4 | a7: 2 . . . . . | a9: 1 . W . . . | a7: . . .
      4 . . | a9: . . 4 . . . | a7: . . . . . 1lb | a9: . 1 . . 1 . | a7: . . . . . . | a9: 1 . . . . . | a7: .
      . 2 . . . | a10: 4 Wc(a3) . . . . | a8: . . . . . . | a10: . 1 . . . . | a8: . . . . . . | a10: . . . . .
      . | a8: . . . . . 4 | a10: 4 . . 1 . . | a11: . Wc(a6) . . . . | a10: . . . . . . | a11: 4 1 4 . 6 . |
      a10: . . 4 Wc(a6) 4 . | a11: 1 . . Wc(a5) . . | a10: 6 Wc(a7)x 2 2 2 W`,
    total: '268/10 in 93 overs (b 8, lb 3, w 1)',
    batters: `
      b1 c a10 b a11, 84 off 154, 11x4 0x6
      b2 c & b a9, 29 off 90, 5x4 0x6
      b3 lbw b a7, 31 off 79, 3x4 2x6
      b4 c a6 b a11, 48 off 101, 8x4 0x6
      b5 b a9, 14 off 55, 2x4 0x6
      b6 c a3 b a10, 9 off 25, 2x4 0x6
      b7 c a7 b a10, 22 off 33, 2x4 2x6
      b8 c a6 b a10, 9 off 10, 2x4 0x6
      b9 c a5 b a11, 4 off 5, 1x4 0x6
      b10 b a10, 6 off 6, 0x4 0x6
      b11 not out, 0 off 0, 0x4 0x6`,
    falls: `1-92 b2 27.6, 2-139 b1 51.2, 3-158 b3 56.3, 4-204 b5 72.3, 5-222 b6 80.2, 6-232 b4 87.2, 7-251 b8 90.4,
      8-256 b9 91.4, 9-262 b7 92.2, 10-268 b10 92.6`,
    bowlers: `
      a10 24-3-103-4, 13x4 3x6, 0wd 0nb
      a8 20-8-35-0, 4x4 0x6, 0wd 0nb
      a11 17-4-56-3, 9x4 1x6, 1wd 0nb
      a7 16-6-26-1, 4x4 0x6, 0wd 0nb
      a9 16-3-37-2, 6x4 0x6, 0wd 0nb`,
    dots: null,
  },
];
