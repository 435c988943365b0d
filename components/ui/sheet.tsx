'use client';
// A sheet that comes up over the page: from below on a phone, in the middle on a wide screen. Keeps the focus, closes by
// Esc, by a tap outside and by its cross.
import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { classes } from './classes';

export type SheetProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What the cross is called. */
  readonly closeLabel: string;
  /** One sentence under the title; null for none. */
  readonly description?: string | null;
  readonly children: ReactNode;
  /** Stays at the bottom while the rest scrolls: the buttons. */
  readonly footer?: ReactNode;
  /** The sheet is drawn outside its page's part, so it must be told where that part has a theme of its own. */
  readonly theme?: 'sunlight' | null;
  /** Nothing in it can be pressed: then it is itself what the keyboard scrolls. */
  readonly onlyRead?: boolean;
  readonly className?: string;
};

export function Sheet({
  open,
  onOpenChange,
  title,
  closeLabel,
  description = null,
  children,
  footer,
  theme = null,
  onlyRead = false,
  className,
}: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-veil" />
        <Dialog.Content
          {...(theme === null ? {} : { 'data-theme': theme })}
          {...(description === null ? { 'aria-describedby': undefined } : {})}
          className={classes(
            'fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col rounded-t-xl bg-raised text-ink',
            'sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[min(36rem,calc(100vw-3rem))]',
            'sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl',
            className,
          )}
        >
          <header className="flex items-start gap-2 px-4 pt-3 pb-2">
            <div className="min-w-0 flex-1 pt-2">
              <Dialog.Title className="text-lg leading-snug font-bold">{title}</Dialog.Title>
              {description !== null && (
                <Dialog.Description className="text-sm text-muted">{description}</Dialog.Description>
              )}
            </div>
            <Dialog.Close
              aria-label={closeLabel}
              className="inline-flex size-11 items-center justify-center rounded-md hover:bg-sunken"
            >
              <X aria-hidden />
            </Dialog.Close>
          </header>
          <div
            {...(onlyRead ? { tabIndex: 0 } : {})}
            className="min-h-0 flex-1 overflow-y-auto px-4 pb-4 -outline-offset-2!"
          >
            {children}
          </div>
          {footer !== undefined && (
            <footer className="flex gap-2 border-t border-line px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              {footer}
            </footer>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
