// A form's fields: each with its label, its hint and its error said to screen readers too. Native controls, so that
// password managers, phones and a page without JavaScript all know them.
import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes';

const control =
  'w-full min-h-11 rounded-md border border-edge bg-raised px-3 py-2 text-base text-ink placeholder:text-muted ' +
  'aria-invalid:border-danger aria-invalid:border-2 disabled:opacity-60';

type Said = {
  readonly label: string;
  /** A sentence under the label; null for none. */
  readonly hint?: string | null;
  /** What is wrong with it; null for nothing. */
  readonly error?: string | null;
  /** The label is there for screen readers only. */
  readonly labelHidden?: boolean;
};

/** Label, hint and error around one control, which gets the attributes that tie them together. */
export function Field({
  label,
  hint = null,
  error = null,
  labelHidden = false,
  children,
}: Said & { readonly children: (tied: TiedControl) => ReactNode }) {
  const id = useId();
  const said = [hint !== null && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-semibold'}>
        {label}
      </label>
      {hint !== null && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children({
        id,
        className: control,
        ...(error === null ? {} : { 'aria-invalid': true }),
        ...(said === '' ? {} : { 'aria-describedby': said }),
      })}
      {error !== null && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

export type TiedControl = {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
};

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: Said & ComponentProps<'input'>) {
  return (
    <Field {...saidOf({ label, hint, error, labelHidden })}>
      {(tied) => <input {...rest} {...tied} className={classes(tied.className, className)} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: Said & ComponentProps<'textarea'>) {
  return (
    <Field {...saidOf({ label, hint, error, labelHidden })}>
      {(tied) => <textarea {...rest} {...tied} className={classes(tied.className, className)} />}
    </Field>
  );
}

/** One of a list; give `<option>`s as children. */
export function Select({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: Said & ComponentProps<'select'>) {
  return (
    <Field {...saidOf({ label, hint, error, labelHidden })}>
      {(tied) => <select {...rest} {...tied} className={classes(tied.className, className)} />}
    </Field>
  );
}

/** What was said, without what was left out. */
const saidOf = ({ label, hint, error, labelHidden }: { [K in keyof Said]: Said[K] | undefined }): Said => ({
  label: label ?? '',
  hint: hint ?? null,
  error: error ?? null,
  labelHidden: labelHidden ?? false,
});
