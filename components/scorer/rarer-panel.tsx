// What lies under the key `5+`: runs all run beyond three, and throws that reached the rope (Law 19.8). One more tap enters;
// more runs than the first page has are on the next. Doesn't know how the ball is recorded.
import { useState } from 'react';
import type { PlayingConditions } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import {
  composeDelivery,
  outcomeLabel,
  rarerPages,
  rarerStrokes,
  strokeName,
  type Armed,
} from './compose-delivery';
import type { Crease } from './crease';
import { PadKey } from './pad-key';
import { PadZone, ZoneTitle } from './pad-zone';

const shortcuts = ['4', '5', '6', '7', '8', 'q', 'w', 'e', 'r', 't'];

export function RarerPanel(props: {
  readonly speech: ScorerSpeech;
  readonly crease: Crease;
  readonly conditions: PlayingConditions;
  readonly armed: Armed;
  readonly back: () => void;
}) {
  const { speech, crease, conditions, armed } = props;
  const [page, setPage] = useState(0);
  return (
    <PadZone
      name={speech.say('rarer.title')}
      columns={3}
      tiles={rarerStrokes(conditions, page).map((stroke, index) => {
        const delivery = composeDelivery(armed, stroke);
        const { entry, total } = outcomeLabel(armed, stroke, conditions);
        return (
          <PadKey
            key={strokeName(stroke, speech)}
            label={strokeName(stroke, speech)}
            note={total === null ? entry : `${entry} ${total}`}
            shortcut={shortcuts[index]}
            barred={crease.barred(delivery)}
            onBarred={crease.explain}
            onPress={() => crease.bowl(delivery)}
          />
        );
      })}
      bottom={
        <>
          <PadKey tone="act" label={speech.say('key.back')} shortcut="Escape" onPress={props.back} />
          <ZoneTitle columns={2}>{speech.say('rarer.title')}</ZoneTitle>
          <PadKey
            tone="act"
            label={speech.say(page + 1 < rarerPages ? 'rarer.more' : 'rarer.first')}
            shortcut="m"
            onPress={() => setPage((page + 1) % rarerPages)}
          />
        </>
      }
    />
  );
}
