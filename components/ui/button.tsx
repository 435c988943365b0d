// A thing to press: a button, or with `asChild` a link that looks like one. At least 44 px high.
import { cloneElement, isValidElement, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes';

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  outline: 'border border-edge text-ink hover:bg-sunken',
  quiet: 'text-accent hover:bg-sunken',
  danger: 'bg-danger text-on-danger hover:opacity-90',
} as const;
const sizes = {
  md: 'min-h-11 px-4 text-base',
  lg: 'min-h-13 px-6 text-lg',
} as const;

export type ButtonProps = ComponentProps<'button'> & {
  readonly look?: keyof typeof looks;
  readonly size?: keyof typeof sizes;
  /** As wide as its place. */
  readonly wide?: boolean;
  /** Give the looks to the one child (a link) and render no button. */
  readonly asChild?: boolean;
};

const shape =
  'inline-flex select-none items-center justify-center gap-2 rounded-md text-center font-semibold no-underline transition-colors ' +
  'disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:opacity-50';

export function Button({
  look = 'primary',
  size = 'md',
  wide = false,
  asChild = false,
  className,
  type = 'button',
  children,
  ...rest
}: ButtonProps) {
  const name = classes(shape, looks[look], sizes[size], wide && 'w-full', className);
  if (asChild && isStyled(children)) return cloneElement(children, { className: name });
  return (
    <button type={type} className={name} {...rest}>
      {children}
    </button>
  );
}

/** Whether it is one element, which can be given the looks. */
const isStyled = (child: ReactNode) => isValidElement<{ className?: string }>(child);

/** A square button with a picture only; `label` is what it is called. */
export function IconButton({
  label,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { readonly label: string }) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classes(
        'inline-flex size-11 shrink-0 select-none items-center justify-center rounded-md transition-colors',
        'hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-50',
        className,
      )}
      {...rest}
    />
  );
}
