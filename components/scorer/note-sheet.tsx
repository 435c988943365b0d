// A note in the match's log: what a scorer would write in the margin.
import { useState } from 'react';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

export function NoteSheet({ desk, theme, close }: SheetFrame) {
  const [text, setText] = useState('');
  const save = () => {
    desk.enter({ type: 'AddNote', text: text.trim() });
    close();
  };
  return (
    <PadSheet
      theme={theme}
      close={close}
      title="A note"
      description="Everyone who watches can read it."
      footer={
        <Button wide disabled={text.trim() === ''} onClick={save}>
          Write it down
        </Button>
      }
    >
      <TextArea
        label="Note"
        labelHidden
        rows={4}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </PadSheet>
  );
}
