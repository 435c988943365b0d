'use client';
// An address to be copied: a field that selects itself, and a button where the browser can copy. Says when it has.
import { useId, useState } from 'react';
import { Button } from './button';

export type CopyFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
};

export function CopyField({ label, text, copy, copied }: CopyFieldProps) {
  const id = useId();
  const [done, setDone] = useState(false);
  const take = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(true);
    } catch {
      // Not allowed to: the field is selected, and the device's own copy does it.
      const field = document.getElementById(id);
      if (field instanceof HTMLInputElement) field.select();
    }
  };
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="mb-1 block text-sm font-semibold">
          {label}
        </label>
        <input
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
          className="min-h-11 w-full rounded-md border border-edge bg-raised px-3"
        />
      </div>
      <Button look="outline" onClick={() => void take()}>
        <span role="status">{done ? copied : copy}</span>
      </Button>
    </div>
  );
}
