// Who bowls: the fielding side with each one's figures; whoever may not bowl stays in place and says why (Laws 17.6 to 17.8,
// the quota of the match). One tap names the bowler. Doesn't know why a bowler is wanted.
import type { ReactNode } from 'react';
import {
  currentInnings,
  figuresOfBowler,
  otherSide,
  refusalText,
  type Command,
  type MatchState,
  type PlayerId,
  type Refusal,
} from '@/engine';
import { playersOf, refusalOf, type Desk } from './desk';
import { OverCard } from './over-card';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';

/** `onNobody`: where to go when there is nobody left who may bowl; null where the way back is enough. */
export function BowlerPanel({
  desk,
  bottom,
  onNobody = null,
}: {
  readonly desk: Desk;
  readonly bottom: ReactNode;
  readonly onNobody?: (() => void) | null;
}) {
  const { state } = desk.book;
  const { say } = desk.names;
  const choices = likeliestFirst(state).map((bowler) => {
    const command: Command = { type: 'NameBowler', bowler };
    return { bowler, command, refusal: refusalOf(desk.book, command) };
  });
  const isNobody = choices.every(({ refusal }) => refusal !== null);
  return (
    <PadZone
      name={desk.names.say('bowler.title')}
      columns={3}
      bottom={bottom}
      head={<OverCard desk={desk} />}
      tiles={
        <>
          {choices.map(({ bowler, command, refusal }, index) => (
            <PadKey
              key={bowler}
              label={shortName(desk.names, bowler)}
              note={why(desk, refusal) ?? figures(state, bowler)}
              spoken={say('bowler.spoken', { player: desk.names.player(bowler) })}
              shortcut={tileShortcuts[index]}
              barred={refusal === null ? null : refusalText(refusal, desk.names)}
              onBarred={desk.say}
              onPress={() => desk.enter(command)}
            />
          ))}
          {isNobody && onNobody !== null && (
            <PadKey
              label={say('bowler.nobody')}
              note={say('bowler.nobodyNote')}
              shortcut={tileShortcuts[choices.length]}
              onPress={onNobody}
            />
          )}
        </>
      }
    />
  );
}

/** In a word why somebody may not bowl; undefined where they may, or where only the whole sentence says it. */
function why({ names: { say } }: Desk, refusal: Refusal | null): string | undefined {
  switch (refusal?.code) {
    case 'BOWLED_LAST_OVER':
      return say('bowler.lastOver');
    case 'QUOTA_BOWLED':
      return say('bowler.quota');
    case 'BOWLER_SUSPENDED':
      return say('bowler.suspended');
    case 'SAME_PLAYER':
      return say('bowler.now');
    default:
      return undefined;
  }
}

/** Who bowled the over before last is the likeliest, then who has bowled at all, then the rest as named. */
export function likeliestFirst(state: MatchState): readonly PlayerId[] {
  const innings = currentInnings(state);
  if (innings === null) return [];
  const players = playersOf(state, otherSide(innings.batting));
  const spellPartner = innings.overs.at(-2)?.bowlers.at(-1) ?? null;
  const rank = (player: PlayerId): number => {
    if (player === spellPartner) return 0;
    return innings.bowlers.some((line) => line.player === player) ? 1 : 2;
  };
  return players.toSorted((a, b) => rank(a) - rank(b));
}

/** "2-0-14-1": overs, maidens, runs, wickets; nothing for who has not bowled. */
function figures(state: MatchState, bowler: PlayerId): string | undefined {
  const innings = currentInnings(state);
  if (innings === null || state.conditions === null) return undefined;
  if (!innings.bowlers.some((line) => line.player === bowler)) return undefined;
  const { overs, maidens, runs, wickets } = figuresOfBowler(innings, bowler, state.conditions);
  return `${overs}-${maidens}-${runs}-${wickets}`;
}
