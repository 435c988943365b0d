'use client';
// The same for a page: what the device holds, read once it is shown, and the browser's promise to keep it.
import { useEffect, useState } from 'react';
import { storageOf } from './ask-to-persist';
import { deviceDatabase } from './database';
import { readHoldings, type Holdings } from './holdings';

export type Held =
  | { readonly kind: 'reading' }
  /** The browser keeps nothing. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'read'; readonly holdings: Holdings; readonly lasting: boolean };

export const useHoldings = (): Held => {
  const [held, setHeld] = useState<Held>({ kind: 'reading' });
  useEffect(() => {
    let left = false;
    read().then(
      (known) => left || setHeld(known),
      () => left || setHeld({ kind: 'closed' }),
    );
    return () => {
      left = true;
    };
  }, []);
  return held;
};

const read = async (): Promise<Held> => {
  const [holdings, lasting] = await Promise.all([
    deviceDatabase().then((db) => readHoldings(db, navigator)),
    storageOf(navigator)?.persisted() ?? false,
  ]);
  return { kind: 'read', holdings, lasting };
};
