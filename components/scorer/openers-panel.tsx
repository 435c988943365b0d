// Who opens the innings: the first name tapped faces the first ball, the second stands at the bowler's end (Law 25). A
// name tapped again is put back. Where the last man stands the only one left opens alone; where nobody can open, the innings
// is forfeited (Law 15.2). Doesn't know who bowls.
import { useState, type ReactNode } from 'react';
import { nextInnings, otherSide, refusalText, type Command, type PlayerId, type SideIndex } from '@/engine';
import { playersOf, refusalOf, type Desk } from './desk';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts } from './pad-zone';
import { shortName } from './short-name';

type Props = { readonly desk: Desk; readonly batting: SideIndex; readonly bottom: ReactNode };

/** `batting`: the side whose turn it is. Where the umpires may say otherwise (a super over), a key changes to the other. */
export function OpenersPanel(props: Props) {
  const { desk, batting } = props;
  const [changed, setChanged] = useState(false);
  const { say, team } = desk.names;
  const other = otherSide(batting);
  if (!mayBegin(desk, other)) return <Openers {...props} change={null} />;
  const change = () => {
    setChanged(!changed);
    desk.say(say('prompt.openers', { team: team(changed ? batting : other) }));
  };
  return (
    <Openers
      key={changed ? other : batting}
      {...props}
      batting={changed ? other : batting}
      change={
        <PadKey
          tone="act"
          label={say('openers.batFirst', { team: team(other) })}
          note={say('badge.superOver')}
          lit={changed}
          shortcut="s"
          onPress={change}
        />
      }
    />
  );
}

/** Whether any two of a side may open now: whose turn it is not may where the order is the umpires' to say. */
function mayBegin({ book }: Desk, batting: SideIndex): boolean {
  if (nextInnings(book.state)?.superOver !== true) return false;
  const players = playersOf(book.state, batting);
  return players.some((striker) =>
    players.some(
      (nonStriker) => refusalOf(book, { type: 'OpenInnings', batting, striker, nonStriker }) === null,
    ),
  );
}

function Openers({ desk, batting, bottom, change }: Props & { readonly change: ReactNode }) {
  const [striker, setStriker] = useState<PlayerId | null>(null);
  const { say } = desk.names;
  const players = playersOf(desk.book.state, batting);
  const opening = (first: PlayerId, second: PlayerId | null): Command => ({
    type: 'OpenInnings',
    batting,
    striker: first,
    nonStriker: second,
  });
  const may = (command: Command): boolean => refusalOf(desk.book, command) === null;
  /** The player facing, with whoever can stand at the other end: that one of the others can't bat bars nobody else. */
  const facing = (player: PlayerId): Command => {
    const others = players.filter((other) => other !== player);
    return opening(player, others.find((other) => may(opening(player, other))) ?? others[0] ?? null);
  };
  const alone = players.find((player) => may(opening(player, null)));
  const nobody = alone === undefined && !players.some((player) => may(facing(player)));

  const key = (player: PlayerId, index: number) => {
    const chosen = striker === player;
    const choice =
      player === alone
        ? opening(player, null)
        : striker === null || chosen
          ? facing(player)
          : opening(striker, player);
    const refusal = refusalOf(desk.book, choice);
    const press = () => {
      if (player === alone || (striker !== null && !chosen)) desk.enter(choice);
      else setStriker(chosen ? null : player);
    };
    return (
      <PadKey
        key={player}
        label={shortName(desk.names, player)}
        note={chosen ? say('openers.faces') : player === alone ? say('openers.alone') : undefined}
        spoken={desk.names.player(player)}
        lit={chosen}
        shortcut={tileShortcuts[index]}
        barred={refusal === null ? null : refusalText(refusal, desk.names)}
        onBarred={desk.say}
        onPress={press}
      />
    );
  };
  return (
    <PadZone
      name={say(striker === null ? 'openers.first' : 'openers.second')}
      columns={3}
      bottom={bottom}
      tiles={
        <>
          {players.map(key)}
          {change}
          {nobody ? <ForfeitKey desk={desk} batting={batting} /> : null}
        </>
      }
    />
  );
}

/** Fewer than two can bat: the captain forfeits the innings. */
function ForfeitKey({ desk, batting }: { readonly desk: Desk; readonly batting: SideIndex }) {
  const { say } = desk.names;
  return (
    <PadKey
      tone="act"
      label={say('openers.forfeit', { team: desk.names.team(batting) })}
      note={say('act.law', { law: '15.2' })}
      shortcut="f"
      onPress={() => desk.enter({ type: 'CloseInnings', reason: 'forfeited' })}
    />
  );
}
