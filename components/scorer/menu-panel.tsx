// A panel of tiles that a person opened, with the way back: the shape of the umpire's page, the more page and the pages of
// batter and bowler. Doesn't know what the tiles do.
import type { ReactNode } from 'react';
import type { ScorerSpeech } from '@/words/messages';
import { PadKey } from './pad-key';
import { PadZone, tileShortcuts, ZoneTitle } from './pad-zone';

export type MenuItem = {
  readonly label: string;
  readonly note?: string | undefined;
  readonly spoken?: string | undefined;
  readonly lit?: boolean | undefined;
  /** Why it can't be now; null or left out where it can. */
  readonly barred?: string | null | undefined;
  readonly onPress: () => void;
};

export function MenuPanel(props: {
  readonly speech: ScorerSpeech;
  readonly name: string;
  readonly items: readonly MenuItem[];
  readonly columns?: 2 | 3;
  readonly onBarred: (why: string) => void;
  readonly back: () => void;
  /** Beside the way back. */
  readonly bottom?: ReactNode;
}) {
  return (
    <PadZone
      name={props.name}
      columns={props.columns ?? 3}
      tiles={props.items.map((item, index) => (
        <PadKey key={item.label} {...item} shortcut={tileShortcuts[index]} onBarred={props.onBarred} />
      ))}
      bottom={
        <>
          <PadKey tone="act" label={props.speech.say('key.back')} shortcut="Escape" onPress={props.back} />
          {props.bottom ?? <ZoneTitle columns={3}>{props.name}</ZoneTitle>}
        </>
      }
    />
  );
}
