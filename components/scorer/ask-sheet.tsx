// Asks once more before something ends: an innings or a match. Nothing else on the pad asks.
import type { Command } from '@/engine';
import { Button } from '../ui/button';
import { PadSheet } from './pad-sheet';
import type { SheetFrame } from './sheet-frame';

export function AskSheet({
  desk,
  theme,
  close,
  question,
  command,
}: SheetFrame & { readonly question: string; readonly command: Command }) {
  const confirm = () => {
    desk.enter(command);
    close();
  };
  return (
    <PadSheet
      speech={desk.names}
      theme={theme}
      close={close}
      title={question}
      footer={
        <>
          <Button look="outline" wide onClick={close}>
            {desk.names.say('sheet.askNo')}
          </Button>
          <Button look="danger" wide onClick={confirm}>
            {desk.names.say('sheet.askYes')}
          </Button>
        </>
      }
    >
      <p>{desk.names.say('sheet.askHow')}</p>
    </PadSheet>
  );
}
