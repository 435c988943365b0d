'use client';
// The choices of an overlay, with the address they make and how it looks. Without scripts the form itself leads there.
import { useState } from 'react';
import { Choice, Tick } from './fields';
import { CopyField } from '@/components/ui/copy-field';
import {
  bounds,
  layouts,
  overlayQuery,
  positions,
  shownParts,
  usualPosition,
  type OverlayOptions,
} from '../../../o/[code]/options';

export type ChooserWords = Readonly<
  Record<
    | 'layout'
    | 'theme'
    | 'pos'
    | 'accent'
    | 'scale'
    | 'delay'
    | 'show'
    | 'motion'
    | 'mock'
    | 'address'
    | 'copy'
    | 'copied'
    | 'preview'
    | 'open',
    string
  >
> & {
  readonly layouts: Readonly<Record<OverlayOptions['layout'], string>>;
  readonly themes: Readonly<Record<OverlayOptions['theme'], string>>;
  readonly positions: Readonly<Record<OverlayOptions['pos'], string>>;
  readonly parts: Readonly<Record<OverlayOptions['show'][number], string>>;
};

export type OverlayChooserProps = {
  /** Of the overlay, without its query. */
  readonly address: string;
  readonly first: OverlayOptions;
  readonly words: ChooserWords;
};

const number = (text: string, [least, most]: readonly [number, number], usual: number): number => {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? usual : Math.min(most, Math.max(least, value));
};

const field = 'min-h-11 w-full rounded-md border border-edge bg-raised px-3';

export function OverlayChooser({ address, first, words }: OverlayChooserProps) {
  const [options, setOptions] = useState(first);
  const change = (over: Partial<OverlayOptions>): void => setOptions((before) => ({ ...before, ...over }));
  const made = `${address}?${overlayQuery(options).toString().replaceAll('%2C', ',')}`;
  const { layout, theme, pos, accent, show } = options;
  const toggle = (part: (typeof shownParts)[number]): void =>
    change({ show: shownParts.filter((one) => (one === part) !== show.includes(one)) });
  return (
    <form action={address} method="get" target="_blank" className="flex flex-col gap-6">
      <div className="grid gap-4 sm:grid-cols-2">
        <Choice
          label={words.layout}
          name="layout"
          value={layout}
          options={layouts.map((name) => [name, words.layouts[name]])}
          onPick={(name) => change({ layout: name, pos: usualPosition[name] })}
        />
        <Choice
          label={words.pos}
          name="pos"
          value={pos}
          options={positions.map((name) => [name, words.positions[name]])}
          onPick={(name) => change({ pos: name })}
        />
        <Choice
          label={words.theme}
          name="theme"
          value={theme}
          options={(['dark', 'light'] as const).map((name) => [name, words.themes[name]])}
          onPick={(name) => change({ theme: name })}
        />
        <label className="flex flex-col gap-1 text-sm font-semibold">
          {words.accent}
          <input
            type="color"
            name="accent"
            value={`#${accent}`}
            onChange={(event) => change({ accent: event.target.value.slice(1) })}
            className="h-11 w-full rounded-md border border-edge bg-raised px-1"
          />
        </label>
        <label className="flex flex-col gap-1 text-sm font-semibold">
          {words.delay}
          <input
            type="number"
            name="delay"
            {...{ min: bounds.delay[0], max: bounds.delay[1], step: 0.1, defaultValue: options.delay }}
            onChange={(event) => change({ delay: number(event.target.value, bounds.delay, 0) })}
            className={field}
          />
        </label>
        <label className="flex flex-col gap-1 text-sm font-semibold">
          {words.scale}
          <input
            type="number"
            name="scale"
            {...{ min: bounds.scale[0], max: bounds.scale[1], step: 0.05, defaultValue: options.scale }}
            onChange={(event) => change({ scale: number(event.target.value, bounds.scale, 1) })}
            className={field}
          />
        </label>
      </div>
      {(layout === 'bug' || layout === 'lower') && (
        <fieldset>
          <legend className="text-sm font-semibold">{words.show}</legend>
          <div className="flex flex-wrap gap-x-5">
            {shownParts
              .filter((part) => layout === 'lower' || part === 'score' || part === 'line')
              .map((part) => (
                <Tick
                  key={part}
                  name="show"
                  value={part}
                  label={words.parts[part]}
                  on={show.includes(part)}
                  onChange={() => toggle(part)}
                />
              ))}
          </div>
        </fieldset>
      )}
      <div className="flex flex-wrap gap-x-5">
        <Tick
          name="motion"
          value="off"
          label={words.motion}
          on={!options.motion}
          onChange={() => change({ motion: !options.motion })}
        />
        <Tick
          name="mock"
          value="1"
          label={words.mock}
          on={options.mock}
          onChange={() => change({ mock: !options.mock })}
        />
      </div>
      <CopyField label={words.address} text={made} copy={words.copy} copied={words.copied} />
      <div>
        <p className="mb-1 text-sm font-semibold">{words.preview}</p>
        <iframe
          key={made}
          src={made}
          title={words.preview}
          className="aspect-video w-full rounded-md border border-edge bg-[linear-gradient(160deg,#7fa8c9_0_38%,#4c7a3f_38%_70%,#b79b6b_70%)]"
        />
      </div>
      <button type="submit" className="min-h-11 self-start font-semibold text-accent underline">
        {words.open}
      </button>
    </form>
  );
}
