'use client';
// A button of a form that asks once more before it is sent. Without scripts the first press sends it.
import { useState } from 'react';
import { Button } from './button';

export function PressTwice(props: {
  readonly label: string;
  readonly sure: string;
  /** Takes the first press back. */
  readonly no: string;
  /** What it is about, for screen readers. */
  readonly about?: string;
}) {
  const [asked, setAsked] = useState(false);
  return (
    <span className="flex flex-wrap gap-2">
      <Button
        type="submit"
        look={asked ? 'danger' : 'outline'}
        onClick={(event) => {
          if (asked) return;
          event.preventDefault();
          setAsked(true);
        }}
      >
        {asked ? props.sure : props.label}
        {props.about !== undefined && <span className="sr-only">: {props.about}</span>}
      </Button>
      {asked && (
        <Button look="quiet" onClick={() => setAsked(false)}>
          {props.no}
        </Button>
      )}
    </span>
  );
}
