'use client';
// Asks the browser, once a page, to keep what is stored here until it was sent; and what it answered. Null: not answered yet.
import { useEffect, useState } from 'react';
import { askToPersist, storageOf } from './ask-to-persist';

export const useLasting = (): boolean | null => {
  const [lasting, setLasting] = useState<boolean | null>(null);
  useEffect(() => {
    let left = false;
    void askToPersist(storageOf(navigator)).then((answer) => left || setLasting(answer));
    return () => {
      left = true;
    };
  }, []);
  return lasting;
};
