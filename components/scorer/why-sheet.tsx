// Why it is so: why somebody faces, the chain from the last ball to now, each step with its Law, and the swap for when the
// umpires say otherwise; or, where a name is asked, the over that is done and who can't be named, with the reason.
import {
  currentInnings,
  otherSide,
  strikeReasonText,
  whyOnStrike,
  type Command,
  type PlayerId,
} from '@/engine';
import { Button } from '../ui/button';
import { playersOf, whyNot, type Desk } from './desk';
import { OverCard } from './over-card';
import { PadSheet } from './pad-sheet';
import { promptOf } from './prompt';
import type { SheetFrame } from './sheet-frame';

export function WhySheet({ desk, theme, close }: SheetFrame) {
  const { book, names } = desk;
  const { say } = names;
  const { awaiting } = book.state;
  const striker = currentInnings(book.state)?.striker ?? null;
  const faces = awaiting.kind === 'ball' ? striker : null;
  const swap = () => {
    desk.enter({ type: 'SwapBatters', reason: 'Seen at the wicket' });
    close();
  };
  return (
    <PadSheet
      onlyRead
      speech={names}
      theme={theme}
      close={close}
      title={faces === null ? promptOf(book, names) : say('why.titleOf', { player: names.player(faces) })}
      footer={
        striker === null ? undefined : (
          <Button look="outline" wide onClick={swap}>
            {say('why.swap')}
          </Button>
        )
      }
    >
      {faces === null ? <Barred desk={desk} /> : <Steps desk={desk} />}
    </PadSheet>
  );
}

function Steps({ desk: { book, names } }: { readonly desk: Desk }) {
  return (
    <ol className="grid list-decimal gap-2 pl-5">
      {(whyOnStrike(book) ?? []).map((step, index) => (
        <li key={index}>{strikeReasonText(step, names)}</li>
      ))}
    </ol>
  );
}

/** Who can't be named for what is asked now, each with the reason. */
function Barred({ desk }: { readonly desk: Desk }) {
  const barred = candidates(desk).flatMap(([player, command]) => {
    const why = whyNot(desk, command);
    return why === null ? [] : [{ player, why }];
  });
  return (
    <div className="grid gap-3">
      {desk.book.state.awaiting.kind === 'bowler' ? <OverCard desk={desk} /> : null}
      <ul className="grid gap-2">
        {barred.map(({ player, why }) => (
          <li key={player}>
            <span className="font-semibold">{desk.names.player(player)}</span>: {why}
          </li>
        ))}
      </ul>
      {barred.length > 0 ? null : <p className="text-muted">{desk.names.say('why.nobodyBarred')}</p>}
    </div>
  );
}

function candidates({ book: { state } }: Desk): readonly (readonly [PlayerId, Command])[] {
  const innings = currentInnings(state);
  if (innings === null) return [];
  if (state.awaiting.kind === 'bowler')
    return playersOf(state, otherSide(innings.batting)).map((bowler) => [
      bowler,
      { type: 'NameBowler', bowler },
    ]);
  if (state.awaiting.kind !== 'batter') return [];
  return playersOf(state, innings.batting).map((batter) => [batter, { type: 'SendBatter', batter }]);
}
