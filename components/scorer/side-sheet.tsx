'use client';
// A side named anew before the match begins (Law 1.2): who plays, captain and keeper, by the editor that set it up. Comes
// only when it is asked for.
import { useState } from 'react';
import { refusalText, type Command, type SideIndex } from '@/engine';
import { addTyped, playing, type SideDraft } from '../setup/side-draft';
import { SideEditor } from '../setup/side-editor';
import { Button } from '../ui/button';
import { peopleAside, refusalOf, type Desk } from './desk';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

export default function SideSheet({ desk, theme, close, side }: SheetFrame & { readonly side: SideIndex }) {
  const { conditions } = desk.book.state;
  const wanted = (conditions?.playersPerSide ?? 11) + (conditions?.reserves ?? 0);
  const [draft, setDraft] = useState<SideDraft | null>(() => draftOf(desk, side));
  const [error, setError] = useState<string | null>(null);
  if (draft === null) return null;
  const { say } = desk.names;
  const save = () => {
    const settled = addTyped(draft, wanted);
    setDraft(settled);
    if (playing(settled) > wanted)
      return setError(say('sideSheet.tooMany', { playing: playing(settled), wanted }));
    const command = commandOf(desk, side, settled);
    const refusal = refusalOf(desk.book, command);
    if (refusal !== null) return setError(refusalText(refusal, desk.names));
    desk.enter(command);
    close();
  };
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={desk.names.team(side)}
      footer={
        <Button wide onClick={save}>
          {say('sideSheet.save')}
        </Button>
      }
    >
      <SideEditor
        speech={desk.names}
        title={say('sideSheet.who')}
        side={draft}
        teams={[]}
        wanted={wanted}
        nameError={null}
        playersError={error}
        onChange={(changed) => {
          setError(null);
          setDraft(changed);
        }}
      />
    </PadSheet>
  );
}

function draftOf({ book, names }: Desk, index: SideIndex): SideDraft | null {
  const side = book.state.sides?.[index];
  if (side === undefined) return null;
  const placeOf = (player: string | null) => {
    const place = side.players.findIndex((one) => one === player);
    return place < 0 ? null : place;
  };
  return {
    teamId: side.teamId,
    name: names.team(index),
    shortName: '',
    players: side.players.map((id) => ({ id, name: names.player(id), plays: true })),
    captain: placeOf(side.captain),
    keeper: placeOf(side.keeper),
    typed: '',
  };
}

/** Who was typed now is somebody the match knows by that name, or is introduced. */
function commandOf(desk: Desk, side: SideIndex, draft: SideDraft): Command {
  const known = new Map(peopleAside(desk).map((player) => [desk.names.player(player).toLowerCase(), player]));
  const people = draft.players.map(({ id, name, plays }) => ({
    plays,
    id: !plays ? id : (id ?? known.get(name.toLowerCase()) ?? desk.introduce(name)),
  }));
  return {
    type: 'ChangeSide',
    side,
    players: {
      teamId: draft.teamId ?? desk.roster.teams[side].id,
      players: people.flatMap(({ id, plays }) => (plays && id !== null ? [id] : [])),
      captain: draft.captain === null ? null : (people[draft.captain]?.id ?? null),
      keeper: draft.keeper === null ? null : (people[draft.keeper]?.id ?? null),
    },
  };
}
