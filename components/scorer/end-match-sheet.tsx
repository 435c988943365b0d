// The match ends by somebody's word and not by the score: abandoned, drawn, awarded, conceded, or decided another way
// (Law 16.3 and competitions). Asks again, since it ends the match.
import { useState } from 'react';
import { refusalText, type Command } from '@/engine';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/field';
import { refusalOf, type Desk } from './desk';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

type How = Extract<Command, { type: 'EndMatch' }>['how'];

export function EndMatchSheet({ desk, theme, close }: SheetFrame) {
  const { say } = desk.names;
  const ways = waysToEnd(desk);
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const how = ways.find(({ key }) => key === chosen)?.how ?? null;
  const command: Command | null = how === null ? null : { type: 'EndMatch', how, note: note.trim() };
  const refusal = command === null ? null : refusalOf(desk.book, command);
  const end = () => {
    if (command === null) return;
    desk.enter(command);
    close();
  };
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={say('end.title')}
      description={say('end.only')}
      footer={
        <Button look="danger" wide disabled={command === null || refusal !== null} onClick={end}>
          {say('end.title')}
        </Button>
      }
    >
      <div className="grid gap-4">
        <Choice
          legend={say('end.how')}
          name="end"
          columns={2}
          options={ways.map(({ key, label }) => ({ value: key, label }))}
          value={chosen}
          onChange={setChosen}
        />
        <TextField
          label={say('end.why')}
          hint={say('end.whyHint')}
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {refusal === null ? null : (
          <p role="alert" className="font-medium text-danger">
            {refusalText(refusal, desk.names)}
          </p>
        )}
      </div>
    </PadSheet>
  );
}

const decisions = ['bowlOut', 'countback', 'coinToss'] as const;

function waysToEnd({ names: { say, team } }: Desk): readonly { key: string; label: string; how: How }[] {
  const sides = [0, 1] as const;
  return [
    { key: 'abandoned', label: say('end.abandoned'), how: { kind: 'abandoned' } },
    { key: 'noResult', label: say('end.noResult'), how: { kind: 'noResult' } },
    { key: 'drawn', label: say('end.drawn'), how: { kind: 'drawn' } },
    { key: 'tied', label: say('end.tied'), how: { kind: 'tied' } },
    ...sides.map((to) => ({
      key: `awarded${to}`,
      label: say('end.awarded', { team: team(to) }),
      how: { kind: 'awarded', to } as const,
    })),
    ...sides.map((by) => ({
      key: `conceded${by}`,
      label: say('end.conceded', { team: team(by) }),
      how: { kind: 'conceded', by } as const,
    })),
    ...decisions.flatMap((by) =>
      sides.map((winner) => ({
        key: `${by}${winner}`,
        label: say(`end.${by}`, { team: team(winner) }),
        how: { kind: 'decided', winner, by } as const,
      })),
    ),
  ];
}
