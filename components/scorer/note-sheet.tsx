// A note in the match's log: what a scorer would write in the margin.
import { useState } from 'react';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

export function NoteSheet({ desk, theme, close }: SheetFrame) {
  const [text, setText] = useState('');
  const { say } = desk.names;
  const save = () => {
    desk.enter({ type: 'AddNote', text: text.trim() });
    close();
  };
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={say('note.title')}
      description={say('note.everyone')}
      footer={
        <Button wide disabled={text.trim() === ''} onClick={save}>
          {say('note.write')}
        </Button>
      }
    >
      <TextArea
        label={say('note.label')}
        labelHidden
        rows={4}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </PadSheet>
  );
}
