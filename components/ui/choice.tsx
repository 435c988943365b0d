'use client';
// Choosing: one of a few (native radio buttons drawn as tiles) and yes or no (a native tick box). Work without JavaScript.
import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes';

export type ChoiceOption<V extends string> = {
  readonly value: V;
  readonly label: ReactNode;
  /** A few words under the label. */
  readonly hint?: string;
  readonly disabled?: boolean;
};

export type ChoiceProps<V extends string> = {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly name: string;
  readonly options: readonly ChoiceOption<V>[];
  /** Controlled with `onChange`, else `initial` is the first choice. */
  readonly value?: V | null;
  readonly initial?: V | null;
  readonly onChange?: (value: V) => void;
  /** Tiles in a row; they stack where there is no room. */
  readonly columns?: 1 | 2 | 3 | 4;
};

const grids = {
  1: 'grid-cols-1',
  2: 'grid-cols-2',
  3: 'grid-cols-3',
  4: 'grid-cols-2 sm:grid-cols-4',
} as const;

/** One of a few. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { legend, legendHidden = false, name, options, value, initial, onChange, columns = 2 } = props;
  return (
    <fieldset className="min-w-0">
      <legend className={legendHidden ? 'sr-only' : 'mb-1 font-semibold'}>{legend}</legend>
      <div className={classes('grid gap-2', grids[columns])}>
        {options.map((option) => (
          <label
            key={option.value}
            className={classes(
              'relative flex min-h-11 cursor-pointer flex-col justify-center rounded-md border border-edge px-3 py-2',
              'has-checked:border-accent has-checked:bg-accent-wash has-checked:ring-1 has-checked:ring-accent',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              'has-disabled:cursor-not-allowed has-disabled:opacity-50',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled ?? false}
              className="absolute inset-0 cursor-pointer opacity-0"
              {...(value === undefined
                ? { defaultChecked: initial === option.value }
                : { checked: value === option.value })}
              onChange={() => onChange?.(option.value)}
            />
            <span className="font-medium">{option.label}</span>
            {option.hint !== undefined && <span className="text-sm text-muted">{option.hint}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Yes or no. */
export function Check({
  label,
  hint,
  ...rest
}: ComponentProps<'input'> & { readonly label: string; readonly hint?: string }) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
        <input
          type="checkbox"
          className="size-6 shrink-0 accent-accent"
          {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
          {...rest}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="pl-9 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
