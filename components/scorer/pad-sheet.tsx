// A sheet of the pad: the ordinary sheet, open for as long as it is shown, in the pad's own theme.
import type { ReactNode } from 'react';
import type { ScorerSpeech } from '@/words/messages';
import { Sheet } from '../ui/sheet';

export function PadSheet(props: {
  readonly speech: ScorerSpeech;
  readonly theme: 'sunlight' | null;
  readonly close: () => void;
  readonly title: string;
  readonly description?: string | null;
  readonly footer?: ReactNode;
  readonly onlyRead?: boolean;
  readonly children: ReactNode;
}) {
  const { theme, close, title, description = null, footer, onlyRead = false, children } = props;
  return (
    <Sheet
      open
      closeLabel={props.speech.say('sheet.close')}
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={title}
      description={description}
      theme={theme}
      onlyRead={onlyRead}
      {...(footer === undefined ? {} : { footer })}
    >
      {children}
    </Sheet>
  );
}
