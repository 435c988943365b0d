// A sheet of the pad: the ordinary sheet, open for as long as it is shown, in the pad's own theme. What is said to the scorer
// meanwhile is said on it, since its veil lies over the readback.
import { createContext, useContext, type ReactNode } from 'react';
import type { ScorerSpeech } from '@/words/messages';
import { Sheet } from '../ui/sheet';

/** The sentence that the pad says for a while; null for none. */
export const PassingSentence = createContext<string | null>(null);

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
      <SaidHere />
      {children}
    </Sheet>
  );
}

/** Takes no room and no tap: what lies below it stays where it is. */
function SaidHere() {
  const said = useContext(PassingSentence);
  if (said === null) return null;
  return (
    <div className="pointer-events-none sticky top-0 z-10 h-0">
      <p role="alert" className="rounded-md bg-warn-wash px-3 py-2 text-sm font-medium">
        {said}
      </p>
    </div>
  );
}
