// The replay's controls, at the foot of the page: a slider over the balls, a step back and on, play at a speed, key
// moments only, and the live score with the way back to it.
import { useEffect, useState, type ComponentProps } from 'react';
import { IconButton } from '../ui/button';
import { Sign } from '../ui/sign';
import type { BoardSpeech } from '@/words/messages';
import { stepFrom, type Stop } from './replay';

export type ReplayBarProps = {
  readonly stops: readonly Stop[];
  /** Place in `stops`. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  /** The score as it is now: "Kent 145/4 (15.3)". */
  readonly liveScore: string;
  readonly onLive: () => void;
  readonly speech: BoardSpeech;
};

const speeds = [0.5, 1, 2, 4, 8] as const;
/** A ball stays this long at speed 1, a key moment three times as long. Milliseconds. */
const ballMs = 1500;

export function ReplayBar({ stops, at, onAt, liveScore, onLive, speech: { say } }: ReplayBarProps) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [keysOnly, setKeysOnly] = useState(false);
  const [shared, setShared] = useState(false);
  const next = stepFrom(stops, at, 1, keysOnly);
  const before = stepFrom(stops, at, -1, keysOnly);
  const stop = stops[at];
  const dwell = (ballMs * (stop?.key === true ? 3 : 1)) / speed;

  useEffect(() => {
    if (!playing || next === null) return;
    const timer = setTimeout(() => onAt(next), dwell);
    return () => clearTimeout(timer);
  }, [playing, next, dwell, onAt]);

  const go = (place: number | null) => {
    setPlaying(false);
    if (place !== null) onAt(place);
  };
  /** The page's address names the ball; what the device shares with, else the clipboard, takes it. */
  const share = async () => {
    const { href: url } = location;
    try {
      if (typeof navigator.share === 'function') await navigator.share({ url, title: document.title });
      else await navigator.clipboard.writeText(url);
      setShared(true);
    } catch {
      // Thought better of, or forbidden; the address bar has it all the same.
      setShared(false);
    }
  };
  const running = playing && next !== null;
  return (
    <section
      aria-label={say('replay.title')}
      className="on-board fixed inset-x-0 bottom-0 z-20 border-t border-board-line bg-board px-4 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] text-board-ink print:hidden"
    >
      <div className="mx-auto max-w-3xl">
        <div className="flex items-center gap-3">
          <span className="figures w-12 shrink-0 font-semibold">{stop?.place ?? ''}</span>
          <input
            type="range"
            min={0}
            max={stops.length - 1}
            value={at}
            aria-label={say('replay.ball')}
            aria-valuetext={
              stop === undefined ? '' : say('replay.ballOf', { innings: stop.innings, place: stop.place })
            }
            onChange={(event) => go(Number(event.target.value))}
            className="h-11 min-w-0 flex-1 accent-board-accent"
          />
          <button
            type="button"
            onClick={onLive}
            className="figures min-h-11 shrink-0 rounded-md bg-board-accent px-3 text-sm font-semibold text-board"
          >
            {say('replay.now', { score: liveScore })}
          </button>
        </div>
        <div className="flex flex-wrap items-center gap-x-1">
          <Control label={say('replay.before')} disabled={before === null} onClick={() => go(before)}>
            <Sign name="before" />
          </Control>
          <Control
            label={say(running ? 'replay.pause' : 'replay.play')}
            disabled={next === null}
            onClick={() => setPlaying(!running)}
          >
            <Sign name={running ? 'pause' : 'play'} />
          </Control>
          <Control label={say('replay.next')} disabled={next === null} onClick={() => go(next)}>
            <Sign name="next" />
          </Control>
          <Control label={say('replay.share')} onClick={() => void share()}>
            <Sign name={shared ? 'good' : 'share'} />
          </Control>
          <label className="flex items-center text-sm">
            <span className="sr-only">{say('replay.speed')}</span>
            <select
              value={speed}
              onChange={(event) => setSpeed(Number(event.target.value))}
              className="figures min-h-11 rounded-md border border-board-muted bg-board px-2"
            >
              {speeds.map((value) => (
                <option key={value} value={value}>
                  {value === 0.5 ? '½' : value}×
                </option>
              ))}
            </select>
          </label>
          <label className="ml-auto flex min-h-11 items-center gap-1.5 text-sm whitespace-nowrap">
            <input
              type="checkbox"
              checked={keysOnly}
              onChange={(event) => setKeysOnly(event.target.checked)}
              className="size-6 accent-board-accent"
            />
            {say('replay.keyMoments')}
          </label>
        </div>
        <p role="status" className="sr-only">
          {shared ? say('replay.shared') : ''}
        </p>
      </div>
    </section>
  );
}

function Control(props: ComponentProps<typeof IconButton>) {
  return <IconButton {...props} className="hover:bg-board-raised!" />;
}
