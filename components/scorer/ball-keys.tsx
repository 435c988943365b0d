// The sixteen keys while a ball is awaited: runs, extras, OUT. A run key commits at once; a modifier arms and relabels the
// run keys with what they would then enter. Doesn't know how the ball is recorded.
import { useEffect, type ReactNode } from 'react';
import type { PlayingConditions } from '@/engine';
import type { ScorerSpeech } from '@/words/messages';
import { extraKeys } from './armed-keys';
import {
  arm,
  composeDelivery,
  isArmed,
  isLit,
  nothingArmed,
  outcomeLabel,
  strokeOf,
  type Armed,
  type RunKey,
} from './compose-delivery';
import type { Crease } from './crease';
import { PadKey } from './pad-key';
import { PadZone } from './pad-zone';

/** After this long without a run key an armed modifier goes out by itself, milliseconds. */
const disarmAfter = 8000;

export function BallKeys(props: {
  readonly speech: ScorerSpeech;
  readonly crease: Crease;
  readonly conditions: PlayingConditions;
  readonly armed: Armed;
  readonly setArmed: (armed: Armed) => void;
  readonly openRarer: () => void;
  readonly openWicket: () => void;
  readonly bottom: ReactNode;
}) {
  const { speech, crease, conditions, armed, setArmed } = props;
  const { say } = speech;
  useDisarming(armed, setArmed);

  const runKey = (key: RunKey) => {
    const stroke = strokeOf(key, conditions);
    const delivery = composeDelivery(armed, stroke);
    const { entry, total } = outcomeLabel(armed, stroke, conditions);
    return (
      <PadKey
        key={key}
        tone="run"
        label={entry}
        note={total ?? undefined}
        spoken={spokenRun(key, armed, speech)}
        shortcut={String(key)}
        barred={crease.barred(delivery)}
        onBarred={crease.explain}
        onPress={() => crease.bowl(delivery)}
      />
    );
  };
  return (
    <PadZone
      name={say('tap.keys')}
      columns={4}
      bottom={props.bottom}
      tiles={
        <>
          {runKey(0)}
          {runKey(1)}
          {runKey(2)}
          {runKey(3)}
          {runKey(4)}
          {runKey(6)}
          <PadKey
            tone="run"
            label="5+"
            note={say('tap.more')}
            spoken={say('tap.rarerSpoken')}
            shortcut="5"
            onPress={props.openRarer}
          />
          <PadKey
            tone="wicket"
            label={say('tap.out')}
            spoken={say('tap.outSpoken')}
            shortcut="o"
            onPress={props.openWicket}
          />
          {extraKeys.map(({ modifier, label, shortcut }) => (
            <PadKey
              key={modifier}
              tone="extra"
              label={label}
              spoken={say(`tap.${modifier}`)}
              lit={isLit(armed, modifier)}
              shortcut={shortcut}
              onPress={() => setArmed(arm(armed, modifier))}
            />
          ))}
        </>
      }
    />
  );
}

/** A modifier that was not meant goes out: on Esc, or by itself after a while. */
function useDisarming(armed: Armed, setArmed: (armed: Armed) => void): void {
  useEffect(() => {
    if (!isArmed(armed)) return;
    const disarm = () => setArmed(nothingArmed);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) disarm();
    };
    const timer = setTimeout(disarm, disarmAfter);
    window.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', onKey);
    };
  }, [armed, setArmed]);
}

function spokenRun(key: RunKey, { call, off }: Armed, { say }: ScorerSpeech): string {
  const run = say(`tap.run.${key}`);
  const taken =
    off === 'bat' ? run : off === 'byes' ? say('tap.asByes', { run }) : say('tap.asLegByes', { run });
  if (call === 'fair') return taken;
  return call === 'wide' ? say('tap.asWide', { run: taken }) : say('tap.asNoBall', { run: taken });
}
