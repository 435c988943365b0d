// The replay's controls, at the foot of the page: a slider over the balls, a step back and on, play at a speed, key
// moments only, and the live score with the way back to it.
import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { IconButton } from '../ui/button';
import { classes } from '../ui/classes';
import { Sign } from '../ui/sign';
import type { BoardSpeech } from '@/words/messages';
import { stepFrom, type Stop } from './replay';

export type ReplayBarProps = {
  readonly stops: readonly Stop[];
  /** Place in `stops`. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  /** The page's address at a stop, and as it is now: what leads there without scripts. */
  readonly hrefAt: (at: number | null) => string;
  /** The score as it is now, "145/4", and the overs, "15.3". */
  readonly now: { readonly score: string; readonly overs: string };
  readonly onLive: () => void;
  /** The reader began it on this page, and did not come by an address: it is shown from the top, and Play has the focus. */
  readonly begun: boolean;
  readonly speech: BoardSpeech;
};

const speeds = [0.5, 1, 2, 4, 8] as const;
/** A ball stays this long at speed 1, a key moment three times as long. Milliseconds. */
const ballMs = 1500;

export function ReplayBar(props: ReplayBarProps) {
  const { stops, at, onAt, hrefAt, now, onLive, begun } = props;
  const { say } = props.speech;
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

  const play = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!begun) return;
    scrollTo(0, 0);
    play.current?.focus({ preventScroll: true });
  }, [begun]);

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
            className="h-11 min-w-0 flex-1 accent-board-accent noscript:invisible"
          />
          <Way
            href={hrefAt(null)}
            onGo={onLive}
            className="figures bg-board-accent px-3 text-sm font-semibold text-board"
          >
            {say('replay.now', { score: now.score })}
            {/* The slider needs the room on a phone. */}
            <span className="max-[26rem]:hidden">&nbsp;({now.overs})</span>
          </Way>
        </div>
        <div className="flex flex-wrap items-center gap-x-1 max-[26rem]:gap-x-0">
          <Step
            label={say('replay.before')}
            href={before === null ? null : hrefAt(before)}
            onGo={() => go(before)}
          >
            <Sign name="before" />
          </Step>
          <Control
            ref={play}
            label={say(running ? 'replay.pause' : 'replay.play')}
            disabled={next === null}
            onClick={() => setPlaying(!running)}
          >
            <Sign name={running ? 'pause' : 'play'} />
          </Control>
          <Step label={say('replay.next')} href={next === null ? null : hrefAt(next)} onGo={() => go(next)}>
            <Sign name="next" />
          </Step>
          <Control label={say('replay.share')} onClick={() => void share()}>
            <Sign name={shared ? 'good' : 'share'} />
          </Control>
          <label className="flex items-center text-sm noscript:hidden">
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
          <label className="ml-auto flex min-h-11 items-center gap-1.5 text-sm whitespace-nowrap noscript:hidden">
            <input
              type="checkbox"
              aria-label={say('replay.keyMoments')}
              checked={keysOnly}
              onChange={(event) => setKeysOnly(event.target.checked)}
              className="size-6 accent-board-accent"
            />
            <span className="max-[26rem]:hidden">{say('replay.keyMoments')}</span>
            <span className="min-[26rem]:hidden">{say('replay.key')}</span>
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
  return <IconButton {...props} className="hover:bg-board-raised! noscript:hidden" />;
}

type WayProps = {
  readonly href: string;
  readonly onGo: () => void;
  readonly label?: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** A link that the page follows by itself where scripts run. */
function Way({ href, onGo, label, className, children }: WayProps) {
  return (
    <a
      href={href}
      aria-label={label}
      title={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onGo();
      }}
      className={classes(
        'inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center rounded-md',
        className,
      )}
    >
      {children}
    </a>
  );
}

/** A step on or back; no link, and pale, where there is none to take. */
function Step({
  href,
  label,
  ...rest
}: Omit<WayProps, 'href' | 'className' | 'label'> & {
  readonly href: string | null;
  readonly label: string;
}) {
  if (href === null)
    return (
      <span
        role="link"
        aria-disabled
        aria-label={label}
        className="inline-flex size-11 items-center justify-center opacity-50"
      >
        {rest.children}
      </span>
    );
  return <Way href={href} label={label} {...rest} className="hover:bg-board-raised" />;
}
