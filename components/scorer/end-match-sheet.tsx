// The match ends by somebody's word and not by the score: abandoned, drawn, awarded, conceded, or decided another way
// (Law 16.3 and competitions). Asks again, since it ends the match.
import { useState } from 'react';
import { refusalText, type Command } from '@/engine';
import { english } from '@/engine/words/english';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/field';
import { refusalOf, type Desk } from './desk';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

type How = Extract<Command, { type: 'EndMatch' }>['how'];

export function EndMatchSheet({ desk, theme, close }: SheetFrame) {
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
      theme={theme}
      close={close}
      title="End the match"
      description="Only where the score alone does not end it."
      footer={
        <Button look="danger" wide disabled={command === null || refusal !== null} onClick={end}>
          End the match
        </Button>
      }
    >
      <div className="grid gap-4">
        <Choice
          legend="How does it end?"
          name="end"
          columns={2}
          options={ways.map(({ key, label }) => ({ value: key, label }))}
          value={chosen}
          onChange={setChosen}
        />
        <TextField
          label="Why"
          hint="Optional, shown with the result"
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {refusal === null ? null : (
          <p role="alert" className="font-medium text-danger">
            {refusalText(refusal, english)}
          </p>
        )}
      </div>
    </PadSheet>
  );
}

const decisions = [
  { by: 'bowlOut', words: 'the bowl-out' },
  { by: 'countback', words: 'on countback' },
  { by: 'coinToss', words: 'the toss of a coin' },
] as const;

function waysToEnd({ names }: Desk): readonly { key: string; label: string; how: How }[] {
  const sides = [0, 1] as const;
  return [
    { key: 'abandoned', label: 'Abandoned', how: { kind: 'abandoned' } },
    { key: 'noResult', label: 'No result', how: { kind: 'noResult' } },
    { key: 'drawn', label: 'Drawn', how: { kind: 'drawn' } },
    { key: 'tied', label: 'Tied', how: { kind: 'tied' } },
    ...sides.map((to) => ({
      key: `awarded${to}`,
      label: `Awarded to ${names.team(to)}`,
      how: { kind: 'awarded', to } as const,
    })),
    ...sides.map((by) => ({
      key: `conceded${by}`,
      label: `${names.team(by)} concede`,
      how: { kind: 'conceded', by } as const,
    })),
    ...decisions.flatMap(({ by, words }) =>
      sides.map((winner) => ({
        key: `${by}${winner}`,
        label: `${names.team(winner)} win ${words}`,
        how: { kind: 'decided', winner, by } as const,
      })),
    ),
  ];
}
