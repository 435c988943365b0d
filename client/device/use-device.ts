'use client';
// What the device keeps, as a page that works without a network asks for it: whose device it is, the matches kept for that
// person, and the one that an address names, with its log.
import { useEffect, useState } from 'react';
import type { PadMatch } from '../open-scoring';
import { deviceDatabase } from './database';
import { makeKeptMatches } from './kept-match';
import type { KeptMatch, Scorer } from './shelves';
import { readScorer } from './scorer';

export type Device =
  | { readonly kind: 'reading' }
  /** The browser keeps nothing. */
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'read';
      /** Null: nobody is signed in here. */
      readonly scorer: Scorer | null;
      readonly matches: readonly KeptMatch[];
      readonly named: PadMatch | null;
    };

/** `named`: the code or id of the match wanted; null for none. */
export const useDevice = (named: string | null): Device => {
  const [device, setDevice] = useState<Device>({ kind: 'reading' });
  useEffect(() => {
    let left = false;
    readDevice(named).then(
      (read) => left || setDevice(read),
      () => left || setDevice({ kind: 'closed' }),
    );
    return () => {
      left = true;
    };
  }, [named]);
  return device;
};

const readDevice = async (named: string | null): Promise<Device> => {
  const db = await deviceDatabase();
  const scorer = await readScorer(db);
  if (scorer === null) return { kind: 'read', scorer, matches: [], named: null };
  const kept = makeKeptMatches(db);
  const matches = await kept.of(scorer.id);
  const wanted = named === null ? null : await kept.find(named, scorer.id);
  const initial = wanted === null ? null : await kept.log(wanted.id);
  return {
    ...{ kind: 'read', scorer, matches },
    named: wanted === null || initial === null ? null : { ...wanted, initial },
  };
};
