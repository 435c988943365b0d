// A sentence that passes: after a while, or as soon as the book moves on. Doesn't know who says it.
import { useCallback, useEffect, useState } from 'react';
import type { Scorebook } from '@/engine';

/** How long it stays, milliseconds. */
const sayFor = 5000;

/** The sentence, null for none; and the way to say one. */
export function usePassingSentence(book: Scorebook): [string | null, (sentence: string | null) => void] {
  // That the server has acknowledged a ball makes another book of it, but says nothing new.
  const { length } = book.entries;
  const [said, setSaid] = useState<{ sentence: string; length: number } | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), sayFor);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback(
    (sentence: string | null) => setSaid(sentence === null ? null : { sentence, length }),
    [length],
  );
  return [said !== null && said.length === length ? said.sentence : null, say];
}
