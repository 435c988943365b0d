// The pad's one sentence: what was entered last, and what is asked now. Doesn't know who says it how.
import {
  currentInnings,
  figuresOfBowler,
  howOutInWords,
  isPowerplay,
  nextInnings,
  readback,
  resultText,
  type Innings,
  type Scorebook,
} from '@/engine';
import type { PadWords, ScorerSpeech } from '@/words/messages';

export function promptOf(book: Scorebook, names: PadWords): string {
  const { say } = names;
  const { state } = book;
  const innings = currentInnings(state);
  switch (state.awaiting.kind) {
    case 'arrangement':
      return say('prompt.arrangement');
    case 'toss':
      return say('prompt.toss');
    case 'openers':
      // Which side bats first in a super over may be said yet.
      return nextInnings(state)?.superOver === true
        ? say('prompt.superOver')
        : say('prompt.openers', { team: names.team(state.awaiting.batting) });
    case 'followOn':
      return say('prompt.followOn', { team: names.team(state.awaiting.leader) });
    case 'bowler':
      return [...overDone(innings, book, names), say('prompt.bowler')].join(' ');
    case 'batter':
      return [...lastOut(innings, names), say('prompt.batter')].join(' ');
    case 'ball': {
      const said = innings === null ? '' : readback(innings, names);
      if (said !== '' || innings === null || innings.striker === null) return said;
      return say('prompt.firstBall', { striker: names.player(innings.striker) });
    }
    case 'resumption':
      return say('prompt.stopped');
    case 'nothing':
      return resultText(state.awaiting.result, names);
  }
}

/** "Over 14 done: 7 runs, 1 wkt. Cummins 3-0-21-2." */
function overDone(innings: Innings | null, { state }: Scorebook, names: PadWords): readonly string[] {
  const over = innings?.overs.at(-1);
  const bowler = over?.bowlers.at(-1);
  if (innings === null || over === undefined || bowler === undefined) return [];
  if (!over.complete || state.conditions === null) return [];
  const { overs, maidens, runs, wickets } = figuresOfBowler(innings, bowler, state.conditions);
  const done = {
    over: over.over + 1,
    count: over.runs,
    bowler: names.player(bowler),
    figures: `${overs}-${maidens}-${runs}-${wickets}`,
  };
  return [
    over.wickets === 0
      ? names.say('prompt.overDone', done)
      : names.say('prompt.overDoneWickets', { ...done, wickets: over.wickets }),
  ];
}

/** "Khan c Smith b Jones 34.": who left last. */
function lastOut(innings: Innings | null, names: PadWords): readonly string[] {
  if (innings === null) return [];
  const left = [...innings.falls, ...innings.retirements].toSorted((a, b) => a.seq - b.seq).at(-1);
  const line = innings.batters.find(({ player }) => player === left?.player);
  if (line === undefined) return [];
  const { player, runs } = line;
  return [names.say('prompt.left', { player: names.player(player), how: howOutInWords(line, names), runs })];
}

/** What changes how a ball counts, in a word: the one that matters most now. */
export function badgeOf({ state }: Scorebook, { say }: ScorerSpeech): string | null {
  const innings = currentInnings(state);
  if (innings === null || innings.ended !== null || state.conditions === null) return null;
  if (innings.freeHit) return say('badge.freeHit');
  if (isPowerplay(innings, state.conditions)) return say('badge.powerplay');
  return innings.superOver ? say('badge.superOver') : null;
}
